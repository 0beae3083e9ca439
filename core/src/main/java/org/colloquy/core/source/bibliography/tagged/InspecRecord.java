package org.colloquy.core.source.bibliography.tagged;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.Subject;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.RecordDate;
import org.colloquy.core.source.bibliography.RecordKinds;
import org.colloquy.core.source.bibliography.RisTypes;
import org.colloquy.core.source.bibliography.SerialNumbers;

/** Says what the fields of one record of INSPEC mean. */
final class InspecRecord {

    private static final ImmutableMap<String, Detail.Kind> DETAILS = ImmutableMap.of(
            "RT", Detail.Kind.TYPE,
            "DT", Detail.Kind.TYPE,
            "LA", Detail.Kind.LANGUAGE,
            "CT", Detail.Kind.EVENT,
            "CL", Detail.Kind.EVENT_PLACE);

    private final TaggedRecord fields;
    private final PaperRecord record;

    private InspecRecord(TaggedRecord fields, RecordContext context) {
        this.fields = fields;
        this.record = new PaperRecord(context, fields.whole());
    }

    /** Reads a record and sends what it says, unless it is a heading alone. */
    static void send(TaggedRecord fields, RecordContext context) {
        if (fields.fields().stream().anyMatch(field -> !field.tag().equals(InspecSyntax.RECORD))) {
            InspecRecord inspec = new InspecRecord(fields, context);
            inspec.read();
            inspec.record.send();
        }
    }

    private void read() {
        fields.take(InspecSyntax.RECORD);
        PaperKind kind = kind();
        record.kind(kind);
        fields.takeFirst("AN").ifPresent(field -> record.key(field.value().text()));
        fields.takeFirst("TI").ifPresent(field -> record.title(field.value()));
        fields.takeFirst("AB").ifPresent(field -> record.abstractText(field.value()));
        people();
        Optional<InspecSource> source =
                fields.takeFirst("SO").map(field -> new InspecSource(FieldValues.folded(field.value())));
        source.ifPresent(where -> where.to(record, RisTypes.container(kind)));
        date(source.flatMap(InspecSource::date));
        fields.take("PU").forEach(field -> Isbd.publication(record, FieldValues.folded(field.value())));
        fields.take("DO", "DI").forEach(field -> record.identifier(Scheme.DOI, FieldValues.folded(field.value())));
        fields.take("IS", "SN", "BN")
                .forEach(field -> SerialNumbers.add(record, field.tag(), FieldValues.folded(field.value())));
        subjects();
        TaggedValues.rest(record, fields, DETAILS);
    }

    /** What was given at a conference and printed in a journal is a paper of the conference. */
    private PaperKind kind() {
        String type = fields.fields().stream()
                .filter(field -> field.tag().equals("RT") || field.tag().equals("DT"))
                .map(field -> Ascii.toLowerCase(field.value().text()))
                .findFirst()
                .orElse("");
        if (type.contains("conference")) {
            return PaperKind.CONFERENCE_PAPER;
        }
        return type.contains("journal")
                ? PaperKind.JOURNAL_ARTICLE
                : RecordKinds.of(type).orElse(PaperKind.UNKNOWN);
    }

    /** INSPEC says where the first author works. */
    private void people() {
        List<Passage> names = names(fields.take("AU"));
        List<Contributor> authors = names.stream()
                .filter(name -> !FieldValues.isMore(name.text()))
                .map(InspecRecord::person)
                .toList();
        if (!authors.isEmpty()) {
            fields.take("AF")
                    .forEach(field ->
                            authors.get(0).worksAt(FieldValues.withoutFullStop(FieldValues.folded(field.value()))));
        }
        authors.forEach(record::author);
        if (authors.size() < names.size()) {
            record.moreAuthors();
        }
        for (TaggedField field : fields.take("ED")) {
            names(List.of(field)).forEach(name -> record.role(RoleKind.EDITOR, field.label(), person(name)));
        }
    }

    private static List<Passage> names(List<TaggedField> named) {
        return named.stream()
                .flatMap(field -> FieldValues.people(field.value()).stream())
                .toList();
    }

    /** Some hosts of the database bind the parts of a name: {@code Lamp,-A.}. */
    private static Contributor person(Passage name) {
        return Contributor.person(
                name.text().contains(",-") ? name.reading(name.text().replace(",-", ", ")) : name);
    }

    /** The source may tell the month of the year; where the two differ, the field of the year counts. */
    private void date(Optional<InspecSource.Dated> sourced) {
        Optional<TaggedField> year = fields.takeFirst("PY");
        Optional<DateSpan> stated =
                year.flatMap(field -> RecordDate.parse(field.value().text()));
        boolean same = stated.isEmpty()
                || sourced.filter(
                                dated -> dated.date().year().equals(stated.get().year()))
                        .isPresent();
        if (sourced.isPresent() && same) {
            record.issued(sourced.get().date(), sourced.get().printed());
        } else if (stated.isPresent()) {
            record.issued(stated.get(), FieldValues.folded(year.get().value()));
        }
        if (stated.isEmpty()) {
            year.ifPresent(field -> record.other(field.tag(), FieldValues.folded(field.value())));
        }
    }

    private void subjects() {
        fields.take("DE", "ID").stream()
                .flatMap(field -> FieldValues.split(field.value(), ';').stream())
                .map(FieldValues::folded)
                .forEach(record::keyword);
        fields.take("CC").stream()
                .flatMap(field -> FieldValues.split(field.value(), ';').stream())
                .map(FieldValues::folded)
                .forEach(code -> record.subject(
                        new Subject(
                                code.text(),
                                Optional.of("INSPEC classification"),
                                Optional.empty(),
                                OptionalDouble.empty()),
                        code));
    }
}

package org.colloquy.core.source.bibliography.tagged;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Link;
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

/** Says what the fields of one record of Biblioscape mean. */
final class BiblioscapeRecord {

    private static final ImmutableMap<String, Detail.Kind> DETAILS = ImmutableMap.<String, Detail.Kind>builder()
            .put("VL", Detail.Kind.VOLUME)
            .put("ED", Detail.Kind.EDITION)
            .put("LG", Detail.Kind.LANGUAGE)
            .put("TW", Detail.Kind.GENRE)
            .put("TH", Detail.Kind.SHORT_TITLE)
            .put("SE", Detail.Kind.CHAPTER)
            .put("NT", Detail.Kind.NOTE)
            .put("DE", Detail.Kind.NOTE)
            .put("PP", Detail.Kind.PLACE)
            .put("CN", Detail.Kind.CALL_NUMBER)
            .buildOrThrow();
    private static final String[] LEFT_OUT = {"DI", "DM", "MB", "RU", "RM", "PR", "FA", "WP", "LP"};

    private final TaggedRecord fields;
    private final PaperRecord record;
    private final PaperKind kind;

    private BiblioscapeRecord(TaggedRecord fields, RecordContext context) {
        this.fields = fields;
        this.record = new PaperRecord(context, fields.whole());
        Optional<TaggedField> type = fields.takeFirst("RT");
        this.kind = type.flatMap(field ->
                        RecordKinds.of(FieldValues.folded(field.value()).text()))
                .orElse(PaperKind.UNKNOWN);
        record.kind(kind);
        type.ifPresent(field -> record.detail(Detail.Kind.TYPE, field.value()));
    }

    /** Reads a record and sends what it says. */
    static void send(TaggedRecord fields, RecordContext context) {
        if (fields.fields().isEmpty()) {
            return;
        }
        fields.checkEnd(
                context, fields.fields().get(0).label(), "line of six hyphens; it was taken to end with the file");
        BiblioscapeRecord biblioscape = new BiblioscapeRecord(fields, context);
        biblioscape.read();
        biblioscape.record.send();
    }

    private void read() {
        fields.takeFirst("LA")
                .ifPresent(field -> record.key(FieldValues.folded(field.value()).text()));
        fields.takeFirst("TI").ifPresent(field -> record.title(field.value()));
        fields.takeFirst("AB").ifPresent(field -> record.abstractText(field.value()));
        fields.takeFirst("ST")
                .ifPresent(field -> record.container(RisTypes.container(kind), FieldValues.folded(field.value())));
        people();
        dates();
        subjects();
        TaggedValues.pages(record, fields, fields.takeFirst("PS"), fields.takeFirst("PE"));
        fields.take("IS").forEach(field -> SerialNumbers.add(record, field.tag(), FieldValues.folded(field.value())));
        boolean institution = kind == PaperKind.REPORT || RisTypes.isThesis(kind);
        all(institution ? Detail.Kind.INSTITUTION : Detail.Kind.PUBLISHER, "PB");
        all(kind.isPart() || kind == PaperKind.UNKNOWN ? Detail.Kind.ISSUE : Detail.Kind.NUMBER, "NB");
        for (TaggedField field : fields.take("UR", "AT")) {
            if (!FieldValues.links(record, Link.Kind.PAGE, field.value())) {
                record.other(field.tag(), FieldValues.folded(field.value()));
            }
        }
        fields.take(LEFT_OUT);
        TaggedValues.rest(record, fields, DETAILS);
    }

    private void people() {
        TaggedValues.authors(record, fields.take("AU"), kind, Contributor::person);
        // The secondary authors of a work are those of what has the secondary title: of a collection, its editors.
        if (kind == PaperKind.BOOK_CHAPTER || kind == PaperKind.CONFERENCE_PAPER) {
            for (TaggedField field : fields.take("SA")) {
                FieldValues.people(field.value())
                        .forEach(name -> record.role(RoleKind.EDITOR, field.label(), Contributor.person(name)));
            }
        }
    }

    /** {@code YP} has the year, {@code DP} the whole date. */
    private void dates() {
        boolean dated = false;
        for (TaggedField field : fields.take("DP", "YP")) {
            Passage value = FieldValues.folded(field.value());
            Optional<DateSpan> date = RecordDate.parse(value.text());
            boolean best = date.isPresent() && (!dated || field.tag().equals("DP"));
            if (best) {
                record.issued(date.get(), value);
                dated = true;
            } else if (date.isEmpty()) {
                record.other(field.tag(), value);
            }
        }
    }

    private void subjects() {
        fields.take("KW").stream()
                .flatMap(field -> FieldValues.split(FieldValues.folded(field.value()), ';').stream())
                .forEach(record::keyword);
        fields.take("SB").forEach(field -> subject("Subject", FieldValues.folded(field.value())));
        fields.take("CA").stream()
                .flatMap(field -> FieldValues.split(FieldValues.folded(field.value()), ',').stream())
                .forEach(category -> subject("Categories", category));
    }

    private void subject(String scheme, Passage printed) {
        String label = record.context().markup().line(printed.text());
        record.subject(new Subject(label, Optional.of(scheme), Optional.empty(), OptionalDouble.empty()), printed);
    }

    private void all(Detail.Kind what, String tag) {
        fields.take(tag).forEach(field -> record.detail(what, field.value()));
    }
}

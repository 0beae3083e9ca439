package org.colloquy.core.source.bibliography.tagged;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.RecordDate;
import org.colloquy.core.source.bibliography.RecordKinds;
import org.colloquy.core.source.bibliography.RisTypes;
import org.colloquy.core.source.bibliography.SerialNumbers;

/** Says what the fields of one record of RefWorks mean. */
final class RefworksRecord {

    private static final ImmutableMap<String, Detail.Kind> DETAILS = ImmutableMap.<String, Detail.Kind>builder()
            .put("VO", Detail.Kind.VOLUME)
            .put("ED", Detail.Kind.EDITION)
            .put("LA", Detail.Kind.LANGUAGE)
            .put("ST", Detail.Kind.SHORT_TITLE)
            .put("OT", Detail.Kind.OTHER_TITLE)
            .put("T3", Detail.Kind.SERIES)
            .put("NO", Detail.Kind.NOTE)
            .put("PP", Detail.Kind.PLACE)
            .put("CN", Detail.Kind.CALL_NUMBER)
            .put("CL", Detail.Kind.CALL_NUMBER)
            .put("DB", Detail.Kind.ARCHIVE)
            .put("WV", Detail.Kind.VERSION)
            .buildOrThrow();
    /** How RefWorks calls sorts of works that others call otherwise. */
    private static final ImmutableMap<String, PaperKind> KINDS = ImmutableMap.<String, PaperKind>builder()
            .put("Abstract", PaperKind.JOURNAL_ARTICLE)
            .put("Book, Edited", PaperKind.EDITED_BOOK)
            .put("Book, Whole", PaperKind.BOOK)
            .put("Monograph", PaperKind.BOOK)
            .put("Dissertation/Thesis", PaperKind.THESIS)
            .put("Dissertation/Thesis, Unpublished", PaperKind.THESIS)
            .put("Dissertation", PaperKind.THESIS)
            .put("Journal, Electronic", PaperKind.JOURNAL_ARTICLE)
            .put("Motion Picture", PaperKind.RECORDING)
            .put("Sound Recording", PaperKind.RECORDING)
            .put("Video/DVD", PaperKind.RECORDING)
            .put("Unpublished Material", PaperKind.MANUSCRIPT)
            .put("Online Discussion Forum/Blogs", PaperKind.WEB_PAGE)
            .buildOrThrow();

    private static final String[] LEFT_OUT = {"SR", "AV", "SL", "LL", "RP"};

    private final TaggedRecord fields;
    private final PaperRecord record;
    private final PaperKind kind;

    private RefworksRecord(TaggedRecord fields, RecordContext context) {
        this.fields = fields;
        this.record = new PaperRecord(context, fields.whole());
        Optional<TaggedField> type = fields.takeFirst("RT");
        this.kind = type.map(field -> FieldValues.folded(field.value()).text())
                .flatMap(RefworksRecord::kind)
                .orElse(PaperKind.UNKNOWN);
        record.kind(kind);
        type.ifPresent(field -> record.detail(Detail.Kind.TYPE, field.value()));
    }

    private static Optional<PaperKind> kind(String type) {
        return Optional.ofNullable(KINDS.get(type)).or(() -> RecordKinds.of(type));
    }

    /** Reads a record and sends what it says. */
    static void send(TaggedRecord fields, RecordContext context) {
        if (fields.fields().isEmpty()) {
            return;
        }
        RefworksRecord refworks = new RefworksRecord(fields, context);
        refworks.complain(context);
        refworks.read();
        refworks.record.send();
    }

    private void complain(RecordContext context) {
        if (kind == PaperKind.UNKNOWN) {
            Passage start = fields.fields().get(0).label();
            boolean typed = fields.has("RT");
            context.problem(
                    Severity.WARNING,
                    typed ? "unknown-type" : "record-without-type",
                    start,
                    typed
                            ? "the record that begins here has a type that RefWorks does not know; its kind is not known"
                            : "the record that begins here has no line RT; its kind is not known");
        }
    }

    private void read() {
        fields.takeFirst("ID")
                .ifPresent(field -> record.key(FieldValues.folded(field.value()).text()));
        fields.takeFirst("T1").ifPresent(field -> record.title(field.value()));
        fields.takeFirst("AB").ifPresent(field -> record.abstractText(field.value()));
        container();
        people();
        issued();
        fields.take("RD").forEach(field -> dated(Detail.Kind.ACCESSED, field));
        identifiers();
        TaggedValues.pages(record, fields, fields.takeFirst("SP"), fields.takeFirst("OP"));
        boolean institution = kind == PaperKind.REPORT || RisTypes.isThesis(kind);
        all(institution ? Detail.Kind.INSTITUTION : Detail.Kind.PUBLISHER, "PB");
        all(kind.isPart() || kind == PaperKind.UNKNOWN ? Detail.Kind.ISSUE : Detail.Kind.NUMBER, "IS");
        fields.take("K1").stream()
                .flatMap(field -> FieldValues.split(FieldValues.folded(field.value()), ';').stream())
                .forEach(record::keyword);
        links();
        fields.take(LEFT_OUT);
        TaggedValues.rest(record, fields, DETAILS);
    }

    /** The address is often in both fields. */
    private void links() {
        Set<String> said = new HashSet<>();
        for (TaggedField field : fields.take("UL", "LK")) {
            Passage value = FieldValues.folded(field.value());
            if (said.add(value.text()) && !FieldValues.links(record, Link.Kind.PAGE, field.value())) {
                record.other(field.tag(), value);
            }
        }
    }

    /** What stands in another work has its title in {@code T2}; of a whole one that is the series. */
    private void container() {
        Optional<TaggedField> name = kind.isPart() || kind == PaperKind.UNKNOWN
                ? fields.takeFirst("JF", "T2", "WT", "JO")
                : fields.takeFirst("JF", "JO");
        name.ifPresent(field -> record.container(RisTypes.container(kind), FieldValues.folded(field.value())));
        fields.take("JF", "JO").stream()
                .filter(field -> !TaggedValues.same(field, name))
                .forEach(field -> record.detail(Detail.Kind.CONTAINER_SHORT, field.value()));
        all(Detail.Kind.SERIES, "T2");
    }

    private void people() {
        TaggedValues.authors(record, fields.take("A1"), kind, Contributor::person);
        roles(RisTypes.isThesis(kind) ? RoleKind.ADVISOR : RoleKind.EDITOR, "A2");
        roles(RoleKind.SERIES_EDITOR, "A3");
        roles(RoleKind.TRANSLATOR, "A4");
        roles(RoleKind.CONTRIBUTOR, "A5");
        roles(RoleKind.EDITOR, "A6");
    }

    private void roles(RoleKind role, String tag) {
        for (TaggedField field : fields.take(tag)) {
            FieldValues.people(field.value()).stream()
                    .filter(name -> !FieldValues.isMore(name.text()))
                    .forEach(name -> record.role(role, field.label(), Contributor.person(name)));
        }
    }

    /** {@code YR} has the year, {@code FD} the day, with the year or without. */
    private void issued() {
        Optional<TaggedField> year = fields.takeFirst("YR");
        Optional<TaggedField> day = fields.takeFirst("FD");
        if (day.isPresent() && RecordDate.parse(day.get().value().text()).isPresent()) {
            issued(
                    day.get(),
                    day.get().value().text(),
                    FieldValues.folded(day.get().value()));
        } else if (year.isPresent() && day.isPresent()) {
            String both = day.get().value().text() + " " + year.get().value().text();
            issued(year.get(), both, fields.together(day.get(), year.get()));
        } else {
            year.or(() -> day).ifPresent(only -> issued(only, only.value().text(), FieldValues.folded(only.value())));
        }
    }

    private void issued(TaggedField field, String date, Passage printed) {
        RecordDate.parse(date)
                .ifPresentOrElse(
                        known -> record.issued(known, printed),
                        () -> record.other(field.tag(), FieldValues.folded(field.value())));
    }

    private void dated(Detail.Kind what, TaggedField field) {
        Passage value = FieldValues.folded(field.value());
        RecordDate.parse(value.text())
                .ifPresentOrElse(
                        date -> record.detail(what, date.toString(), value), () -> record.other(field.tag(), value));
    }

    private void identifiers() {
        fields.take("DO").forEach(field -> record.identifier(Scheme.DOI, FieldValues.folded(field.value())));
        fields.take("PM").forEach(field -> record.identifier(Scheme.PMID, FieldValues.folded(field.value())));
        fields.take("SN").forEach(field -> SerialNumbers.add(record, field.tag(), FieldValues.folded(field.value())));
    }

    private void all(Detail.Kind what, String tag) {
        fields.take(tag).forEach(field -> record.detail(what, field.value()));
    }
}

package org.colloquy.core.source.bibliography.tagged;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.NotedIdentifiers;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.RisTypes;
import org.colloquy.core.source.bibliography.SerialNumbers;

/** Says what the fields of one RIS record mean. */
final class RisRecord {

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private final TaggedRecord fields;
    private final PaperRecord record;
    private final String type;
    private final PaperKind kind;

    private RisRecord(TaggedRecord fields, RecordContext context) {
        this.fields = fields;
        this.record = new PaperRecord(context, fields.whole());
        List<TaggedField> types = fields.take("TY");
        this.type = types.isEmpty() ? "" : types.get(types.size() - 1).value().text();
        types.stream().skip(Math.max(0, types.size() - 1L)).forEach(field -> detail(Detail.Kind.TYPE, field));
        types.stream().limit(Math.max(0, types.size() - 1L)).forEach(field -> record.other("TY", field.value()));
        this.kind = kind();
        record.kind(kind);
    }

    /** Reads a record and sends what it says. */
    static void send(TaggedRecord fields, RecordContext context) {
        RisRecord ris = new RisRecord(fields, context);
        ris.complain(context);
        if (fields.fields().stream().anyMatch(field -> !field.tag().equals("TY"))) {
            ris.read();
            ris.record.send();
        }
    }

    private void complain(RecordContext context) {
        Passage start = fields.fields().isEmpty()
                ? fields.whole()
                : fields.fields().get(0).label();
        fields.checkEnd(context, start, "line ER; it was taken to end before the next TY");
        if (RisTypes.kind(type).isEmpty()) {
            context.problem(
                    Severity.WARNING,
                    type.isEmpty() ? "record-without-type" : "unknown-type",
                    start,
                    type.isEmpty()
                            ? "the record that begins here has no line TY; its kind is not known"
                            : "'" + type + "' is no type of RIS; the record's kind is not known");
        }
    }

    private PaperKind kind() {
        PaperKind known = RisTypes.kind(type).orElse(PaperKind.UNKNOWN);
        if (known == PaperKind.THESIS) {
            return fields.peek("M3").stream()
                    .findFirst()
                    .map(field -> RisTypes.thesis(field.value().text()))
                    .orElse(known);
        }
        boolean perhaps =
                known == PaperKind.JOURNAL_ARTICLE || known == PaperKind.OTHER || known == PaperKind.MANUSCRIPT;
        boolean preprint = fields.fields().stream()
                .filter(field -> List.of("JF", "JO", "T2", "JA", "PB").contains(field.tag()))
                .anyMatch(field -> RisTypes.isPreprintServer(field.value().text()));
        return perhaps && preprint ? PaperKind.PREPRINT : known;
    }

    private void read() {
        fields.takeFirst("ID")
                .ifPresent(field -> record.key(FieldValues.folded(field.value()).text()));
        new RisTitles(fields, record, kind).read();
        new RisPeople(fields, record, kind).read();
        new RisDates(fields, record).read();
        identifiers();
        numbers();
        links();
        words();
        fields.take("RP");
        fields.takeRest().forEach(field -> record.other(field.tag(), FieldValues.folded(field.value())));
    }

    private void identifiers() {
        fields.take("DO", "DI").forEach(field -> record.identifier(Scheme.DOI, FieldValues.folded(field.value())));
        for (TaggedField field : fields.take("M3", "N1", "L3")) {
            boolean doi = Identifier.parse(Scheme.DOI, field.value().text()).isPresent();
            if (doi) {
                record.identifier(Scheme.DOI, field.value());
            } else if (field.tag().equals("L3")) {
                link(Link.Kind.PAGE, field);
            } else if (!ConferenceNote.add(record, field.value())) {
                detail(field.tag().equals("N1") ? Detail.Kind.NOTE : Detail.Kind.GENRE, field);
                NotedIdentifiers.add(record, field.value());
            }
        }
        fields.take("U1", "U2", "U3", "U4", "U5", "C2", "AN").forEach(this::accession);
        fields.take("SN").forEach(this::serial);
    }

    /** {@code 26957754[pmid]}, {@code PMC4756000}, or a number of the database in DB. */
    private void accession(TaggedField field) {
        Passage value = FieldValues.folded(field.value());
        int bracket = value.text().indexOf('[');
        String registry = bracket < 0 ? "" : value.text().substring(bracket);
        Passage number = FieldValues.trimmed(
                        value, 0, bracket < 0 ? value.text().length() : bracket)
                .orElse(value);
        boolean medline = fields.fields().stream()
                .filter(other -> other.tag().equals("DB"))
                .anyMatch(other -> other.value().text().matches("(?i)(?:pubmed|medline).{0,100}"));
        if (Identifier.parse(Scheme.PMC, number.text()).isPresent()) {
            record.identifier(Scheme.PMC, number);
        } else if (registry.equals("[pmid]") || (medline && field.tag().equals("AN"))) {
            record.identifier(Scheme.PMID, number);
        } else if (registry.equals("[doi]")) {
            record.identifier(Scheme.DOI, number);
        } else if (Identifier.parse(Scheme.ARXIV, number.text()).isPresent()
                && field.tag().equals("AN")) {
            record.identifier(Scheme.ARXIV, number);
        } else {
            record.other(field.tag(), value);
        }
    }

    private void serial(TaggedField field) {
        boolean numbered = kind == PaperKind.PATENT || kind == PaperKind.REPORT || kind == PaperKind.STANDARD;
        if (numbered && !SerialNumbers.isSerial(field.value().text())) {
            detail(Detail.Kind.NUMBER, field);
        } else {
            SerialNumbers.add(record, field.tag(), FieldValues.folded(field.value()));
        }
    }

    private void numbers() {
        boolean periodical = kind.isPart() || kind == PaperKind.PERIODICAL_ISSUE || kind == PaperKind.UNKNOWN;
        Detail.Kind number = periodical ? Detail.Kind.ISSUE : Detail.Kind.NUMBER;
        all(Detail.Kind.VOLUME, "VL", "VO");
        if (fields.peek("IS").isEmpty() && fields.peek("CP").isEmpty()) {
            fields.peek("M1").stream()
                    .filter(field -> field.value().text().length() <= 20)
                    .findFirst()
                    .ifPresent(field -> fields.take("M1").forEach(one -> detail(number, one)));
        }
        all(number, "IS", "CP");
        pages();
        boolean article = kind == PaperKind.JOURNAL_ARTICLE || kind == PaperKind.PREPRINT;
        if (article || kind == PaperKind.CONFERENCE_PAPER) {
            all(Detail.Kind.ARTICLE_NUMBER, "C7");
        }
        if (!article) {
            all(Detail.Kind.EDITION, "ET");
        }
        if (kind == PaperKind.BOOK_CHAPTER) {
            all(Detail.Kind.CHAPTER, "SE");
        }
        all(Detail.Kind.SECTION, kind == PaperKind.JOURNAL_ARTICLE ? "" : "SE", kind.isPart() ? "" : "C1");
    }

    /** A number by itself tells how many pages a book or a thesis has. */
    private void pages() {
        boolean whole = kind == PaperKind.BOOK || kind == PaperKind.EDITED_BOOK || RisTypes.isThesis(kind);
        boolean count = whole
                && fields.peek("EP").isEmpty()
                && fields.peek("SP").stream()
                        .allMatch(field -> DIGITS.matchesAllOf(field.value().text()));
        if (count) {
            all(Detail.Kind.PAGE_COUNT, "SP");
        }
        TaggedValues.pages(record, fields, fields.takeFirst("SP"), fields.takeFirst("EP"));
    }

    private void links() {
        fields.take("UR", "L2", "L4", "LK").forEach(field -> link(Link.Kind.PAGE, field));
        fields.take("L1").forEach(field -> link(Link.Kind.PDF, field));
    }

    /** Paths of files on someone's machine are of no use elsewhere. */
    private void link(Link.Kind role, TaggedField field) {
        String text = field.value().text();
        boolean address = FieldValues.links(record, role, field.value());
        if (!address && text.startsWith("//")) {
            record.link(role, "https:" + text, field.value());
        } else if (!address && field.tag().equals("UR")) {
            record.other(field.tag(), FieldValues.folded(field.value()));
        }
    }

    private void words() {
        Optional<TaggedField> abstractText = fields.takeFirst("AB", "N2");
        abstractText.ifPresent(field -> record.abstractText(field.value()));
        fields.take("AB", "N2").stream()
                .filter(field -> !TaggedValues.same(field, abstractText))
                .forEach(field -> detail(Detail.Kind.NOTE, field));
        // One keyword to a line.
        fields.take("KW", "K1").stream()
                .flatMap(field -> field.lines().stream())
                .flatMap(line -> FieldValues.split(line, ';').stream())
                .forEach(record::keyword);
        boolean institution = kind == PaperKind.REPORT || RisTypes.isThesis(kind);
        all(institution ? Detail.Kind.INSTITUTION : Detail.Kind.PUBLISHER, "PB");
        all(Detail.Kind.LANGUAGE, "LA");
        all(Detail.Kind.CALL_NUMBER, "CN");
        all(Detail.Kind.ARCHIVE, "DB");
    }

    private void all(Detail.Kind what, String... tags) {
        fields.take(tags).forEach(field -> detail(what, field));
    }

    private void detail(Detail.Kind what, TaggedField field) {
        record.detail(what, field.value());
    }
}

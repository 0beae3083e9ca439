package org.colloquy.core.source.bibliography.tagged;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.Relation;
import org.colloquy.core.model.Subject;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.RecordDate;
import org.colloquy.core.source.bibliography.RelatedCitation;
import org.colloquy.core.source.bibliography.SerialNumbers;
import org.colloquy.core.source.bibliography.StoppedTitle;

/** Says what the fields of one PubMed record mean. */
final class MedlineRecord {

    private static final ImmutableMap<String, PaperKind> KINDS = ImmutableMap.<String, PaperKind>builder()
            .put("preprint", PaperKind.PREPRINT)
            .put("book chapter", PaperKind.BOOK_CHAPTER)
            .put("book", PaperKind.BOOK)
            .put("technical report", PaperKind.REPORT)
            .put("dataset", PaperKind.DATASET)
            .put("academic dissertation", PaperKind.THESIS)
            .put("newspaper article", PaperKind.NEWSPAPER_ARTICLE)
            .put("clinical conference", PaperKind.CONFERENCE_PAPER)
            .put("consensus development conference", PaperKind.CONFERENCE_PAPER)
            .put("congress", PaperKind.PROCEEDINGS)
            .put("congresses", PaperKind.PROCEEDINGS)
            .put("video-audio media", PaperKind.RECORDING)
            .put("webcast", PaperKind.RECORDING)
            .put("journal article", PaperKind.JOURNAL_ARTICLE)
            .buildOrThrow();
    private static final ImmutableMap<String, Detail.Kind> DETAILS = ImmutableMap.<String, Detail.Kind>builder()
            .put("VI", Detail.Kind.VOLUME)
            .put("IP", Detail.Kind.ISSUE)
            .put("PG", Detail.Kind.PAGES)
            .put("LA", Detail.Kind.LANGUAGE)
            .put("PL", Detail.Kind.PLACE)
            .put("PB", Detail.Kind.PUBLISHER)
            .put("PST", Detail.Kind.STATUS)
            .put("EN", Detail.Kind.EDITION)
            .put("CTI", Detail.Kind.SERIES)
            .put("TT", Detail.Kind.OTHER_TITLE)
            .put("VTI", Detail.Kind.OTHER_TITLE)
            .put("TA", Detail.Kind.CONTAINER_SHORT)
            .put("GN", Detail.Kind.NOTE)
            .buildOrThrow();
    /** What says that another work corrects, retracts, replaces or comments on this, or this another. */
    private static final ImmutableMap<String, Relation.Kind> RELATIONS = ImmutableMap.<String, Relation.Kind>builder()
            .put("RIN", Relation.Kind.IS_CORRECTED_BY)
            .put("PRIN", Relation.Kind.IS_CORRECTED_BY)
            .put("EIN", Relation.Kind.IS_CORRECTED_BY)
            .put("ECI", Relation.Kind.IS_CORRECTED_BY)
            .put("CRI", Relation.Kind.IS_CORRECTED_BY)
            .put("ROF", Relation.Kind.CORRECTS)
            .put("PROF", Relation.Kind.CORRECTS)
            .put("EFR", Relation.Kind.CORRECTS)
            .put("CRF", Relation.Kind.CORRECTS)
            .put("UOF", Relation.Kind.IS_VERSION_OF)
            .put("UIN", Relation.Kind.HAS_VERSION)
            .put("CIN", Relation.Kind.IS_RELATED_TO)
            .put("CON", Relation.Kind.IS_RELATED_TO)
            .buildOrThrow();

    /** The line on copyright, which has a field of its own now; older records have it at the end of the abstract. */
    private static final Pattern RIGHTS = Pattern.compile(
            "(?:(?<=\\s)Copyright\\s{1,20}(?:\\([cC]\\)|\u00a9)?|(?<=[.!?)\\]]\\s)(?:\\([cC]\\)|\u00a9))"
                    + "\\s{0,20}(?:19|20)\\d{2}\\b[\\s\\S]{0,300}\\z");

    private static final String[] BOOKKEEPING = {
        "OWN", "STAT", "DA", "DCOM", "LR", "JID", "SB", "EDAT", "MHDA", "CRDT", "PHST", "SO", "OTO", "CTDT"
    };

    private final TaggedRecord fields;
    private final PaperRecord record;

    private MedlineRecord(TaggedRecord fields, RecordContext context) {
        this.fields = fields;
        this.record = new PaperRecord(context, fields.whole());
    }

    /** Reads a record and sends what it says. */
    static void send(TaggedRecord fields, RecordContext context) {
        if (fields.fields().isEmpty()) {
            return;
        }
        MedlineRecord medline = new MedlineRecord(fields, context);
        medline.read();
        medline.record.send();
    }

    private void read() {
        List<TaggedField> types = fields.take("PT");
        record.kind(kind(types));
        identifiers();
        titles();
        dates();
        new MedlinePeople(fields, record).read();
        abstractText();
        types.forEach(field -> record.detail(Detail.Kind.GENRE, field.value()));
        types.stream()
                .filter(field -> field.value().text().equals("Retracted Publication"))
                .forEach(field -> record.detail(Detail.Kind.STATUS, "retracted", field.value()));
        fields.take("MH").forEach(field -> subject(field, Optional.of("MeSH")));
        fields.take("OT", "KW").forEach(field -> subject(field, Optional.empty()));
        RELATIONS.forEach((tag, how) -> fields.take(tag).forEach(field -> related(how, field)));
        fields.take(BOOKKEEPING);
        for (TaggedField field : fields.takeRest()) {
            Passage value = FieldValues.folded(field.value());
            Detail.Kind detail = DETAILS.get(field.tag());
            if (detail == null) {
                record.other(field.tag(), value);
            } else if (detail == Detail.Kind.OTHER_TITLE) {
                record.detail(
                        detail, StoppedTitle.tidy(record.context().markup().line(value.text())), value);
            } else {
                record.detail(detail, value);
            }
        }
    }

    /** Names another work as {@code J Hedges. 2021;1:2. PMID: 12345}, or with a DOI. */
    private void related(Relation.Kind how, TaggedField field) {
        Passage citation = FieldValues.folded(field.value());
        Optional<Passage> pmid = RelatedCitation.pmid(citation);
        Optional<Passage> doi = RelatedCitation.doi(citation);
        if (pmid.isPresent()) {
            record.relation(how, Scheme.PMID, pmid.get());
        } else if (doi.isPresent()) {
            record.relation(how, Scheme.DOI, doi.get());
        } else {
            record.other(field.tag(), citation);
        }
    }

    private PaperKind kind(List<TaggedField> types) {
        // The types are many to a record; the table has the telling ones first.
        for (var known : KINDS.entrySet()) {
            boolean there = types.stream()
                    .anyMatch(field -> field.value().text().strip().equalsIgnoreCase(known.getKey()));
            if (there) {
                return known.getValue();
            }
        }
        return fields.has("JT") || fields.has("TA") ? PaperKind.JOURNAL_ARTICLE : PaperKind.UNKNOWN;
    }

    private void identifiers() {
        fields.take("PMID").stream().findFirst().ifPresent(field -> {
            // What follows on further lines is no part of the number.
            Passage number = field.lines().get(0);
            record.key(number.text());
            record.identifier(Scheme.PMID, number);
        });
        fields.take("PMC").forEach(field -> central(field.lines().get(0)));
        for (TaggedField field : fields.take("LID", "AID")) {
            Passage value = FieldValues.folded(field.value());
            int bracket = value.text().indexOf('[');
            boolean doi = value.text().contains("[doi]")
                    || (bracket < 0 && value.text().contains("10."));
            Optional<Passage> bare =
                    FieldValues.trimmed(value, 0, bracket < 0 ? value.text().length() : bracket);
            if (doi && bare.isPresent()) {
                record.identifier(Scheme.DOI, bare.get());
            } else {
                record.other(field.tag(), value);
            }
        }
        fields.take("IS", "ISBN").forEach(field -> SerialNumbers.add(record, field.tag(), field.value()));
    }

    /** Some write the number alone. */
    private void central(Passage printed) {
        Optional<Identifier> bare = Character.isDigit(printed.text().charAt(0))
                ? Identifier.parse(Scheme.PMC, "PMC" + printed.text())
                : Optional.empty();
        bare.ifPresentOrElse(
                number -> record.identifier(number, printed), () -> record.identifier(Scheme.PMC, printed));
    }

    /** Each line of a title or an abstract may bear the tag. */
    private void titles() {
        List<TaggedField> lines = fields.take("TI");
        boolean inBook = !lines.isEmpty();
        List<TaggedField> title =
                inBook ? lines : fields.takeFirst("BTI").stream().toList();
        title.stream()
                .findFirst()
                .ifPresent(first -> record.title(
                        StoppedTitle.tidy(record.context().markup().line(joined(title, " "))), first.value()));
        fields.takeFirst("JT", inBook ? "BTI" : "", "TA")
                .ifPresent(field -> record.container(
                        field.tag().equals("BTI") ? Container.Kind.BOOK : Container.Kind.JOURNAL,
                        FieldValues.folded(field.value())));
    }

    private void abstractText() {
        List<TaggedField> parts = fields.take("AB");
        if (parts.isEmpty()) {
            return;
        }
        Passage last = parts.get(parts.size() - 1).value();
        String text = joined(parts, "\n\n");
        Matcher rights = RIGHTS.matcher(last.text());
        int beyond = rights.find() ? last.text().length() - rights.start() : 0;
        record.abstractText(
                record.context().markup().paragraphs(text.substring(0, text.length() - beyond)),
                parts.get(0).value());
        FieldValues.trimmed(last, last.text().length() - beyond, last.text().length())
                .ifPresent(line -> record.other("CI", FieldValues.folded(line)));
    }

    private static String joined(List<TaggedField> parts, String between) {
        return parts.stream().map(part -> part.value().text()).collect(Collectors.joining(between));
    }

    private void dates() {
        for (TaggedField field : fields.take("DP", "DEP")) {
            Passage value = FieldValues.folded(field.value());
            RecordDate.parse(value.text())
                    .filter(date -> field.tag().equals("DP") || !fields.has("DP"))
                    .ifPresentOrElse(date -> record.issued(date, value), () -> record.other(field.tag(), value));
        }
    }

    private void subject(TaggedField field, Optional<String> scheme) {
        Passage value = FieldValues.folded(field.value());
        // A star marks what the work is mainly about.
        String label = record.context().markup().line(value.text()).replace("*", "");
        record.subject(new Subject(label, scheme, Optional.empty(), OptionalDouble.empty()), value);
    }
}

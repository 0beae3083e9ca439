package org.colloquy.core.source.bibliography.tagged;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.Subject;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.RecordDate;
import org.colloquy.core.source.bibliography.RecordKinds;
import org.colloquy.core.source.bibliography.RisTypes;
import org.colloquy.core.source.bibliography.SerialNumbers;
import org.colloquy.core.source.bibliography.SplitText;

/** Says what the headings of one record of Ovid mean. */
final class OvidRecord {

    private static final ImmutableMap<String, Detail.Kind> DETAILS = ImmutableMap.<String, Detail.Kind>builder()
            .put("DOCUMENT TYPE", Detail.Kind.GENRE)
            .put("PUBLICATION TYPE", Detail.Kind.GENRE)
            .put("LANGUAGE", Detail.Kind.LANGUAGE)
            .put("STATUS", Detail.Kind.STATUS)
            .put("PUBLISHER", Detail.Kind.PUBLISHER)
            .put("ORIGINAL TITLE", Detail.Kind.OTHER_TITLE)
            .put("FOREIGN TITLE", Detail.Kind.OTHER_TITLE)
            .put("CONFERENCE INFORMATION", Detail.Kind.EVENT)
            .put("EDITION", Detail.Kind.EDITION)
            .buildOrThrow();
    private static final ImmutableMap<String, Detail.Kind> OF_CITATION = ImmutableMap.of(
            "volume", Detail.Kind.VOLUME,
            "issue", Detail.Kind.ISSUE,
            "pages", Detail.Kind.PAGES,
            "count", Detail.Kind.PAGE_COUNT,
            "place", Detail.Kind.PLACE,
            "publisher", Detail.Kind.PUBLISHER);
    private static final String LINK = "LINK TO THE OVID FULL TEXT OR CITATION";
    private static final String[] LEFT_OUT = {"SCORE", "REFERENCES", "CITED REFERENCES", "AUTHOR E-MAIL", "E-MAIL"};
    private static final String[] DATES = {
        "DATE OF PUBLICATION", "PUBLICATION DATE", "YEAR OF PUBLICATION", "PUBLICATION YEAR"
    };
    /** {@code A title.[Review]}, also several. */
    private static final Pattern SORT = Pattern.compile("(?<=[.?!\\]])\\s{0,3}\\[([^\\[\\]]{1,60})\\]\\.?$");

    private final TaggedRecord fields;
    private final PaperRecord record;
    private Optional<OvidCitation> citation = Optional.empty();

    private OvidRecord(TaggedRecord fields, RecordContext context) {
        this.fields = fields;
        this.record = new PaperRecord(context, fields.whole());
    }

    /** Reads a record and sends what it says. */
    static void send(TaggedRecord fields, RecordContext context) {
        if (fields.fields().isEmpty()) {
            return;
        }
        if (!fields.whole().text().startsWith("<")) {
            context.problem(
                    Severity.INFO,
                    "outside-record",
                    fields.fields().get(0).label(),
                    "this stands before the first number of a record and was passed over");
        } else {
            OvidRecord ovid = new OvidRecord(fields, context);
            ovid.read();
            ovid.record.send();
        }
    }

    private void read() {
        Optional<TaggedField> source = fields.takeFirst("SOURCE");
        citation = source.flatMap(field -> OvidCitation.of(FieldValues.folded(field.value())));
        PaperKind kind = kind();
        record.kind(kind);
        fields.takeFirst("ACCESSION NUMBER", "UNIQUE IDENTIFIER")
                .ifPresent(field -> record.key(bare(field).text()));
        titles(kind);
        fields.takeFirst("ABSTRACT").ifPresent(field -> record.abstractText(field.value()));
        new OvidPeople(fields, record).read();
        source.filter(field -> citation.isEmpty()).ifPresent(this::other);
        citation.ifPresent(this::details);
        dates();
        identifiers();
        subjects();
        fields.take(LEFT_OUT);
        for (TaggedField field : fields.takeRest()) {
            Detail.Kind detail = DETAILS.get(field.tag());
            if (detail == null) {
                other(field);
            } else if (bare(field).text().chars().anyMatch(Character::isLetterOrDigit)) {
                record.detail(detail, bare(field));
            }
        }
    }

    /** The sort of document tells the kind, else what the line of the source looks like. */
    private PaperKind kind() {
        if (fields.has("CHAPTER TITLE")) {
            return PaperKind.BOOK_CHAPTER;
        }
        Optional<PaperKind> told = Stream.of("PUBLICATION TYPE", "DOCUMENT TYPE")
                .flatMap(tag -> fields.peek(tag).stream())
                .flatMap(field -> SplitText.parts(field.value(), CharMatcher.anyOf(";.:\n")).stream())
                .flatMap(word -> RecordKinds.of(word.text()).stream())
                .filter(kind -> kind != PaperKind.REVIEW)
                .findFirst();
        return told.or(() -> citation.map(OvidCitation::form).map(this::kind)).orElse(PaperKind.UNKNOWN);
    }

    private PaperKind kind(OvidCitation.Form form) {
        return switch (form) {
            case JOURNAL, VOLUME -> PaperKind.JOURNAL_ARTICLE;
            case CHAPTER -> PaperKind.BOOK_CHAPTER;
            case BOOK -> PaperKind.BOOK;
            case TITLE_ALONE -> fields.has("ISSN") ? PaperKind.JOURNAL_ARTICLE : PaperKind.UNKNOWN;
        };
    }

    /** Of a chapter, the title is that of the book. */
    private void titles(PaperKind kind) {
        Optional<TaggedField> chapter = fields.takeFirst("CHAPTER TITLE");
        Optional<TaggedField> title = fields.takeFirst("TITLE", "BOOK TITLE");
        Optional<Passage> from = citation.flatMap(found -> found.part("title"));
        chapter.or(() -> title).ifPresent(this::title);
        if (chapter.isPresent() && title.isPresent()) {
            Passage book = bare(title.get());
            record.container(Container.Kind.BOOK, book);
            from.filter(name -> !name.text().equals(book.text())).ifPresent(name -> record.other("Source", name));
        } else if (chapter.isEmpty() && title.isEmpty() && !kind.isPart()) {
            from.ifPresent(record::title);
        } else {
            from.ifPresent(name -> record.container(RisTypes.container(kind), name));
        }
    }

    private void title(TaggedField field) {
        Passage title = FieldValues.folded(field.value());
        Matcher sort = SORT.matcher(title.text());
        while (sort.find() && sort.start() > 1) {
            record.detail(Detail.Kind.GENRE, title.part(sort.start(1), sort.end(1)));
            title = title.part(0, sort.start());
            sort = SORT.matcher(title.text());
        }
        // A full stop is put even after a question.
        boolean asks = title.text().endsWith("?.") || title.text().endsWith("!.");
        record.title(asks ? title.part(0, title.text().length() - 1) : FieldValues.withoutFullStop(title));
    }

    private void details(OvidCitation found) {
        OF_CITATION.forEach((name, detail) -> found.part(name).ifPresent(part -> record.detail(detail, part)));
        found.part("editors").ifPresent(editors -> OvidPeople.editors(editors, record));
    }

    private void dates() {
        List<TaggedField> told = fields.take(DATES);
        Optional<Passage> cited = citation.flatMap(found -> found.part("date"));
        Stream<Passage> printed = Stream.concat(cited.stream(), told.stream().map(OvidRecord::bare));
        printed.filter(date -> RecordDate.parse(date.text()).isPresent())
                .findFirst()
                .ifPresentOrElse(
                        date -> record.issued(RecordDate.parse(date.text()).orElseThrow(), date),
                        () -> cited.ifPresent(date -> record.other("Source", date)));
    }

    private void identifiers() {
        fields.take("DOI NUMBER", "DOI", "DIGITAL OBJECT IDENTIFIER")
                .forEach(field -> record.identifier(Scheme.DOI, FieldValues.folded(field.value())));
        fields.take("PMID", "PUBMED ID").forEach(field -> record.identifier(Scheme.PMID, bare(field)));
        fields.take("ISSN", "ISBN", "ISSN PRINT", "ISSN ELECTRONIC", "ISSN LINKING", "ISSN (PRINT)")
                .forEach(field -> SerialNumbers.add(record, printed(field), bare(field)));
        fields.take(LINK, "URL").stream()
                .filter(field -> !FieldValues.links(record, Link.Kind.PAGE, field.value()))
                .forEach(this::other);
    }

    private void subjects() {
        for (TaggedField field : fields.take("AUTHOR KEYWORDS", "KEYWORDS", "KEYWORD HEADING", "KEY CONCEPTS")) {
            words(field).forEach(record::keyword);
        }
        for (TaggedField field : fields.take("SUBJECT HEADINGS", "MESH SUBJECT HEADINGS", "MEDICAL SUBJECT HEADINGS")) {
            for (Passage word : words(field)) {
                String label = record.context().markup().line(word.text());
                record.subject(
                        new Subject(label, Optional.of(printed(field)), Optional.empty(), OptionalDouble.empty()),
                        word);
            }
        }
    }

    /** Semicolons part the words, else lines; a full stop ends the list. */
    private static List<Passage> words(TaggedField field) {
        List<Passage> words = field.value().text().indexOf(';') < 0
                ? field.lines()
                : FieldValues.split(FieldValues.folded(field.value()), ';');
        return words.stream().map(FieldValues::withoutFullStop).toList();
    }

    private static Passage bare(TaggedField field) {
        return FieldValues.withoutFullStop(FieldValues.folded(field.value()));
    }

    private static String printed(TaggedField field) {
        return field.label().text();
    }

    private void other(TaggedField field) {
        record.other(printed(field), FieldValues.folded(field.value()));
    }
}

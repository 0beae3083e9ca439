package org.colloquy.core.source.bibliography.json;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.Subject;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.RecordDate;
import org.colloquy.core.source.bibliography.RecordKinds;
import org.colloquy.core.source.bibliography.RisTypes;
import org.colloquy.core.source.bibliography.SplitText;
import org.colloquy.core.source.json.JsonValue;

/** A record of BibJSON. Its fields are those of BibTeX, some of them objects. */
final class BibJsonRecord {

    private static final ImmutableMap<String, Detail.Kind> DETAILS = ImmutableMap.<String, Detail.Kind>builder()
            .put("volume", Detail.Kind.VOLUME)
            .put("issue", Detail.Kind.ISSUE)
            .put("pages", Detail.Kind.PAGES)
            .put("chapter", Detail.Kind.CHAPTER)
            .put("edition", Detail.Kind.EDITION)
            .put("series", Detail.Kind.SERIES)
            .put("address", Detail.Kind.PLACE)
            .put("school", Detail.Kind.INSTITUTION)
            .put("institution", Detail.Kind.INSTITUTION)
            .put("howpublished", Detail.Kind.HOW_PUBLISHED)
            .put("language", Detail.Kind.LANGUAGE)
            .put("note", Detail.Kind.NOTE)
            .buildOrThrow();
    private static final ImmutableMap<String, Scheme> IDENTIFIERS = ImmutableMap.<String, Scheme>builder()
            .put("doi", Scheme.DOI)
            .put("pmid", Scheme.PMID)
            .put("pmcid", Scheme.PMC)
            .put("pmc", Scheme.PMC)
            .put("arxiv", Scheme.ARXIV)
            .put("isbn", Scheme.ISBN)
            .put("handle", Scheme.HANDLE)
            .put("issn", Scheme.ISSN)
            .put("eissn", Scheme.ISSN)
            .put("pissn", Scheme.ISSN)
            .buildOrThrow();
    private static final Set<String> LEFT_OUT = Set.of("log", "owner", "copyright");
    private static final CharMatcher BETWEEN_KEYWORDS = CharMatcher.anyOf(",;");

    private final RecordContext context;
    private final JsonRecord record;
    private final PaperRecord paper;

    BibJsonRecord(RecordContext context, JsonRecord record) {
        this.context = context;
        this.record = record;
        this.paper = new PaperRecord(context, record.whole());
    }

    void send() {
        PaperKind kind = kind();
        Stream.of("cid", "id")
                .flatMap(name -> record.text(name).stream())
                .findFirst()
                .ifPresent(key -> paper.key(key.text()));
        record.text("title").ifPresent(paper::title);
        record.text("abstract")
                .or(() -> record.value().at("sections.abstract.text").flatMap(JsonValue::printed))
                .ifPresent(paper::abstractText);
        record.take("sections");
        new BibJsonPeople(record, context).to(paper);
        record.text("booktitle").ifPresent(name -> paper.container(RisTypes.container(kind), name));
        record.take("journal").ifPresent(journal -> journal(journal, kind));
        numbers(record, kind);
        publisher(record);
        date();
        IDENTIFIERS.forEach((name, scheme) -> record.texts(name).forEach(id -> paper.identifier(scheme, id)));
        record.each("identifier").forEach(this::identifier);
        links();
        subjects();
        for (JsonValue licence : record.each("license")) {
            Stream.of("url", "type", "title", "raw")
                    .flatMap(name -> licence.textOf(name).stream())
                    .findFirst()
                    .or(licence::printed)
                    .ifPresent(printed -> paper.detail(Detail.Kind.LICENCE, printed));
        }
        record.keepRest(paper, LEFT_OUT);
        paper.send();
    }

    /** What has a journal and no type is an article of it. */
    private PaperKind kind() {
        Optional<Passage> type = record.text("type");
        type.ifPresent(printed -> paper.detail(Detail.Kind.TYPE, printed));
        boolean inJournal = record.value().get("journal").isPresent();
        PaperKind kind = type.flatMap(word -> RecordKinds.of(word.text()))
                .orElse(type.isEmpty() && inJournal ? PaperKind.JOURNAL_ARTICLE : PaperKind.UNKNOWN);
        paper.kind(kind);
        return kind;
    }

    private void journal(JsonValue value, PaperKind kind) {
        if (!value.isObject()) {
            value.printed().ifPresent(name -> paper.container(RisTypes.container(kind), name));
            return;
        }
        JsonRecord journal = record.of(value);
        journal.text("name")
                .or(() -> journal.text("title"))
                .ifPresent(name -> paper.container(RisTypes.container(kind), name));
        Stream.of("issn", "issns", "eissn")
                .flatMap(name -> journal.texts(name).stream())
                .forEach(issn -> paper.identifier(Scheme.ISSN, issn));
        for (JsonValue id : journal.each("identifier")) {
            Optional.ofNullable(IDENTIFIERS.get(word(id, "type")))
                    .ifPresent(scheme -> id.textOf("id")
                            .flatMap(printed -> context.identifier(scheme, printed))
                            .ifPresent(paper::containerIdentifier));
        }
        journal.text("shortcode").ifPresent(name -> paper.detail(Detail.Kind.CONTAINER_SHORT, name));
        numbers(journal, PaperKind.JOURNAL_ARTICLE);
        publisher(journal);
    }

    /** The number of a periodical is its issue. */
    private void numbers(JsonRecord from, PaperKind kind) {
        DETAILS.forEach((name, detail) -> from.texts(name).forEach(printed -> paper.detail(detail, printed)));
        from.text("number")
                .ifPresent(printed -> paper.detail(
                        kind == PaperKind.JOURNAL_ARTICLE ? Detail.Kind.ISSUE : Detail.Kind.NUMBER, printed));
        from.pages("firstpage", "lastpage").ifPresent(pages -> pages.to(paper));
        from.pages("start_page", "end_page").ifPresent(pages -> pages.to(paper));
    }

    private void publisher(JsonRecord from) {
        from.take("publisher")
                .flatMap(value -> value.isObject() ? value.textOf("name") : value.printed())
                .ifPresent(name -> paper.detail(Detail.Kind.PUBLISHER, name));
    }

    /** A date of publication, else the year with its month; the time of day is left out. */
    private void date() {
        Optional<Passage> stated = record.value()
                .at("date.published")
                .or(() -> record.value().get("date"))
                .flatMap(JsonValue::printed);
        Optional<DateSpan> day = stated.flatMap(printed -> DateSpan.parse(beforeTime(printed.text())));
        Optional<Passage> year = record.text("year");
        Optional<Passage> month = record.text("month");
        if (day.isPresent()) {
            paper.issued(day.get(), stated.get());
            record.take("date");
        } else if (year.isPresent()) {
            Passage place = month.map(name -> record.spanning(year.get(), name)).orElse(year.get());
            String written =
                    year.get().text() + month.map(name -> " " + name.text()).orElse("");
            RecordDate.parse(written)
                    .ifPresentOrElse(date -> paper.issued(date, place), () -> paper.other("year", year.get()));
        }
    }

    private static String beforeTime(String date) {
        int time = date.indexOf('T');
        return time > 0 ? date.substring(0, time) : date;
    }

    private void identifier(JsonValue id) {
        String type = word(id, "type");
        Optional<Scheme> scheme = Optional.ofNullable(IDENTIFIERS.get(type));
        id.textOf("id")
                .or(id::printed)
                .ifPresent(printed -> scheme.ifPresentOrElse(
                        known -> paper.identifier(known, printed),
                        () -> paper.other(type.isEmpty() ? "identifier" : "identifier." + type, printed)));
    }

    /** In a collection, the address of a record leads to the record; elsewhere, to the work. */
    private void links() {
        for (JsonValue link : record.each("link")) {
            String what = word(link, "type") + word(link, "content_type");
            link.textOf("url")
                    .or(link::printed)
                    .ifPresent(url -> paper.linkOnce(
                            what.contains("pdf") ? Link.Kind.PDF : Link.Kind.PAGE,
                            url.text().strip(),
                            url));
        }
        if (record.value().get("collection").isEmpty()) {
            record.texts("url")
                    .forEach(url -> paper.linkOnce(Link.Kind.PAGE, url.text().strip(), url));
        }
    }

    private void subjects() {
        List<Passage> words = Stream.of("keywords", "keyword")
                .flatMap(name -> record.texts(name).stream())
                .toList();
        words.stream()
                .flatMap(list -> (words.size() > 1 ? List.of(list) : SplitText.parts(list, BETWEEN_KEYWORDS)).stream())
                .forEach(paper::keyword);
        for (JsonValue subject : record.each("subject")) {
            subject.printed().ifPresent(paper::keyword);
            subject.textOf("term")
                    .ifPresent(term -> paper.subject(
                            new Subject(
                                    context.markup().line(term.text()),
                                    subject.textOf("scheme").map(Passage::text),
                                    Optional.empty(),
                                    OptionalDouble.empty()),
                            term));
        }
    }

    private static String word(JsonValue object, String name) {
        return Ascii.toLowerCase(object.textOf(name).map(Passage::text).orElse(""));
    }
}

package org.colloquy.core.source.bibliography.json;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.NotedIdentifiers;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.SerialNumbers;
import org.colloquy.core.source.bibliography.SplitText;
import org.colloquy.core.source.json.JsonValue;

/** An item of CSL. */
final class CslItem {

    private static final ImmutableMap<String, Detail.Kind> DETAILS = ImmutableMap.<String, Detail.Kind>builder()
            .put("volume", Detail.Kind.VOLUME)
            .put("issue", Detail.Kind.ISSUE)
            .put("page", Detail.Kind.PAGES)
            .put("number", Detail.Kind.NUMBER)
            .put("number-of-pages", Detail.Kind.PAGE_COUNT)
            .put("chapter-number", Detail.Kind.CHAPTER)
            .put("section", Detail.Kind.SECTION)
            .put("edition", Detail.Kind.EDITION)
            .put("collection-title", Detail.Kind.SERIES)
            .put("collection-number", Detail.Kind.SERIES_NUMBER)
            .put("publisher", Detail.Kind.PUBLISHER)
            .put("publisher-place", Detail.Kind.PLACE)
            .put("event", Detail.Kind.EVENT)
            .put("event-title", Detail.Kind.EVENT)
            .put("event-place", Detail.Kind.EVENT_PLACE)
            .put("language", Detail.Kind.LANGUAGE)
            .put("license", Detail.Kind.LICENCE)
            .put("version", Detail.Kind.VERSION)
            .put("status", Detail.Kind.STATUS)
            .put("genre", Detail.Kind.GENRE)
            .put("medium", Detail.Kind.MEDIUM)
            .put("archive", Detail.Kind.ARCHIVE)
            .put("call-number", Detail.Kind.CALL_NUMBER)
            .put("note", Detail.Kind.NOTE)
            .put("title-short", Detail.Kind.SHORT_TITLE)
            .put("shortTitle", Detail.Kind.SHORT_TITLE)
            .put("original-title", Detail.Kind.OTHER_TITLE)
            .put("container-title-short", Detail.Kind.CONTAINER_SHORT)
            .put("journalAbbreviation", Detail.Kind.CONTAINER_SHORT)
            .buildOrThrow();
    private static final ImmutableMap<String, Scheme> IDENTIFIERS = ImmutableMap.of(
            "DOI", Scheme.DOI,
            "PMID", Scheme.PMID,
            "PMCID", Scheme.PMC,
            "ISBN", Scheme.ISBN,
            "ISSN", Scheme.ISSN);
    private static final CharMatcher BETWEEN_KEYWORDS = CharMatcher.anyOf(",;");

    private final RecordContext context;
    private final JsonRecord record;
    private final PaperRecord paper;

    CslItem(RecordContext context, JsonRecord record) {
        this.context = context;
        this.record = record;
        this.paper = new PaperRecord(context, record.whole());
    }

    void send() {
        Optional<Passage> type = record.text("type");
        PaperKind kind = kind(type.map(Passage::text).orElse(""));
        paper.kind(kind);
        type.ifPresent(printed -> paper.detail(Detail.Kind.TYPE, printed));
        Optional<Passage> id = record.text("id");
        record.text("citation-key")
                .or(() -> record.text("citation-label"))
                .or(() -> id)
                .ifPresent(key -> paper.key(key.text()));
        first("title").ifPresent(paper::title);
        record.text("abstract").ifPresent(paper::abstractText);
        CslCustom custom = new CslCustom(record);
        new CslNames(record, context, custom).to(paper);
        first("container-title").ifPresent(title -> paper.container(CslTypes.container(kind), title));
        IDENTIFIERS.forEach(this::identifiers);
        record.text("URL").ifPresent(url -> paper.link(Link.Kind.PAGE, url));
        DETAILS.forEach((name, detail) -> record.texts(name).forEach(printed -> paper.detail(detail, printed)));
        record.texts("note").forEach(note -> NotedIdentifiers.add(paper, note));
        if (record.value().get("page").isEmpty()) {
            record.text("page-first").ifPresent(page -> paper.detail(Detail.Kind.PAGES, page));
        }
        keywords();
        dates();
        custom.rest(paper);
        record.keepRest(paper, Set.of("page-first"));
        paper.send();
    }

    private PaperKind kind(String type) {
        PaperKind kind = CslTypes.kind(
                type, record.value().get("genre").map(JsonValue::text).orElse(""));
        boolean edited = record.value().each("author").isEmpty()
                && !record.value().each("editor").isEmpty();
        return kind == PaperKind.BOOK && edited ? PaperKind.EDITED_BOOK : kind;
    }

    /** Some services write a list where CSL has a text. */
    private Optional<Passage> first(String name) {
        List<Passage> texts = record.texts(name);
        texts.stream().skip(1).forEach(other -> paper.other(name, other));
        return texts.stream().findFirst();
    }

    /** Several numbers may stand in one text, with spaces or commas between. */
    private void identifiers(String name, Scheme scheme) {
        for (Passage printed : record.texts(name)) {
            boolean several = scheme == Scheme.ISBN || scheme == Scheme.ISSN;
            (several ? SerialNumbers.parts(scheme, printed) : List.of(printed))
                    .forEach(id -> paper.identifier(scheme, id));
        }
    }

    private void keywords() {
        for (Passage printed : record.texts("keyword")) {
            SplitText.parts(printed, BETWEEN_KEYWORDS).forEach(paper::keyword);
        }
    }

    private void dates() {
        for (String name :
                List.of("issued", "event-date", "accessed", "available-date", "original-date", "submitted")) {
            record.take(name).ifPresent(date -> date(name, date));
        }
    }

    private void date(String name, JsonValue date) {
        Optional<DateSpan> parsed = CslDates.read(date);
        Passage printed = date.isObject() ? record.raw(date) : date.passage();
        if (parsed.isEmpty()) {
            JsonRecord.keep(paper, name, date);
            return;
        }
        switch (name) {
            case "issued" -> paper.issued(parsed.get(), printed);
            case "event-date" ->
                paper.detail(Detail.Kind.EVENT_DATE, parsed.get().toString(), printed);
            case "accessed" -> paper.detail(Detail.Kind.ACCESSED, parsed.get().toString(), printed);
            default -> paper.other(name, printed);
        }
    }
}

package org.colloquy.core.source.bibliography.json;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.Relation;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.json.JsonField;
import org.colloquy.core.source.json.JsonValue;

/** A work of Crossref. */
final class CrossrefWork {

    private static final Set<String> LEFT_OUT = Set.of(
            "URL",
            "aliases",
            "alternative-id",
            "archive",
            "assertion",
            "content-created",
            "content-domain",
            "content-updated",
            "created",
            "deposited",
            "free-to-read",
            "indexed",
            "is-referenced-by-count",
            "isbn-type",
            "issn-type",
            "journal-issue",
            "member",
            "prefix",
            "published",
            "reference",
            "reference-count",
            "references-count",
            "score",
            "source",
            "update-policy");
    /** In this order the first that there is tells when the work was published. */
    private static final List<String> DATES =
            List.of("issued", "published", "published-print", "published-online", "posted", "approved", "accepted");

    private static final ImmutableMap<String, Detail.Kind> DETAILS = ImmutableMap.<String, Detail.Kind>builder()
            .put("subtype", Detail.Kind.GENRE)
            .put("degree", Detail.Kind.GENRE)
            .put("subtitle", Detail.Kind.SUBTITLE)
            .put("short-title", Detail.Kind.SHORT_TITLE)
            .put("original-title", Detail.Kind.OTHER_TITLE)
            .put("short-container-title", Detail.Kind.CONTAINER_SHORT)
            .put("volume", Detail.Kind.VOLUME)
            .put("issue", Detail.Kind.ISSUE)
            .put("page", Detail.Kind.PAGES)
            .put("article-number", Detail.Kind.ARTICLE_NUMBER)
            .put("edition-number", Detail.Kind.EDITION)
            .put("part-number", Detail.Kind.NUMBER)
            .put("component-number", Detail.Kind.NUMBER)
            .put("publisher", Detail.Kind.PUBLISHER)
            .put("publisher-location", Detail.Kind.PLACE)
            .put("language", Detail.Kind.LANGUAGE)
            .buildOrThrow();

    private final RecordContext context;
    private final JsonRecord record;
    private final PaperRecord paper;
    private final Set<String> addresses = new HashSet<>();

    CrossrefWork(RecordContext context, JsonRecord record) {
        this.context = context;
        this.record = record;
        this.paper = new PaperRecord(context, record.whole());
    }

    void send() {
        PaperKind kind = kind();
        titles();
        record.text("abstract").ifPresent(paper::abstractText);
        new CrossrefPeople(record, context).to(paper);
        containers(kind);
        record.text("DOI").ifPresent(id -> paper.identifier(Scheme.DOI, id));
        record.texts("ISBN").forEach(id -> paper.identifier(Scheme.ISBN, withoutAddress(id)));
        record.texts("ISSN").forEach(id -> paper.identifier(Scheme.ISSN, id));
        DETAILS.forEach((name, detail) -> record.texts(name).forEach(printed -> paper.detail(detail, printed)));
        record.value()
                .at("journal-issue.issue")
                .filter(issue -> record.value().get("issue").isEmpty())
                .flatMap(JsonValue::printed)
                .ifPresent(issue -> paper.detail(Detail.Kind.ISSUE, issue));
        dates();
        event();
        record.texts("subject").forEach(paper::keyword);
        links();
        relations();
        updates();
        record.keepRest(paper, LEFT_OUT);
        paper.send();
    }

    /** Older answers give the address of Crossref's own register: {@code http://id.crossref.org/isbn/978…}. */
    private static Passage withoutAddress(Passage isbn) {
        int slash = isbn.text().lastIndexOf('/');
        return slash < 0 ? isbn : isbn.part(slash + 1, isbn.text().length());
    }

    private PaperKind kind() {
        Optional<Passage> type = record.text("type");
        String subtype = record.value().get("subtype").map(JsonValue::text).orElse("");
        PaperKind kind = CrossrefTypes.kind(type.map(Passage::text).orElse(""), subtype);
        paper.kind(kind);
        type.ifPresent(printed -> paper.detail(Detail.Kind.TYPE, printed));
        return kind;
    }

    private void titles() {
        List<Passage> titles = record.texts("title");
        titles.stream().findFirst().ifPresent(paper::title);
        titles.stream().skip(1).forEach(other -> paper.detail(Detail.Kind.OTHER_TITLE, other));
    }

    /** Of a part of a book the series comes before the book; of an article other forms of the title may come after it. */
    private void containers(PaperKind kind) {
        List<Passage> titles = record.texts("container-title");
        if (!titles.isEmpty()) {
            boolean book = kind == PaperKind.CONFERENCE_PAPER || kind == PaperKind.BOOK_CHAPTER;
            int chosen = book ? titles.size() - 1 : 0;
            paper.container(CrossrefTypes.container(kind), titles.get(chosen));
            titles.subList(0, chosen).forEach(series -> paper.detail(Detail.Kind.SERIES, series));
            titles.subList(chosen + 1, titles.size()).forEach(other -> paper.other("container-title", other));
        }
        for (JsonValue institution : record.each("institution")) {
            institution.textOf("name").ifPresent(name -> {
                if (kind == PaperKind.PREPRINT && titles.isEmpty()) {
                    paper.container(CrossrefTypes.container(kind), name);
                } else {
                    paper.detail(Detail.Kind.INSTITUTION, name);
                }
            });
        }
    }

    private void dates() {
        boolean found = false;
        for (String name : DATES) {
            Optional<JsonValue> date = record.take(name);
            Optional<DateSpan> parsed = date.flatMap(DateParts::read);
            if (parsed.isPresent()) {
                Passage printed = record.raw(date.get().get("date-parts").orElse(date.get()));
                if (found) {
                    if (!LEFT_OUT.contains(name)) {
                        paper.other(name, printed);
                    }
                } else {
                    paper.issued(parsed.get(), printed);
                }
                found = true;
            }
        }
    }

    private void event() {
        Optional<JsonValue> stated = record.take("event");
        if (stated.isEmpty()) {
            return;
        }
        JsonValue event = stated.get();
        (event.isObject() ? event.textOf("name") : event.printed())
                .ifPresent(name -> paper.detail(Detail.Kind.EVENT, name));
        event.textOf("acronym").ifPresent(name -> paper.other("event.acronym", name));
        event.textOf("location").ifPresent(place -> paper.detail(Detail.Kind.EVENT_PLACE, place));
        Optional<DateSpan> start = event.get("start").flatMap(DateParts::read);
        Optional<DateSpan> end = event.get("end").flatMap(DateParts::read);
        start.ifPresent(from -> {
            Passage first = event.get("start").orElseThrow().passage();
            Passage last = event.get("end").map(JsonValue::passage).orElse(first);
            String dates = from + end.map(to -> "/" + to).orElse("");
            paper.detail(Detail.Kind.EVENT_DATE, dates, record.spanning(first, last));
        });
    }

    private void links() {
        record.take("resource")
                .flatMap(resource -> resource.at("primary.URL"))
                .ifPresent(url -> link(Link.Kind.PAGE, url));
        for (JsonValue link : record.each("link")) {
            String type = link.get("content-type").map(JsonValue::text).orElse("");
            if (type.equals("application/pdf")) {
                link.get("URL").ifPresent(url -> link(Link.Kind.PDF, url));
            }
        }
        Set<String> licences = new HashSet<>();
        for (JsonValue licence : record.each("license")) {
            licence.textOf("URL")
                    .filter(url -> licences.add(url.text()))
                    .ifPresent(url -> paper.detail(Detail.Kind.LICENCE, url));
        }
    }

    private void link(Link.Kind kind, JsonValue url) {
        url.printed()
                .filter(printed -> addresses.add(printed.text().strip()))
                .ifPresent(printed -> paper.link(kind, printed));
    }

    private void relations() {
        for (JsonField relation : record.take("relation").map(JsonValue::fields).orElse(List.of())) {
            for (JsonValue target : relation.value().each()) {
                String type = Ascii.toLowerCase(
                        target.get("id-type").map(JsonValue::text).orElse(""));
                Optional<Scheme> scheme =
                        Optional.ofNullable(CrossrefTypes.schemes().get(type));
                target.textOf("id").ifPresent(id -> {
                    if (scheme.isPresent()) {
                        paper.relation(CrossrefTypes.relation(relation.name()), scheme.get(), id);
                    } else {
                        paper.other("relation." + relation.name(), id);
                    }
                });
            }
        }
    }

    /** A notice says what it corrects or retracts; newer records of what was retracted say by what. */
    private void updates() {
        for (JsonValue update : record.each("update-to")) {
            update.textOf("DOI").ifPresent(id -> paper.relation(Relation.Kind.CORRECTS, Scheme.DOI, id));
            update.textOf("type").ifPresent(type -> paper.other("update-to.type", type));
        }
        for (JsonValue update : record.each("updated-by")) {
            update.textOf("DOI").ifPresent(id -> paper.relation(Relation.Kind.IS_CORRECTED_BY, Scheme.DOI, id));
            update.textOf("type").ifPresent(type -> {
                switch (type.text()) {
                    case "retraction", "partial_retraction", "removal" ->
                        paper.detail(Detail.Kind.STATUS, "retracted", type);
                    case "withdrawal" -> paper.detail(Detail.Kind.STATUS, "withdrawn", type);
                    default -> paper.other("updated-by.type", type);
                }
            });
        }
    }
}

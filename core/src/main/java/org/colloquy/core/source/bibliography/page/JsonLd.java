package org.colloquy.core.source.bibliography.page;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.RecordKinds;
import org.colloquy.core.source.bibliography.page.PageFacts.Slot;
import org.colloquy.core.source.json.JsonLdTypes;
import org.colloquy.core.source.json.JsonValue;

/** Reads what schema.org's terms say in JSON-LD about the work that a page is for. Contexts are not looked at. */
final class JsonLd {

    private static final ImmutableSet<String> WORKS = ImmutableSet.of(
            "ScholarlyArticle",
            "MedicalScholarlyArticle",
            "Article",
            "Chapter",
            "Book",
            "Thesis",
            "Dataset",
            "Report",
            "PresentationDigitalDocument",
            "SoftwareSourceCode");
    private static final int DEEPEST = 6;

    private final JsonValue work;
    private final PageFacts facts = new PageFacts();

    private JsonLd(JsonValue work) {
        this.work = work;
    }

    /** Returns what the first work in a script's value is said to be; empty if there is none. */
    static Optional<PageFacts> read(JsonValue root) {
        List<JsonValue> works = new ArrayList<>();
        find(root, 0, works);
        return works.stream().findFirst().map(work -> new JsonLd(work).read());
    }

    private static void find(JsonValue value, int depth, List<JsonValue> works) {
        if (depth > DEEPEST) {
            return;
        }
        if (value.isObject() && JsonLdTypes.of(value).stream().anyMatch(WORKS::contains)) {
            works.add(value);
            return;
        }
        value.items().forEach(item -> find(item, depth + 1, works));
        for (String inner : new String[] {"@graph", "mainEntity"}) {
            value.each(inner).forEach(item -> find(item, depth + 1, works));
        }
    }

    private PageFacts read() {
        slot(Slot.TITLE, work, "headline");
        slot(Slot.TITLE, work, "name");
        slot(Slot.ABSTRACT, work, "abstract");
        slot(Slot.ABSTRACT, work, "description");
        slot(Slot.DATE, work, "datePublished");
        slot(Slot.DATE, work, "dateCreated");
        slot(Slot.FIRST_PAGE, work, "pageStart");
        slot(Slot.LAST_PAGE, work, "pageEnd");
        slot(Slot.PAGES, work, "pagination");
        slot(Slot.LICENCE, work, "license");
        slot(Slot.VERSION, work, "version");
        slot(Slot.GENRE, work, "genre");
        slot(Slot.SERIAL, work, "isbn");
        slot(Slot.URL, work, "url");
        named(Slot.PUBLISHER, work, "publisher");
        named(Slot.LANGUAGE, work, "inLanguage");
        named(Slot.KEYWORDS, work, "keywords");
        work.each("author").forEach(item -> person(item).ifPresent(facts::author));
        if (facts.authors().isEmpty()) {
            work.each("creator").forEach(item -> person(item).ifPresent(facts::author));
        }
        work.each("editor").forEach(item -> person(item).ifPresent(editor -> facts.editor(editor.printed(), editor)));
        identifiers();
        work.each("isPartOf").forEach(container -> partOf(container, 0));
        slot(Slot.VOLUME, work, "volumeNumber");
        slot(Slot.ISSUE, work, "issueNumber");
        work.each("encoding").forEach(this::file);
        work.each("distribution").forEach(this::file);
        kind();
        return facts;
    }

    private void slot(Slot slot, JsonValue object, String field) {
        object.each(field).forEach(item -> facts.add(slot, item.printed()));
    }

    /** A text, or an object with a name. */
    private void named(Slot slot, JsonValue object, String field) {
        object.each(field).forEach(item -> facts.add(slot, item.printed().or(() -> item.textOf("name"))));
    }

    private static Optional<Contributor> person(JsonValue item) {
        Optional<Passage> name = item.printed().or(() -> item.textOf("name"));
        Optional<Passage> family = item.textOf("familyName");
        Optional<Passage> given = item.textOf("givenName");
        Optional<Contributor> found = name.map(printed -> JsonLdTypes.of(item).contains("Organization")
                        ? Contributor.group(printed)
                        : Contributor.person(printed))
                .or(() -> family.map(last -> parted(last, given)));
        found.ifPresent(contributor -> {
            item.each("affiliation")
                    .forEach(place ->
                            place.printed().or(() -> place.textOf("name")).ifPresent(contributor::worksAt));
            for (String field : new String[] {"@id", "identifier", "sameAs", "url"}) {
                item.each(field)
                        .forEach(id -> id.printed()
                                .or(() -> id.textOf("value"))
                                .filter(value -> Ascii.toLowerCase(value.text()).contains("orcid.org/"))
                                .filter(value -> contributor.ids().isEmpty())
                                .ifPresent(value -> contributor.id(Scheme.ORCID, value)));
            }
        });
        return found;
    }

    private static Contributor parted(Passage family, Optional<Passage> given) {
        Passage first = given.orElse(family);
        Passage place = new Passage(
                given.map(names -> names.text() + " ").orElse("") + family.text(),
                Math.min(first.start(), family.start()),
                Math.max(first.end(), family.end()));
        return Contributor.person(place);
    }

    private void identifiers() {
        for (String field : new String[] {"identifier", "sameAs", "@id"}) {
            for (JsonValue item : work.each(field)) {
                Optional<Passage> value = item.printed().or(() -> item.textOf("value"));
                String registry = item.textOf("propertyID")
                        .map(id -> Ascii.toLowerCase(id.text()))
                        .orElse("");
                value.ifPresent(id -> identifier(field, registry, id));
            }
        }
        slot(Slot.DOI, work, "doi");
    }

    private void identifier(String field, String registry, Passage id) {
        boolean doi = registry.contains("doi")
                || Identifier.parse(Scheme.DOI, id.text()).isPresent();
        if (doi) {
            facts.add(Slot.DOI, id);
        } else if (field.equals("identifier")) {
            facts.add(Slot.IDENTIFIER, id);
        } else if (Identifier.ofAddress(id.text()).isPresent()) {
            facts.add(Slot.URL, id);
        }
    }

    /** An issue is part of a volume, and that of a periodical. */
    private void partOf(JsonValue container, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        List<String> types = JsonLdTypes.of(container);
        slot(Slot.ISSUE, container, "issueNumber");
        slot(Slot.VOLUME, container, "volumeNumber");
        slot(Slot.SERIAL, container, "issn");
        slot(Slot.SERIAL, container, "isbn");
        Slot slot = types.contains("Periodical")
                ? Slot.JOURNAL
                : types.contains("Book") ? Slot.BOOK : types.contains("BookSeries") ? Slot.SERIES : Slot.CONTAINER;
        // One object may be the volume and the periodical at once.
        boolean unit = !types.contains("Periodical")
                && (types.contains("PublicationVolume") || types.contains("PublicationIssue"));
        boolean site = types.contains("WebSite") || types.contains("WebPage");
        if (!unit && !site) {
            facts.add(slot, container.printed().or(() -> container.textOf("name")));
        } else if (unit && container.get("isPartOf").isEmpty()) {
            facts.add(Slot.CONTAINER, container.textOf("name"));
        }
        container.each("isPartOf").forEach(outer -> partOf(outer, depth + 1));
    }

    private void file(JsonValue encoding) {
        Optional<Passage> address = encoding.textOf("contentUrl");
        boolean pdf = encoding.textOf("encodingFormat")
                .filter(form -> form.text().contains("pdf"))
                .isPresent();
        address.filter(url -> pdf || Ascii.toLowerCase(url.text()).endsWith(".pdf"))
                .ifPresent(url -> facts.add(Slot.PDF, url));
    }

    /** "Article" says little: where it appeared tells. */
    private void kind() {
        for (String type : JsonLdTypes.of(work)) {
            Optional<PaperKind> known = RecordKinds.of(type);
            if (known.isPresent() && known.get() != PaperKind.JOURNAL_ARTICLE) {
                facts.kind(known.get());
            }
        }
        if (facts.has(Slot.JOURNAL)) {
            facts.kind(PaperKind.JOURNAL_ARTICLE);
        }
    }
}

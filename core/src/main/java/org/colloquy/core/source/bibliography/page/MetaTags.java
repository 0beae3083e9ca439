package org.colloquy.core.source.bibliography.page;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.RisTypes;
import org.colloquy.core.source.bibliography.page.PageFacts.Slot;
import org.colloquy.core.source.html.HtmlMarkup;
import org.jsoup.nodes.Element;

/** Reads the {@code meta} elements of a page: Highwire's {@code citation_…}, EPrints', and Dublin Core's with PRISM's. */
final class MetaTags {

    private static final String AUTHOR = "author";
    private static final ImmutableMap<String, Slot> HIGHWIRE = ImmutableMap.<String, Slot>builder()
            .put("title", Slot.TITLE)
            .put("abstract", Slot.ABSTRACT)
            .put("publication_date", Slot.DATE)
            .put("date", Slot.DATE)
            .put("cover_date", Slot.DATE)
            .put("online_date", Slot.DATE)
            .put("year", Slot.DATE)
            .put("journal_title", Slot.JOURNAL)
            .put("journal_abbrev", Slot.JOURNAL_SHORT)
            .put("conference_title", Slot.CONFERENCE)
            .put("conference", Slot.CONFERENCE)
            .put("inbook_title", Slot.BOOK)
            .put("book_title", Slot.BOOK)
            .put("series_title", Slot.SERIES)
            .put("volume", Slot.VOLUME)
            .put("issue", Slot.ISSUE)
            .put("firstpage", Slot.FIRST_PAGE)
            .put("lastpage", Slot.LAST_PAGE)
            .put("pages", Slot.PAGES)
            .put("issn", Slot.SERIAL)
            .put("isbn", Slot.SERIAL)
            .put("publisher", Slot.PUBLISHER)
            .put("language", Slot.LANGUAGE)
            .put("article_type", Slot.GENRE)
            .put("keywords", Slot.KEYWORDS)
            .put("keyword", Slot.KEYWORDS)
            .put("doi", Slot.DOI)
            .put("arxiv_id", Slot.ARXIV)
            .put("pmid", Slot.PMID)
            .put("pmcid", Slot.PMC)
            .put("pdf_url", Slot.PDF)
            .put("abstract_html_url", Slot.URL)
            .put("fulltext_html_url", Slot.URL)
            .put("public_url", Slot.URL)
            .put("technical_report_institution", Slot.INSTITUTION)
            .put("technical_report_number", Slot.NUMBER)
            .put("dissertation_institution", Slot.INSTITUTION)
            .put("dissertation_name", Slot.GENRE)
            .put("patent_number", Slot.NUMBER)
            .buildOrThrow();
    private static final ImmutableMap<String, Slot> EPRINTS = ImmutableMap.<String, Slot>builder()
            .put("title", Slot.TITLE)
            .put("abstract", Slot.ABSTRACT)
            .put("date", Slot.DATE)
            .put("publication", Slot.JOURNAL)
            .put("book_title", Slot.BOOK)
            .put("event_title", Slot.CONFERENCE)
            .put("series", Slot.SERIES)
            .put("volume", Slot.VOLUME)
            .put("number", Slot.ISSUE)
            .put("pagerange", Slot.PAGES)
            .put("issn", Slot.SERIAL)
            .put("isbn", Slot.SERIAL)
            .put("publisher", Slot.PUBLISHER)
            .put("institution", Slot.INSTITUTION)
            .put("type", Slot.TYPE)
            .put("keywords", Slot.KEYWORDS)
            .put("id_number", Slot.IDENTIFIER)
            .put("official_url", Slot.URL)
            .put("document_url", Slot.PDF)
            .buildOrThrow();
    private static final ImmutableMap<String, Slot> DUBLIN_CORE = ImmutableMap.<String, Slot>builder()
            .put("title", Slot.TITLE)
            .put("description", Slot.ABSTRACT)
            .put("description.abstract", Slot.ABSTRACT)
            .put("abstract", Slot.ABSTRACT)
            .put("date", Slot.DATE)
            .put("date.issued", Slot.DATE)
            .put("issued", Slot.DATE)
            .put("publicationdate", Slot.DATE)
            .put("source", Slot.CONTAINER)
            .put("ispartof", Slot.CONTAINER)
            .put("relation.ispartof", Slot.CONTAINER)
            .put("publicationname", Slot.CONTAINER)
            .put("source.volume", Slot.VOLUME)
            .put("volume", Slot.VOLUME)
            .put("source.issue", Slot.ISSUE)
            .put("number", Slot.ISSUE)
            .put("identifier.pagenumber", Slot.PAGES)
            .put("startingpage", Slot.FIRST_PAGE)
            .put("endingpage", Slot.LAST_PAGE)
            .put("source.issn", Slot.SERIAL)
            .put("issn", Slot.SERIAL)
            .put("publisher", Slot.PUBLISHER)
            .put("language", Slot.LANGUAGE)
            .put("rights", Slot.LICENCE)
            .put("type", Slot.TYPE)
            .put("subject", Slot.KEYWORDS)
            .put("identifier", Slot.IDENTIFIER)
            .put("identifier.doi", Slot.DOI)
            .put("doi", Slot.DOI)
            .put("identifier.uri", Slot.URL)
            .buildOrThrow();

    private final HtmlMarkup page;
    private final List<Element> metas;

    MetaTags(HtmlMarkup page) {
        this.page = page;
        this.metas = page.select("meta[content]");
    }

    private static String name(Element meta) {
        String name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
        return Ascii.toLowerCase(name.strip()).replace(':', '.');
    }

    /** Reads Highwire's; {@code bepress_} may stand before each. */
    PageFacts highwire() {
        PageFacts facts = new PageFacts();
        Optional<Contributor> last = Optional.empty();
        for (Element meta : metas) {
            String name = name(meta);
            String bare = name.startsWith("bepress_") ? name.substring("bepress_".length()) : name;
            Optional<Passage> content = page.attribute(meta, "content");
            if (content.isEmpty() || !bare.startsWith("citation_")) {
                continue;
            }
            String field = bare.substring("citation_".length());
            if (field.equals(AUTHOR) || field.equals("authors")) {
                for (Passage author : FieldValues.split(content.get(), ';')) {
                    Contributor person = Contributor.person(author);
                    facts.author(person);
                    last = Optional.of(person);
                }
            } else if (field.equals("editor")) {
                page.attribute(meta, meta.hasAttr("name") ? "name" : "property")
                        .ifPresent(label -> facts.editor(label, Contributor.person(content.get())));
            } else if (field.startsWith(AUTHOR)) {
                last.ifPresent(person -> aboutAuthor(person, field, content.get()));
            } else {
                add(facts, HIGHWIRE, field, content.get());
                highwireKind(facts, field, content.get());
            }
        }
        return facts;
    }

    private static void aboutAuthor(Contributor person, String field, Passage content) {
        switch (field) {
            case "author_institution", "author_affiliation" -> person.worksAt(content);
            case "author_orcid" -> person.id(Scheme.ORCID, content);
            default -> {
                // Addresses of mail are left out.
            }
        }
    }

    private static void highwireKind(PageFacts facts, String field, Passage content) {
        if (field.startsWith("dissertation_")) {
            facts.kind(RisTypes.thesis(content.text()));
        } else if (field.startsWith("technical_report_")) {
            facts.kind(PaperKind.REPORT);
        } else if (field.startsWith("patent_")) {
            facts.kind(PaperKind.PATENT);
        }
    }

    PageFacts eprints() {
        PageFacts facts = new PageFacts();
        for (Element meta : metas) {
            String name = name(meta);
            Optional<Passage> content = page.attribute(meta, "content");
            if (content.isEmpty() || !name.startsWith("eprints.")) {
                continue;
            }
            String field = name.substring("eprints.".length());
            if (field.equals("creators_name")) {
                facts.author(Contributor.person(content.get()));
            } else if (field.equals("editors_name")) {
                page.attribute(meta, "name").ifPresent(label -> facts.editor(label, Contributor.person(content.get())));
            } else {
                add(facts, EPRINTS, field, content.get());
            }
        }
        return facts;
    }

    PageFacts dublinCore() {
        PageFacts facts = new PageFacts();
        for (Element meta : metas) {
            String name = name(meta);
            int dot = name.indexOf('.');
            boolean known = dot > 0 && List.of("dc", "dcterms", "prism").contains(name.substring(0, dot));
            Optional<Passage> content = page.attribute(meta, "content");
            if (content.isEmpty() || !known) {
                continue;
            }
            String field = name.substring(dot + 1);
            if (field.equals("creator") || field.equals("creator.personalname")) {
                facts.author(Contributor.person(content.get()));
            } else {
                add(facts, DUBLIN_CORE, field, content.get());
            }
        }
        return facts;
    }

    private static void add(PageFacts facts, ImmutableMap<String, Slot> slots, String field, Passage content) {
        Slot slot = slots.get(field);
        if (slot != null) {
            facts.add(slot, content);
        }
    }
}

package org.colloquy.core.source.bibliography.page;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.RecordKinds;
import org.colloquy.core.source.bibliography.page.PageFacts.Slot;
import org.colloquy.core.source.html.HtmlMarkup;
import org.jsoup.nodes.Element;

/** Reads what schema.org's terms say in the attributes of a page's elements: microdata, or RDFa in its small form. */
final class Microdata {

    private static final ImmutableMap<String, Slot> SLOTS = ImmutableMap.<String, Slot>builder()
            .put("headline", Slot.TITLE)
            .put("name", Slot.TITLE)
            .put("abstract", Slot.ABSTRACT)
            .put("description", Slot.ABSTRACT)
            .put("datePublished", Slot.DATE)
            .put("pageStart", Slot.FIRST_PAGE)
            .put("pageEnd", Slot.LAST_PAGE)
            .put("pagination", Slot.PAGES)
            .put("volumeNumber", Slot.VOLUME)
            .put("issueNumber", Slot.ISSUE)
            .put("issn", Slot.SERIAL)
            .put("isbn", Slot.SERIAL)
            .put("publisher", Slot.PUBLISHER)
            .put("inLanguage", Slot.LANGUAGE)
            .put("license", Slot.LICENCE)
            .put("keywords", Slot.KEYWORDS)
            .put("identifier", Slot.IDENTIFIER)
            .put("sameAs", Slot.IDENTIFIER)
            .put("url", Slot.URL)
            .put("isPartOf", Slot.CONTAINER)
            .buildOrThrow();
    private static final String MICRODATA =
            "[itemtype~=(?i)schema.org/(?:Medical)?(?:ScholarlyArticle|Article|Chapter|Book|Thesis|Dataset|Report)$]";
    private static final String RDFA =
            "[typeof~=(?i)^(?:schema:)?(?:Medical)?(?:ScholarlyArticle|Article|Chapter|Book|Thesis|Dataset|Report)$]";

    private final HtmlMarkup page;
    private final String property;
    private final String scope;

    private Microdata(HtmlMarkup page, String property, String scope) {
        this.page = page;
        this.property = property;
        this.scope = scope;
    }

    /** Returns what the first work that is marked up so is said to be. */
    static PageFacts read(HtmlMarkup page) {
        List<Element> items = page.select(MICRODATA);
        if (!items.isEmpty()) {
            return new Microdata(page, "itemprop", "itemscope").facts(items.get(0), "itemtype");
        }
        List<Element> things = page.select(RDFA);
        return things.isEmpty()
                ? new PageFacts()
                : new Microdata(page, "property", "typeof").facts(things.get(0), "typeof");
    }

    private PageFacts facts(Element work, String typeAttribute) {
        PageFacts facts = new PageFacts();
        for (Element element : work.select("[" + property + "]")) {
            if (!element.equals(work) && owner(element).filter(work::equals).isPresent()) {
                for (String name : element.attr(property).split(" ", -1)) {
                    read(facts, element, name.substring(name.indexOf(':') + 1));
                }
            }
        }
        String type = work.attr(typeAttribute);
        RecordKinds.of(type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1))
                .filter(kind -> kind != PaperKind.JOURNAL_ARTICLE)
                .ifPresent(facts::kind);
        return facts;
    }

    /** Returns the thing that a property is said of: the nearest around it. */
    private Optional<Element> owner(Element element) {
        Element around = element.parent();
        while (around != null && !around.hasAttr(scope)) {
            around = around.parent();
        }
        return Optional.ofNullable(around);
    }

    private void read(PageFacts facts, Element element, String name) {
        if (name.equals("author") || name.equals("creator")) {
            named(element).map(Contributor::person).ifPresent(facts::author);
        } else if (name.equals("editor")) {
            named(element).map(Contributor::person).ifPresent(editor -> facts.editor(editor.printed(), editor));
        } else {
            Slot slot = SLOTS.get(name);
            if (slot != null) {
                facts.add(slot, element.hasAttr(scope) ? named(element) : value(element));
            }
        }
    }

    /** A thing in the place of a value is called by its name. */
    private Optional<Passage> named(Element element) {
        if (!element.hasAttr(scope)) {
            return value(element);
        }
        return element.select("[" + property + "]").stream()
                .filter(inner -> inner.attr(property).endsWith("name") && !inner.equals(element))
                .findFirst()
                .flatMap(this::value);
    }

    private Optional<Passage> value(Element element) {
        for (String attribute : new String[] {"content", "datetime"}) {
            if (element.hasAttr(attribute)) {
                return page.attribute(element, attribute);
            }
        }
        boolean link = element.normalName().equals("link") || (element.hasAttr("href") && isAddress(element));
        return link ? page.attribute(element, "href") : page.text(element);
    }

    private boolean isAddress(Element element) {
        String name = Ascii.toLowerCase(element.attr(property));
        return name.endsWith("url") || name.endsWith("sameas") || name.endsWith("license");
    }
}

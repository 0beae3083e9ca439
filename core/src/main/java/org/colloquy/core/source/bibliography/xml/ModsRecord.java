package org.colloquy.core.source.bibliography.xml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.Subject;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.SerialNumbers;
import org.colloquy.core.source.xml.XmlElement;

/** A MODS record: what each of its elements means. */
final class ModsRecord {

    private final XmlElement record;
    private final Optional<XmlElement> host;
    private final PaperRecord paper;
    private final ModsNames names;

    ModsRecord(RecordContext context, XmlElement record) {
        this.record = record;
        this.host = record.children("relatedItem").stream()
                .filter(item -> item.attributeText("type").equals("host"))
                .findFirst();
        this.paper = XmlSource.paper(context, record);
        this.names = new ModsNames(context, paper);
    }

    void send() {
        PaperKind kind = ModsGenres.kind(record, host);
        paper.kind(kind);
        record.attribute("ID").ifPresent(key -> paper.key(key.text()));
        record.children().forEach(this::field);
        ModsDates.issued(paper, record, host);
        host.ifPresent(outer -> host(outer, kind));
        paper.send();
    }

    private void field(XmlElement field) {
        String type = field.attributeText("type").toLowerCase(Locale.ROOT);
        switch (field.name()) {
            case "titleInfo" -> title(field, type);
            case "name" -> names.add(field, false);
            case "originInfo" -> origin(field);
            case "relatedItem" -> related(field, type);
            case "part" -> part(field);
            case "subject" -> subjects(field);
            case "location" -> location(field);
            case "language" -> language(field);
            case "identifier" -> field.text().ifPresent(text -> identifier(type, text));
            case "abstract" -> field.text().ifPresent(paper::abstractText);
            case "recordInfo" -> {
                // About the record, not about the work.
            }
            default -> field.text().ifPresent(text -> detail(field.name(), text));
        }
    }

    private void detail(String name, Passage text) {
        switch (name) {
            case "genre" -> paper.detail(Detail.Kind.GENRE, text);
            case "typeOfResource" -> paper.detail(Detail.Kind.MEDIUM, text);
            case "note" -> paper.detail(Detail.Kind.NOTE, text);
            case "accessCondition" -> paper.detail(Detail.Kind.LICENCE, text);
            default -> paper.other(name, text);
        }
    }

    /** An article that is not sorted by stands before the title, with its own space or apostrophe. */
    static Optional<Passage> titleOf(XmlElement info) {
        List<Passage> parts = info.children("nonSort", "title", "partNumber", "partName").stream()
                .flatMap(part -> part.text().stream())
                .toList();
        boolean apostrophe = !parts.isEmpty() && parts.get(0).text().matches(".{0,9}['\u2019]");
        return XmlElement.join(parts, apostrophe && parts.size() == 2 ? "" : " ");
    }

    private void title(XmlElement info, String type) {
        Optional<Passage> title = titleOf(info);
        switch (type) {
            case "" -> {
                title.ifPresent(paper::title);
                info.textOf("subTitle").ifPresent(text -> paper.detail(Detail.Kind.SUBTITLE, text));
            }
            case "abbreviated" -> title.ifPresent(text -> paper.detail(Detail.Kind.SHORT_TITLE, text));
            default -> title.ifPresent(text -> paper.detail(Detail.Kind.OTHER_TITLE, text));
        }
    }

    private void origin(XmlElement origin) {
        for (XmlElement field : origin.children()) {
            if (field.name().equals("place")) {
                List<XmlElement> terms = field.children("placeTerm");
                terms.stream()
                        .filter(term -> !term.attributeText("type").equals("code") || terms.size() == 1)
                        .forEach(term -> term.text().ifPresent(text -> paper.detail(Detail.Kind.PLACE, text)));
            } else if (!ModsDates.isDate(field)) {
                field.text().ifPresent(text -> {
                    switch (field.name()) {
                        case "publisher" -> paper.detail(Detail.Kind.PUBLISHER, text);
                        case "edition" -> paper.detail(Detail.Kind.EDITION, text);
                        default -> paper.other(field.name(), text);
                    }
                });
            }
        }
    }

    private void identifier(String type, Passage text) {
        switch (type) {
            case "doi" -> paper.identifier(Scheme.DOI, text);
            case "isbn" -> SerialNumbers.add(paper, "isbn", text);
            case "issn" -> SerialNumbers.add(paper, "issn", text);
            case "hdl" -> paper.identifier(Scheme.HANDLE, text);
            case "arxiv" -> paper.identifier(Scheme.ARXIV, text);
            case "pmid", "pubmed" -> paper.identifier(Scheme.PMID, text);
            case "pmcid", "pmc" -> paper.identifier(Scheme.PMC, text);
            case "uri", "url" -> paper.link(Link.Kind.PAGE, text);
            case "citekey" -> paper.key(text.text());
            default -> paper.other(type.isEmpty() ? "identifier" : "identifier " + type, text);
        }
    }

    private void related(XmlElement item, String type) {
        if (type.equals("series")) {
            item.child("titleInfo")
                    .flatMap(ModsRecord::titleOf)
                    .ifPresent(title -> paper.detail(Detail.Kind.SERIES, title));
            item.children("part")
                    .forEach(part -> part.children("detail")
                            .forEach(detail ->
                                    number(detail).ifPresent(text -> paper.detail(Detail.Kind.SERIES_NUMBER, text))));
            item.children("identifier")
                    .forEach(id -> id.text().ifPresent(text -> identifier(id.attributeText("type"), text)));
            item.children("name").forEach(name -> names.add(name, true));
        } else if (!type.equals("host")) {
            item.text().ifPresent(text -> paper.other("relatedItem " + type, text));
        }
    }

    private void host(XmlElement outer, PaperKind kind) {
        Container.Kind what = ModsGenres.container(kind);
        for (XmlElement field : outer.children()) {
            switch (field.name()) {
                case "titleInfo" -> {
                    boolean shorter = field.attributeText("type").equals("abbreviated");
                    titleOf(field).ifPresent(title -> {
                        if (shorter) {
                            paper.detail(Detail.Kind.CONTAINER_SHORT, title);
                        } else {
                            paper.container(what, title);
                        }
                    });
                }
                case "part" -> part(field);
                case "name" -> names.add(field, true);
                case "originInfo" -> origin(field);
                case "identifier" ->
                    field.text().ifPresent(text -> {
                        String type = field.attributeText("type").toLowerCase(Locale.ROOT);
                        if (type.equals("issn") || type.equals("isbn")) {
                            SerialNumbers.add(paper, type, text);
                        } else {
                            paper.other("host " + type, text);
                        }
                    });
                case "relatedItem" -> related(field, field.attributeText("type"));
                default -> field.text().ifPresent(text -> paper.other("host " + field.name(), text));
            }
        }
    }

    private static Optional<Passage> number(XmlElement detail) {
        return detail.textOf("number").or(() -> detail.textOf("caption")).or(detail::text);
    }

    private void part(XmlElement part) {
        for (XmlElement detail : part.children("detail")) {
            String type = detail.attributeText("type").toLowerCase(Locale.ROOT);
            number(detail).ifPresent(text -> {
                switch (type) {
                    case "volume" -> paper.detail(Detail.Kind.VOLUME, text);
                    case "issue", "number" -> paper.detail(Detail.Kind.ISSUE, text);
                    case "chapter" -> paper.detail(Detail.Kind.CHAPTER, text);
                    case "section" -> paper.detail(Detail.Kind.SECTION, text);
                    case "page", "pages" -> paper.detail(Detail.Kind.PAGES, text);
                    case "article", "eid" -> paper.detail(Detail.Kind.ARTICLE_NUMBER, text);
                    default -> paper.other("part " + type, text);
                }
            });
        }
        for (XmlElement extent : part.children("extent")) {
            XmlPages.of(extent.textOf("start"), extent.textOf("end")).ifPresent(pages -> pages.to(paper));
            extent.textOf("list").ifPresent(text -> paper.detail(Detail.Kind.PAGES, text));
            extent.textOf("total").ifPresent(text -> paper.detail(Detail.Kind.PAGE_COUNT, text));
        }
        part.children("text").forEach(text -> text.text().ifPresent(said -> paper.other("part", said)));
    }

    private void subjects(XmlElement subject) {
        Optional<String> scheme = subject.attribute("authority").map(Passage::text);
        for (XmlElement topic : subject.children()) {
            topic.text()
                    .ifPresent(text -> paper.subject(
                            new Subject(
                                    paper.context().markup().line(text.text()),
                                    scheme,
                                    topic.attribute("valueURI").map(Passage::text),
                                    OptionalDouble.empty()),
                            text));
        }
        if (subject.children().isEmpty()) {
            subject.text().ifPresent(paper::keyword);
        }
    }

    private void location(XmlElement location) {
        for (XmlElement field : location.children()) {
            field.text().ifPresent(text -> {
                switch (field.name()) {
                    case "url" -> paper.link(Link.Kind.PAGE, text);
                    case "physicalLocation" -> paper.detail(Detail.Kind.ARCHIVE, text);
                    case "shelfLocator" -> paper.detail(Detail.Kind.CALL_NUMBER, text);
                    default -> paper.other(field.name(), text);
                }
            });
        }
    }

    /** The name of the language where there is one, else its code. */
    private void language(XmlElement language) {
        List<XmlElement> terms = language.children("languageTerm");
        terms.stream()
                .filter(term -> term.attributeText("type").equals("text"))
                .findFirst()
                .or(() -> terms.stream().findFirst())
                .flatMap(XmlElement::text)
                .or(() -> terms.isEmpty() ? language.text() : Optional.empty())
                .ifPresent(text -> paper.detail(Detail.Kind.LANGUAGE, text));
    }
}

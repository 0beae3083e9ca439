package org.colloquy.core.source.bibliography.xml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.Relation;
import org.colloquy.core.model.Subject;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.SerialNumbers;
import org.colloquy.core.source.xml.XmlElement;

/** A MODS record: what each of its elements means. */
final class ModsRecord {

    private static final Pattern PAGES =
            Pattern.compile("(\\d{1,6})\\]? ?(?:Seiten|S\\.|pages|pp?\\.|leaves|Blätter|Bl\\.)");

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
            case "physicalDescription" -> physical(field);
            case "language" -> language(field);
            case "identifier" -> field.text().ifPresent(text -> identifier(type, text));
            case "abstract" -> field.text().ifPresent(paper::abstractText);
            case "recordInfo" -> {
                // About the record, not about the work.
            }
            default -> field.text().ifPresent(text -> detail(field.name(), text));
        }
    }

    private void physical(XmlElement description) {
        for (XmlElement field : description.children()) {
            field.text().ifPresent(text -> {
                Matcher pages = PAGES.matcher(text.text());
                if (field.name().equals("extent") && pages.find()) {
                    paper.detail(Detail.Kind.PAGE_COUNT, text.part(pages.start(1), pages.end(1)));
                } else {
                    paper.other("physicalDescription " + field.name(), text);
                }
            });
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

    private void title(XmlElement info, String type) {
        Optional<ModsTitle> title = ModsTitle.of(info);
        switch (type) {
            case "" -> {
                title.ifPresent(found -> paper.title(line(found), found.printed()));
                info.textOf("subTitle").ifPresent(text -> paper.detail(Detail.Kind.SUBTITLE, text));
            }
            case "abbreviated" -> title.ifPresent(found -> detail(Detail.Kind.SHORT_TITLE, found));
            default -> title.ifPresent(found -> detail(Detail.Kind.OTHER_TITLE, found));
        }
    }

    private void detail(Detail.Kind what, ModsTitle title) {
        paper.detail(what, line(title), title.printed());
    }

    private String line(ModsTitle title) {
        return paper.context().markup().line(title.value());
    }

    private void origin(XmlElement origin) {
        for (XmlElement field : origin.children()) {
            if (field.name().equals("place")) {
                place(origin, field);
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

    /** A code says once more what a name says, be it in the same place or in one of its own. */
    private void place(XmlElement origin, XmlElement place) {
        boolean named = origin.children("place").stream()
                .flatMap(other -> other.children("placeTerm").stream())
                .anyMatch(term -> !isCode(term));
        for (XmlElement term : place.children("placeTerm")) {
            if (!isCode(term)) {
                term.text().ifPresent(text -> paper.detail(Detail.Kind.PLACE, text));
            } else if (!named) {
                term.text().ifPresent(text -> paper.other("place " + term.attributeText("authority"), text));
            }
        }
    }

    private static boolean isCode(XmlElement term) {
        return term.attributeText("type").equals("code");
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
            item.child("titleInfo").ifPresent(this::series);
            item.children("part")
                    .forEach(part -> part.children("detail")
                            .forEach(detail ->
                                    number(detail).ifPresent(text -> paper.detail(Detail.Kind.SERIES_NUMBER, text))));
            item.children("identifier")
                    .forEach(id -> id.text().ifPresent(text -> identifier(id.attributeText("type"), text)));
            item.children("name").forEach(name -> names.add(name, true));
        } else if (!type.equals("host") && !isRelated(item, type)) {
            item.text().ifPresent(text -> paper.other("relatedItem " + type, text));
        }
    }

    /** Says how the work is related to another that a DOI names; returns whether one does. */
    private boolean isRelated(XmlElement item, String type) {
        Relation.Kind how = switch (type) {
            case "otherversion", "original" -> Relation.Kind.IS_VERSION_OF;
            case "constituent" -> Relation.Kind.HAS_PART;
            case "reviewof" -> Relation.Kind.IS_REVIEW_OF;
            case "references" -> Relation.Kind.REFERENCES;
            default -> Relation.Kind.IS_RELATED_TO;
        };
        Optional<Passage> doi = item.children("identifier").stream()
                .filter(id -> id.attributeText("type").equalsIgnoreCase("doi"))
                .flatMap(id -> id.text().stream())
                .filter(text -> Identifier.parse(Scheme.DOI, text.text()).isPresent())
                .findFirst();
        doi.ifPresent(text -> paper.relation(how, Scheme.DOI, text));
        return doi.isPresent();
    }

    /** The number of a part of a series is that of the volume in it. */
    private void series(XmlElement info) {
        ModsTitle.ofSeries(info).ifPresent(title -> paper.detail(Detail.Kind.SERIES, title));
        info.textOf("partNumber").ifPresent(number -> paper.detail(Detail.Kind.SERIES_NUMBER, number));
    }

    private void host(XmlElement outer, PaperKind kind) {
        Container.Kind what = ModsGenres.container(kind);
        for (XmlElement field : outer.children()) {
            switch (field.name()) {
                case "titleInfo" -> {
                    boolean shorter = field.attributeText("type").equals("abbreviated");
                    ModsTitle.of(field).ifPresent(title -> {
                        if (shorter) {
                            detail(Detail.Kind.CONTAINER_SHORT, title);
                        } else {
                            paper.container(what, line(title), title.printed());
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

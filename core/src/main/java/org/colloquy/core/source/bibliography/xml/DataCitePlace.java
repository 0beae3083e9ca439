package org.colloquy.core.source.bibliography.xml;

import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.DataCiteTypes;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.xml.XmlElement;

/**
 * What a work appeared in, and where: in DataCite's kernel from 4.4 on the related item in which it is published, in
 * OpenAIRE's form of the kernel elements of the record itself.
 */
final class DataCitePlace {

    private static final List<String> OUTER = List.of("IsPublishedIn", "IsPartOf");

    private DataCitePlace() {}

    /** Adds the related item in which a work is published; of several the first. */
    static void addItem(PaperRecord paper, XmlElement items, PaperKind kind) {
        items.children("relatedItem").stream()
                .filter(item -> OUTER.contains(item.attributeText("relationType")))
                .findFirst()
                .ifPresent(item -> {
                    Container.Kind what = DataCiteTypes.container(item.attributeText("relatedItemType"), kind);
                    item.path("titles", "title")
                            .flatMap(XmlElement::text)
                            .ifPresent(title -> paper.container(what, title));
                    item.child("relatedItemIdentifier").ifPresent(id -> identifier(paper, id));
                    add(paper, Detail.Kind.VOLUME, item.textOf("volume"));
                    add(paper, Detail.Kind.ISSUE, item.textOf("issue"));
                    XmlPages.of(item.textOf("firstPage"), item.textOf("lastPage"))
                            .ifPresent(pages -> pages.to(paper));
                    add(paper, Detail.Kind.EDITION, item.textOf("edition"));
                });
    }

    private static void identifier(PaperRecord paper, XmlElement id) {
        DataCiteTypes.scheme(id.attributeText("relatedItemIdentifierType"))
                .filter(scheme -> scheme == Scheme.ISSN || scheme == Scheme.ISBN)
                .flatMap(scheme -> id.text().flatMap(text -> paper.context().identifier(scheme, text)))
                .ifPresent(paper::containerIdentifier);
    }

    /** Adds what OpenAIRE's elements of the record say. */
    static void addCitation(PaperRecord paper, XmlElement record, PaperKind kind) {
        record.textOf("citationTitle").ifPresent(title -> paper.container(DataCiteTypes.container("", kind), title));
        add(paper, Detail.Kind.VOLUME, record.textOf("citationVolume"));
        add(paper, Detail.Kind.ISSUE, record.textOf("citationIssue"));
        XmlPages.of(record.textOf("citationStartPage"), record.textOf("citationEndPage"))
                .ifPresent(pages -> pages.to(paper));
        add(paper, Detail.Kind.EDITION, record.textOf("citationEdition"));
        add(paper, Detail.Kind.EVENT_PLACE, record.textOf("citationConferencePlace"));
    }

    private static void add(PaperRecord paper, Detail.Kind what, Optional<Passage> printed) {
        printed.ifPresent(text -> paper.detail(what, text));
    }
}

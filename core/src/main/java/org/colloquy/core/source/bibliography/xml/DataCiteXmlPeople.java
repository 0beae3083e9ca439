package org.colloquy.core.source.bibliography.xml;

import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.DataCiteTypes;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.xml.XmlElement;

/** The people and groups of a record of DataCite in XML. */
final class DataCiteXmlPeople {

    private DataCiteXmlPeople() {}

    static void author(PaperRecord paper, XmlElement who) {
        contributor(paper, who, "creatorName").ifPresent(paper::author);
    }

    static void helper(PaperRecord paper, XmlElement who) {
        contributor(paper, who, "contributorName")
                .ifPresent(found -> paper.role(
                        DataCiteTypes.role(who.attributeText("contributorType")),
                        who.attribute("contributorType").orElse(found.printed()),
                        found));
    }

    private static Optional<Contributor> contributor(PaperRecord paper, XmlElement who, String nameField) {
        Optional<XmlElement> name = who.child(nameField);
        Optional<Passage> printed = name.flatMap(XmlElement::text);
        boolean group = DataCiteTypes.isOfBodies(who.attributeText("contributorType"))
                || name.filter(found -> found.attributeText("nameType").equals("Organizational"))
                        .isPresent();
        if (group) {
            return printed.map(Contributor::group).map(found -> known(found, who));
        }
        Optional<XmlName> parts = who.textOf("familyName")
                .flatMap(family ->
                        XmlName.of(paper.context(), who.textOf("givenName"), Optional.of(family), Optional.empty()));
        return parts.map(XmlName::person)
                .or(() -> printed.map(Contributor::person))
                .map(found -> known(found, who));
    }

    private static Contributor known(Contributor found, XmlElement who) {
        for (XmlElement id : who.children("nameIdentifier")) {
            DataCiteTypes.scheme(id.attributeText("nameIdentifierScheme"))
                    .filter(scheme -> scheme != Scheme.ROR)
                    .ifPresent(scheme -> id.text().ifPresent(text -> found.id(scheme, text)));
        }
        for (XmlElement place : who.children("affiliation")) {
            List<Contributor.Id> ids = DataCiteTypes.scheme(place.attributeText("affiliationIdentifierScheme"))
                    .filter(scheme -> scheme == Scheme.ROR)
                    .flatMap(scheme ->
                            place.attribute("affiliationIdentifier").map(text -> new Contributor.Id(scheme, text)))
                    .stream()
                    .toList();
            place.text().ifPresent(text -> found.worksAt(text, ids.toArray(Contributor.Id[]::new)));
        }
        return found;
    }
}

package org.colloquy.core.source.bibliography.xml;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.xml.XmlElement;

/** The people of a work in TEI. */
final class TeiPeople {

    private static final String[] BESIDE_NAME = {
        "affiliation", "email", "idno", "ptr", "ref", "note", "roleName", "orgName", "address", "date"
    };

    private TeiPeople() {}

    /** Returns whom an element names: most have one name, some old ones several. */
    static List<Contributor> of(RecordContext context, XmlElement element) {
        List<XmlElement> names = element.children("persName");
        if (names.size() > 1) {
            return names.stream().flatMap(name -> named(context, name).stream()).toList();
        }
        Optional<Contributor> found = names.stream()
                .findFirst()
                .flatMap(name -> named(context, name))
                .or(() -> element.child("name").flatMap(name -> named(context, name)))
                .or(() -> named(context, element))
                .or(() -> element.textOf("orgName").map(Contributor::group));
        found.ifPresent(who -> about(context, element, who));
        element.textOf("affiliation")
                .filter(place -> found.isEmpty())
                .ifPresent(place -> context.problem(
                        Severity.INFO,
                        "author-without-name",
                        place,
                        "this place of work is that of an author who has no name; it is left out"));
        return found.stream().toList();
    }

    private static Optional<Contributor> named(RecordContext context, XmlElement name) {
        Optional<Passage> particle = name.textOf("nameLink");
        Optional<Passage> family = name.textOf("surname")
                .map(last -> particle.flatMap(link -> XmlElement.join(List.of(link, last), " "))
                        .orElse(last));
        Optional<Passage> given = XmlElement.join(
                name.children("forename").stream()
                        .flatMap(part -> part.text().stream())
                        .toList(),
                " ");
        return XmlName.of(context, given, family, name.textOf("genName"))
                .map(XmlName::person)
                .or(() -> name.textWithout(BESIDE_NAME).map(Contributor::person));
    }

    private static void about(RecordContext context, XmlElement element, Contributor who) {
        List<XmlElement> numbers = new ArrayList<>(element.children("idno"));
        element.children("persName").forEach(name -> numbers.addAll(name.children("idno")));
        numbers.stream()
                .filter(number -> number.attributeText("type").equalsIgnoreCase("ORCID"))
                .forEach(number -> number.text().ifPresent(text -> who.id(Scheme.ORCID, text)));
        for (XmlElement place : element.children("affiliation")) {
            List<Passage> parts = parts(place);
            String name = String.join(", ", parts.stream().map(Passage::text).toList());
            XmlElement.join(parts, " ")
                    .ifPresentOrElse(
                            text -> who.worksAt(context.markup().line(name), text, workplaceIds(place)),
                            () -> place.textWithout("note", "email", "idno")
                                    .ifPresent(text -> who.worksAt(
                                            text, workplaceIds(place).toArray(Contributor.Id[]::new))));
        }
    }

    /** From the department to the country; streets and codes are no part of the name. */
    private static List<Passage> parts(XmlElement place) {
        ImmutableList.Builder<Passage> parts = ImmutableList.builder();
        place.children("orgName").forEach(name -> name.text().ifPresent(parts::add));
        place.child("address")
                .ifPresent(address -> address.children("settlement", "region", "country")
                        .forEach(part -> part.text().ifPresent(parts::add)));
        return parts.build();
    }

    private static List<Contributor.Id> workplaceIds(XmlElement place) {
        return place.children("idno").stream()
                .filter(number -> number.attributeText("type").equalsIgnoreCase("ROR"))
                .flatMap(number -> number.text().stream())
                .map(text -> new Contributor.Id(Scheme.ROR, text))
                .toList();
    }
}

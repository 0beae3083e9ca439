package org.colloquy.core.source.bibliography.xml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.DblpNames;
import org.colloquy.core.source.bibliography.Persons;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.xml.XmlElement;

/** dblp's record about a person: the first author is the name, the others are names that were used too. */
final class DblpPerson {

    private static final String HOME = "homepages/";
    private static final Pattern SCHOLAR =
            Pattern.compile("scholar\\.google\\.[a-z.]{2,6}/citations\\?(?:[^#]{0,100}&)?user=([A-Za-z0-9_-]{12})");

    private DblpPerson() {}

    static boolean isOne(XmlElement record) {
        return record.name().equals("person")
                || (record.name().equals("www")
                        && (record.attributeText("key").startsWith(HOME)
                                || record.textOf("title")
                                        .map(Passage::text)
                                        .orElse("")
                                        .equals("Home Page")));
    }

    static void send(RecordContext context, XmlElement record) {
        List<XmlElement> names = record.children("author");
        boolean leadsOn = record.child("crossref").isPresent()
                || record.attributeText("publtype").contains("disambiguation");
        if (leadsOn) {
            return;
        }
        Optional<Contributor> person = names.stream()
                .flatMap(name -> DblpNames.contributor(context, name).stream())
                .findFirst();
        if (person.isEmpty()) {
            context.problem(
                    Severity.WARNING,
                    "no-name",
                    record.label(),
                    "a record about a person without a name; the record is left out");
            return;
        }
        boolean known = person.get().ids().stream().anyMatch(id -> id.scheme() == Scheme.DBLP_PERSON);
        record.attribute("key")
                .filter(key -> !known)
                .filter(key -> key.text().startsWith(HOME))
                .ifPresent(key -> person.get().id(Scheme.DBLP_PERSON, key));
        names.stream().skip(1).forEach(other -> alias(person.get(), other));
        record.children("note").forEach(note -> note(person.get(), note));
        record.children("url").forEach(url -> url.text().ifPresent(address -> address(person.get(), address)));
        new Persons(context)
                .mention(person.get(), "person")
                .ifPresent(mention -> context.sink().mention(mention));
    }

    private static void alias(Contributor person, XmlElement other) {
        other.text().ifPresent(printed -> {
            person.alsoCalled(DblpNames.withoutNumber(printed));
            person.id(Scheme.DBLP_NAME, printed);
        });
    }

    private static void note(Contributor person, XmlElement note) {
        Optional<Passage> text = note.text();
        switch (note.attributeText("type")) {
            case "affiliation" -> text.ifPresent(person::worksAt);
            case "uname" -> text.ifPresent(person::alsoCalled);
            default -> {
                // Awards, and who this is not.
            }
        }
    }

    private static void address(Contributor person, Passage address) {
        Matcher scholar = SCHOLAR.matcher(address.text());
        if (scholar.find()) {
            person.id(Scheme.GOOGLE_SCHOLAR, address.part(scholar.start(1), scholar.end(1)));
            return;
        }
        Identifier.ofAddress(address.text())
                .map(Identifier::scheme)
                .filter(scheme ->
                        scheme.names() == Identifier.Names.PEOPLE || scheme.names() == Identifier.Names.ANYTHING)
                .ifPresent(scheme -> person.id(scheme, address));
    }
}

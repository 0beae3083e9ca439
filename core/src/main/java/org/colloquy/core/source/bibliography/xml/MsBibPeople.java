package org.colloquy.core.source.bibliography.xml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.xml.XmlElement;

/** The people of a source of Word's bibliography: lists of names by what they did. */
final class MsBibPeople {

    private MsBibPeople() {}

    static void add(PaperRecord paper, XmlElement record) {
        boolean inventor = record.path("Author", "Author").isEmpty();
        for (XmlElement group : record.children("Author").stream()
                .flatMap(all -> all.children().stream())
                .toList()) {
            for (XmlElement names : group.children()) {
                if (names.name().equals("Corporate")) {
                    names.text().ifPresent(name -> add(paper, group, inventor, Contributor.group(name)));
                } else {
                    for (XmlElement person : names.children("Person")) {
                        person(paper, person).ifPresent(who -> add(paper, group, inventor, who));
                    }
                }
            }
        }
    }

    private static void add(PaperRecord paper, XmlElement group, boolean inventor, Contributor who) {
        boolean author = switch (group.name()) {
            case "Author" -> true;
            case "Inventor", "Writer", "Artist", "Composer", "Performer", "Interviewee" -> inventor;
            default -> false;
        };
        if (author) {
            paper.author(who);
        } else {
            paper.role(role(group.name()), group.label(), who);
        }
    }

    private static RoleKind role(String group) {
        return switch (group) {
            case "BookAuthor" -> RoleKind.BOOK_AUTHOR;
            case "Editor", "Compiler" -> RoleKind.EDITOR;
            case "Translator" -> RoleKind.TRANSLATOR;
            case "Director", "ProducerName" -> RoleKind.DIRECTOR;
            default -> RoleKind.CONTRIBUTOR;
        };
    }

    private static Optional<Contributor> person(PaperRecord paper, XmlElement person) {
        // Some programs write the middle name before the first one.
        List<Passage> given = Stream.of("First", "Middle")
                .flatMap(part -> person.textOf(part).stream())
                .toList();
        return XmlName.of(paper.context(), XmlElement.join(given, " "), person.textOf("Last"), Optional.empty())
                .map(XmlName::person);
    }
}

package org.colloquy.core.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A paper, as all sources together show it. Where sources differ, the mention that stands for the paper is followed.
 *
 * @param entity which it is
 * @param title the title, absent if no source gives one
 * @param abstractText the abstract
 * @param authors the authors in order
 * @param printedAuthors the authors' names as printed, in the same order
 * @param year the year of the first known edition that shows it
 * @param conference the edition that shows it
 * @param links what the sources link to
 * @param identifiers what registries call it
 * @param venue the journal, proceedings or book that it appeared in
 * @param pages its pages there, as printed
 */
public record Paper(
        Entity entity,
        Optional<String> title,
        Optional<String> abstractText,
        List<Person> authors,
        List<String> printedAuthors,
        OptionalInt year,
        Optional<Conference> conference,
        List<Link> links,
        List<Identifier> identifiers,
        Optional<String> venue,
        Optional<String> pages) {

    /** Copies the lists. */
    public Paper {
        authors = List.copyOf(authors);
        printedAuthors = List.copyOf(printedAuthors);
        links = List.copyOf(links);
        identifiers = List.copyOf(identifiers);
    }

    /** Returns the title, or a stand-in for it. */
    public String label() {
        return entity.label();
    }
}

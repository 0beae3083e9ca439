package org.colloquy.core.model;

import java.util.List;
import java.util.Optional;

/**
 * What one document says about one paper.
 *
 * @param evidence the title's place; of an untitled paper the abstract's, else the whole record's
 * @param kind the sort of work
 * @param title the title, absent where the document prints none
 * @param abstractText the abstract; paragraphs are parted by an empty line, TeX maths is as written
 * @param authorships the author list in printed order, positions 1 to n without a gap
 * @param links what the text links to
 * @param identifiers identifiers that the document states for the paper
 * @param conference the edition it was presented at
 * @param publication what a bibliographic record says beyond that
 */
public record PaperMention(
        Evidence evidence,
        PaperKind kind,
        Optional<Stated<String>> title,
        Optional<Stated<String>> abstractText,
        List<Authorship> authorships,
        List<Stated<Link>> links,
        List<Stated<Identifier>> identifiers,
        Optional<ConferenceChoice> conference,
        Publication publication)
        implements Mention {

    /** Copies the lists. */
    public PaperMention {
        authorships = List.copyOf(authorships);
        links = List.copyOf(links);
        identifiers = List.copyOf(identifiers);
    }

    /** Returns a paper of which no bibliographic record is at hand. */
    public PaperMention(
            Evidence evidence,
            PaperKind kind,
            Optional<Stated<String>> title,
            Optional<Stated<String>> abstractText,
            List<Authorship> authorships,
            List<Stated<Link>> links,
            List<Stated<Identifier>> identifiers,
            Optional<ConferenceChoice> conference) {
        this(evidence, kind, title, abstractText, authorships, links, identifiers, conference, Publication.NONE);
    }
}

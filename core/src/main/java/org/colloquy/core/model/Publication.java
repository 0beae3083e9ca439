package org.colloquy.core.model;

import java.util.List;
import java.util.Optional;

/**
 * What a bibliographic record says of a paper beyond title, abstract, authors, links and identifiers.
 *
 * @param key what the record is called in its document, for example a BibTeX key
 * @param issued when it was published
 * @param container what it appeared in
 * @param roles who edited, translated or otherwise helped
 * @param subjects keywords and headings
 * @param details volume, pages, publisher and their like; of one kind there may be several
 * @param relations how it stands to other works
 * @param otherFields what the model has no place for
 * @param authorsComplete whether all authors are listed, rather than some "and others"
 */
public record Publication(
        Optional<String> key,
        Optional<Stated<DateSpan>> issued,
        Optional<Stated<Container>> container,
        List<Role> roles,
        List<Stated<Subject>> subjects,
        List<Stated<Detail>> details,
        List<Stated<Relation>> relations,
        List<Stated<Field>> otherFields,
        boolean authorsComplete) {

    /** What a source says that is no bibliographic record. */
    public static final Publication NONE = about(List.of());

    /** Copies the lists. */
    public Publication {
        roles = List.copyOf(roles);
        subjects = List.copyOf(subjects);
        details = List.copyOf(details);
        relations = List.copyOf(relations);
        otherFields = List.copyOf(otherFields);
    }

    /** Returns what is said by a source that is no bibliographic record, and yet names subjects. */
    public static Publication about(List<Stated<Subject>> subjects) {
        return new Publication(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                subjects,
                List.of(),
                List.of(),
                List.of(),
                true);
    }

    /** Returns the first detail of a kind. */
    public Optional<String> detail(Detail.Kind kind) {
        for (Stated<Detail> detail : details) {
            if (detail.value().kind() == kind) {
                return Optional.of(detail.value().value());
            }
        }
        return Optional.empty();
    }
}

package org.colloquy.core.model;

import java.util.List;

/**
 * A person's name in one place of one document, and what stands beside it.
 *
 * <p>Two records of one document may hold the same mention where one takes over what the other prints, as a BibTeX
 * entry does with {@code crossref}.
 *
 * @param name the name: its parts, the printed form, where it stands
 * @param kind a person, or a group that signs like one, whose whole name is the family name
 * @param identifiers what registries call the person, as stated there
 * @param affiliations where the person works, as stated there
 * @param otherNames further names that a record about the person gives
 */
public record PersonMention(
        Stated<PersonName> name,
        AgentKind kind,
        List<Stated<Identifier>> identifiers,
        List<Stated<Affiliation>> affiliations,
        List<Stated<PersonName>> otherNames)
        implements Mention {

    /** Copies the lists. */
    public PersonMention {
        identifiers = List.copyOf(identifiers);
        affiliations = List.copyOf(affiliations);
        otherNames = List.copyOf(otherNames);
    }

    /** Returns a person of whom the document gives the name alone. */
    public PersonMention(Stated<PersonName> name) {
        this(name, AgentKind.PERSON, List.of(), List.of(), List.of());
    }

    @Override
    public Evidence evidence() {
        return name.evidence();
    }
}

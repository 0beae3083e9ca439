package org.colloquy.rdf.query;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the value of a parameter is, if its spelling does not say otherwise. */
public enum ParameterType {
    /** A person, given by name. */
    PERSON,
    /** A session, given by words of its title. */
    SESSION,
    /** A paper, given by words of its title. */
    PAPER,
    /** Any of the above, or a conference or a room, given by name. */
    ENTITY,
    /** Topics, given by the beginnings of words of their names, or by IRI. */
    TOPIC,
    /** Journals, proceedings and other venues, given by part of their names, or by IRI. */
    VENUE,
    /** Places of work, given by part of their names as printed or registered, or by IRI. */
    ORGANISATION,
    /** Text as it stands. */
    STRING,
    /** A whole number. */
    INT,
    /** A day, as in {@code 2021-07-22}. */
    DATE,
    /** An IRI, in full or with a known prefix. */
    IRI;

    /** Returns the type called {@code name} in a query's header, if there is one. */
    public static Optional<ParameterType> parse(String name) {
        return Stream.of(values()).filter(type -> type.word().equals(name)).findFirst();
    }

    /** Returns the name of this type in a query's header. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether a value of this type names something in the graph. */
    public boolean isName() {
        return this == PERSON || this == SESSION || this == PAPER || this == ENTITY;
    }

    /** Returns whether a value of this type is part of the names of things, which the query looks for. */
    boolean isNamePart() {
        return this == TOPIC || this == VENUE || this == ORGANISATION;
    }
}

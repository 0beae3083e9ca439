package org.colloquy.core.model;

import java.util.Optional;

/**
 * A person's name in parts.
 *
 * @param given given names and initials
 * @param family the family name, without particle
 * @param particle for example {@code van der}
 * @param suffix for example {@code Jr.}
 * @param nickname as printed in parentheses or quotes
 */
public record PersonName(
        Optional<String> given,
        String family,
        Optional<String> particle,
        Optional<String> suffix,
        Optional<String> nickname) {

    /** Returns the parts of a tidied name; a single word is the family name. */
    public static PersonName parse(String tidied) {
        int at = tidied.lastIndexOf(' ');
        return new PersonName(
                at < 0 ? Optional.empty() : Optional.of(tidied.substring(0, at)),
                tidied.substring(at + 1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Returns the name in the order in which it is spoken. */
    public String display() {
        return given.map(g -> g + " ").orElse("") + family;
    }
}

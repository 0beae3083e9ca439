package org.colloquy.core.model;

import java.util.Optional;

/**
 * A person's name in parts.
 *
 * @param given given names and initials
 * @param family the family name, without particle; the whole name where its parts cannot be known
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

    /**
     * Checks that there is a family name, and leaves out of the parts what is no name: foot-note marks, invisible characters,
     * lone dashes, titles. Where a family name has nothing else, the given name is the family name.
     */
    public PersonName {
        if (family.isBlank()) {
            throw new IllegalArgumentException("family must not be blank");
        }
        given = given.map(NameSigns::withoutTitles).map(NameSigns::hyphenated);
        family = NameSigns.withoutAtEnd(family);
        suffix = suffix.map(NameSigns::without);
        if (given.isPresent() && NameSigns.isNamed(given.get()) && !NameSigns.isNamed(family)) {
            family = given.get();
            given = Optional.empty();
        }
    }

    /**
     * Reads a name that is printed in one piece: {@code Ludwig van Beethoven}, {@code King, Jr., Martin Luther},
     * {@code HARIZ Kais}, {@code Rex (Zhitao) Ying}, {@code 김민수}. Every text that holds a letter gives a name; a single word is
     * the family name. Letters all in capitals or all in small are cased as a name is; any other case is kept.
     *
     * @throws IllegalArgumentException if {@code tidied} is blank
     */
    public static PersonName parse(String tidied) {
        if (tidied.isBlank()) {
            throw new IllegalArgumentException("tidied must not be blank");
        }
        return NameParser.parse(tidied);
    }

    /**
     * Reads a name whose family and given names are known apart, as {@link #parse} would with a comma between them. All of
     * {@code given} is given names, be it {@code V} or {@code MD}.
     *
     * @throws IllegalArgumentException if both are blank
     */
    public static PersonName parse(String family, String given) {
        if (family.isBlank() && given.isBlank()) {
            throw new IllegalArgumentException("family and given must not both be blank");
        }
        return NameParser.familyFirst(family, given);
    }

    /** The name in the order in which it is spoken, without the nickname: {@code Ludwig van Beethoven}, {@code 김민수}. */
    public String display() {
        if (particle.isEmpty() && suffix.isEmpty()) {
            return given.isEmpty() ? family : display(given.get());
        }
        return given.map(g -> g + " ").orElse("")
                + particle.map(p -> p + " ").orElse("")
                + family
                + suffix.map(s -> " " + s).orElse("");
    }

    private String display(String given) {
        return EastAsianNames.areNative(given, family) ? EastAsianNames.display(family, given) : given + " " + family;
    }

    /** Like {@link #display()}, with the nickname in parentheses at the end. */
    public String displayWithNickname() {
        return display() + nickname.map(n -> " (" + n + ")").orElse("");
    }

    /** The name as a register sorts it: {@code van Beethoven, Ludwig}, {@code King, Jr., Martin Luther}. */
    public String sortable() {
        return particle.map(p -> p + " ").orElse("")
                + family
                + suffix.map(s -> ", " + s).orElse("")
                + given.map(g -> ", " + g).orElse("");
    }
}

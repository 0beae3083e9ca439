package org.colloquy.core.resolve.corpus;

import org.colloquy.core.model.MentionRef;

/** What matters of a mention for telling who is who. */
public interface Features {

    /** Returns the mention. */
    MentionRef ref();

    /** Returns the words by which people know the thing. */
    String label();

    /** Returns the key of its title; empty if it has none. */
    String titleKey();

    /** Returns the {@link ContentWords} of its title. */
    default int[] titleWords() {
        return ContentWords.of(titleKey());
    }

    /** Returns the year, 0 if not known. */
    default int year() {
        return 0;
    }

    /** Returns a hash of where it appeared or is given, the same for every year; 0 if not known. */
    default int venue() {
        return 0;
    }

    /** Returns the people named in it. */
    NamedPersons persons();
}

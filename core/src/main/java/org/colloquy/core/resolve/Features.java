package org.colloquy.core.resolve;

import org.colloquy.core.model.MentionRef;

/** What matters of a mention for telling who is who. */
interface Features {

    /** Returns the mention. */
    MentionRef ref();

    /** Returns the words by which people know the thing. */
    String label();

    /** Returns the key of its title; empty if it has none. */
    String titleKey();

    /** Returns the people named in it. */
    NameList persons();
}

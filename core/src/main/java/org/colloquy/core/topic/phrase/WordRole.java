package org.colloquy.core.topic.phrase;

/** What a word does where it stands. */
enum WordRole {
    /** It parts phrases. */
    BREAK,
    /** It may begin a phrase or stand within one, not end it. */
    MODIFIER,
    NOUN
}

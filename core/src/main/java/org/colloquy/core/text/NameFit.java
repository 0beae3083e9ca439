package org.colloquy.core.text;

/** How well a name fits what was typed, the best first. */
enum NameFit {
    WHOLE,
    /** The same words in another order, or put together. */
    SAME_WORDS,
    /** Every word typed is in the name. */
    SOME_WORDS,
    /** So it is but for initials, typed or printed. */
    INITIALS,
    /** Every word typed begins a word of the name. */
    BEGINNINGS,
    NONE
}

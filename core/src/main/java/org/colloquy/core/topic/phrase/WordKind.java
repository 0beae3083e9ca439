package org.colloquy.core.topic.phrase;

/** What a word can be, before the words around it are looked at. */
enum WordKind {
    FUNCTION,
    ADVERB,
    /** A form of a verb that is no noun. */
    VERB,
    /** A form that is a verb's or a noun's: {@code results}. */
    EITHER,
    PAST,
    GERUND,
    ADJECTIVE,
    NOUN;

    /** Whether it may stand before the last noun of a phrase. */
    boolean isNominal() {
        return this == EITHER || this == GERUND || this == ADJECTIVE || this == NOUN;
    }
}

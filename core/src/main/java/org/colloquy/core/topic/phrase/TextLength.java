package org.colloquy.core.topic.phrase;

/**
 * How far a text is more than an abstract. What a whole paper is about it says at its beginning and says again; in an abstract
 * everything stands at the beginning, and most of it once.
 *
 * @param share from 0, an abstract, to 1, a paper of some pages
 */
record TextLength(double share) {
    /** How many words and punctuation marks a long abstract has. */
    private static final double ABSTRACT = 300;

    /** The logarithm of how many times longer a text is that is long without doubt. */
    private static final double LONG = Math.log(5);

    static TextLength of(int words) {
        return new TextLength(Math.min(1, beyondAbstract(words) / LONG));
    }

    /** Returns the logarithm of how many times farther a word stands than an abstract goes; 0 within one. */
    static double beyondAbstract(int word) {
        return Math.max(0, Math.log(word / ABSTRACT));
    }
}

package org.colloquy.core.topic.phrase;

/** What speaks for or against a phrase of a text being a keyphrase. Some are numbers, others have a weight for each of their values. */
public enum PhraseFeature {
    /** How far a phrase speaks for itself before anything is known. */
    PRIOR,
    /** Whether it is a whole noun phrase somewhere. */
    WHOLE,
    /** How often it is one, as a share. */
    WHOLE_SHARE,
    /** How many words it has. */
    LENGTH,
    /** The logarithm of how many words come before it. */
    FIRST,
    /** Whether it stands in the first sentence. */
    OPENING,
    /** Whether it is a single word that is too general. */
    GENERAL_ALONE,
    /** Whether such a word ends it. */
    GENERAL_HEAD,
    /** How many such words it has. */
    GENERAL_WORDS,
    /** Whether it begins with a word that says nothing about a subject. */
    VAGUE_FIRST,
    /** Whether such a word stands within. */
    VAGUE_WITHIN,
    /** Whether it is an abbreviation. */
    ACRONYM,
    /** The logarithm of how long its words are. */
    LETTERS,
    /** The logarithm of how often it stands there. */
    FREQUENCY,
    /** The same, of phrases of several words. */
    FREQUENCY_OF_SEVERAL,
    /** The mean logarithm of how often its words stand there. */
    WORD_FREQUENCY,
    /** Of a phrase that comes late in a long text, the logarithm of how much later than an abstract ends. */
    LATE,
    /** Whether it stands there only once, though the text is long. */
    ONCE_IN_LONG,
    /** The logarithm of how often it stands in a long text. */
    FREQUENCY_IN_LONG,
    /** The same, of phrases of several words. */
    FREQUENCY_OF_SEVERAL_IN_LONG,
    /** Whether it begins with a gerund. */
    GERUND_FIRST,
    /** The stem of each of its words. */
    WORD,
    /** The stem of the last. */
    HEAD,
    /** The last letters of each word but the last. */
    ENDING,
    /** The last letters of the last. */
    HEAD_ENDING,
    /** What words can be that follow each other as in it: an adjective and a noun. */
    SHAPE,
    /** The word or mark before it: of all places where it stands, the mean. */
    BEFORE,
    /** The one behind it. */
    AFTER
}

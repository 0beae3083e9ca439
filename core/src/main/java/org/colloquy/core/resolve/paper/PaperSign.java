package org.colloquy.core.resolve.paper;

/**
 * What is to be seen, beside how much of titles and authors is the same, when two papers are compared: how much it speaks
 * for one paper, in natural logarithms of odds, and what it is in words.
 */
enum PaperSign {
    SAME_YEAR(0, "the same year"),
    OTHER_YEAR(-4, "other years"),
    SAME_ABSTRACT(6, "nearly the same abstract"),
    OTHER_ABSTRACT(-1.5f, "abstracts that share nothing"),
    OTHER_AUTHORS(-1.5f, "nobody in common among the authors"),
    OTHER_NUMBER(-8, "other numbers in the titles"),
    OTHER_WORD(-1, "a word in place of another"),
    /** Each title says much that the other does not, and one has more authors: a paper and the next on its matter. */
    OWN_WORDS(-1, "words of its own in either title"),
    OTHER_ACRONYM(-4, "an acronym in place of another"),
    /** One is an erratum, a reply or the like. */
    ABOUT_ANOTHER(-5, "one is about a paper of this title"),
    /** A title that papers of several years bear, or one that tells little. */
    RECURRING(-3, "a title that other papers bear"),
    /** A title that tells nothing, and author lists that do not make up for it. */
    GENERIC(Float.NEGATIVE_INFINITY, "a title that says too little"),
    /** {@code Supervised} and {@code unsupervised}, {@code lower bounds} and {@code upper bounds}. */
    OPPOSITE(-8, "the opposite of a word in the other title");

    private final float points;
    private final String words;

    PaperSign(float points, String words) {
        this.points = points;
        this.words = words;
    }

    float points() {
        return points;
    }

    String words() {
        return words;
    }

    boolean speaksFor() {
        return points >= 0;
    }
}

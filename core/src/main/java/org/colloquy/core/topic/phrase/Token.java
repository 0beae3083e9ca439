package org.colloquy.core.topic.phrase;

/**
 * A word or a punctuation mark of a text.
 *
 * @param text as printed
 * @param lower in lower case
 * @param start where it begins in the text
 * @param opens whether a sentence begins with it
 */
record Token(String text, String lower, int start, boolean opens) {

    int end() {
        return start + text.length();
    }

    boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    /** Whether it is written as abbreviations are: {@code RDF}, {@code SVMs}, {@code mRNA}. */
    boolean isAcronym() {
        return text.chars().filter(Character::isUpperCase).count() >= 2;
    }

    boolean hasLetter() {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}

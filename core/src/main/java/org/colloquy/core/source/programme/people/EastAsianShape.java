package org.colloquy.core.source.programme.people;

import org.colloquy.core.model.EastAsianNames;

/** Tells how much a word of Chinese, Japanese or Korean looks like a name. */
final class EastAsianShape {

    private static final int SHORTEST_FOREIGN = 4;
    private static final double KNOWN = 1.5;
    private static final double FOREIGN = 0.3;
    private static final double UNKNOWN = -2.3;

    private EastAsianShape() {}

    /** Returns whether all letters are of these languages, with nothing but the dots within foreign names between them. */
    static boolean is(String word) {
        return word.codePoints().allMatch(c -> EastAsianNames.isLetter(c) || isDot(c));
    }

    /** Returns how much speaks for a name beyond what its letters do. */
    static double of(String word) {
        if (EastAsianNames.knownFamilyOf(EastAsianNames.withoutTitle(word)).isPresent()) {
            return KNOWN;
        }
        boolean foreign = word.length() >= SHORTEST_FOREIGN && word.codePoints().anyMatch(EastAsianShape::isDot);
        return foreign ? FOREIGN : UNKNOWN;
    }

    /** {@code ジョン・スミス}, {@code 约翰·史密斯}. */
    private static boolean isDot(int c) {
        return c == '・' || c == '·' || c == '‧';
    }
}

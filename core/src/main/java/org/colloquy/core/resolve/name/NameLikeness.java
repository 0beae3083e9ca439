package org.colloquy.core.resolve.name;

import java.util.List;
import org.colloquy.core.text.EditDistance;

/**
 * How probably two names that are printed for one paper are one author's. It forgives what lists of references do to names:
 * slips, initials only, words that ran together, given and family names turned.
 */
public final class NameLikeness {
    private static final float SAME = 1;
    private static final float SAME_FAMILY = 0.9f;
    private static final float LIKE_FAMILY = 0.8f;
    private static final float OTHER_INITIAL = 0.3f;
    private static final float TURNED = 0.6f;
    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_SLIP = 5;
    private static final double A_SLIP = 0.72;
    private static final double SAME_LETTERS = 0.8;

    private NameLikeness() {}

    /** Returns how alike two names are, from 0 to 1. */
    public static float of(int one, int other, NameForms forms) {
        if (forms.compatible(forms.of(one), forms.of(other))) {
            return SAME;
        }
        NameTokens ours = forms.tokens(one);
        NameTokens theirs = forms.tokens(other);
        if (EditDistance.similarity(letters(ours), letters(theirs)) >= SAME_LETTERS) {
            return SAME_FAMILY;
        }
        boolean family = like(ours.last(), theirs.last());
        if (beginAlike(ours, theirs) && (family || ours.last().equals(theirs.last()))) {
            return ours.last().equals(theirs.last()) ? SAME_FAMILY : LIKE_FAMILY;
        }
        if (areTurned(ours, theirs)) {
            return TURNED;
        }
        return family && !(ours.isWrittenOut() && theirs.isWrittenOut()) ? OTHER_INITIAL : 0;
    }

    private static String letters(NameTokens name) {
        return String.join("", name.words());
    }

    /** Returns whether the given names may be the same: one begins with the other's first letter, or is missing. */
    private static boolean beginAlike(NameTokens one, NameTokens other) {
        return one.given() == 0
                || other.given() == 0
                || one.words().get(0).codePointAt(0) == other.words().get(0).codePointAt(0);
    }

    private static boolean like(String one, String other) {
        String brief = one.length() <= other.length() ? one : other;
        String full = brief.equals(one) ? other : one;
        return (brief.length() >= SHORTEST_PART && (full.startsWith(brief) || full.endsWith(brief)))
                || (brief.length() >= SHORTEST_SLIP && EditDistance.similarity(one, other) >= A_SLIP);
    }

    /** Returns whether what is the family name of one is a given name of the other, or begins as its initial does. */
    private static boolean areTurned(NameTokens one, NameTokens other) {
        return one.given() > 0 && other.given() > 0 && isAmong(one.last(), other) && isAmong(other.last(), one);
    }

    private static boolean isAmong(String last, NameTokens name) {
        List<String> given = name.words().subList(0, name.given());
        return given.stream()
                .anyMatch(word -> word.equals(last) || (NameTokens.isInitial(word) && last.startsWith(word)));
    }
}

package org.colloquy.core.resolve.name;

import java.util.List;
import java.util.function.IntPredicate;

/** Whether one name is a fuller form of another. */
public enum Refinement {
    /** What the shorter form lacks are initials' other letters, middle initials and particles. */
    STRICT,
    /** The shorter form may also lack middle names; for names that stand on the same paper. */
    LENIENT;

    /** No real name has more words; longer ones are compared as a whole only. */
    private static final int MOST_WORDS = 24;

    /** Returns whether {@code full} says all that {@code brief} says, and more. */
    boolean refines(NameTokens full, NameTokens brief) {
        if (!mayRefine(full, brief)) {
            return false;
        }
        IntPredicate droppable = this == LENIENT ? at -> true : full.droppable()::contains;
        return matches(full.words(), brief.words(), droppable)
                || (full.joined().size() < full.words().size()
                        && matches(full.joined(), brief.words(), at -> this == LENIENT));
    }

    /** Returns what can be told at a glance: nearly all pairs of names end here. */
    private static boolean mayRefine(NameTokens full, NameTokens brief) {
        return full.last().equals(brief.last())
                && full.words().get(0).charAt(0) == brief.words().get(0).charAt(0)
                && (brief.suffix().isEmpty() || brief.suffix().equals(full.suffix()))
                && !(full.words().equals(brief.words()) && full.suffix().equals(brief.suffix()));
    }

    private static boolean matches(List<String> full, List<String> brief, IntPredicate droppable) {
        int fullLast = full.size() - 1;
        int briefLast = brief.size() - 1;
        if (briefLast < 1
                || fullLast < briefLast
                || fullLast >= MOST_WORDS
                || !full.get(fullLast).equals(brief.get(briefLast))
                || !fits(full.get(0), brief.get(0))) {
            return false;
        }
        // reached[j]: the first j middle words of the brief form are met among the full form's words seen so far
        boolean[] reached = new boolean[briefLast];
        reached[0] = true;
        for (int i = 1; i < fullLast; i++) {
            for (int j = briefLast - 1; j >= 0; j--) {
                boolean met = j > 0 && reached[j - 1] && fits(full.get(i), brief.get(j));
                reached[j] = met || (reached[j] && droppable.test(i));
            }
        }
        return reached[briefLast - 1];
    }

    private static boolean fits(String full, String brief) {
        return full.equals(brief) || (NameTokens.isInitial(brief) && full.startsWith(brief));
    }
}

package org.colloquy.core.text;

import java.util.function.UnaryOperator;

/**
 * Makes printed text fit to store and compare.
 *
 * <p>Every function is pure and idempotent but for LaTeX's own signs that LaTeX is told to print, never throws, and takes time linear in the length of the text. What was printed is
 * for the caller to keep beside the result.
 */
public final class Tidy {
    /** Undoing one layer may reveal another (LaTeX inside an entity); real text needs two rounds, the bound stops made-up text. */
    private static final int MAX_ROUNDS = 8;

    private Tidy() {}

    /** A title on one line: encoding, entities, LaTeX, Unicode form and white space put right. */
    public static String title(String text) {
        return isRange(text)
                ? text.replace("--", "–")
                : latex(text, t -> Whitespace.line(Characters.clean(Latex.titleOnce(markup(t)))));
    }

    /** Returns whether a text is two numbers, with a TeX dash between them, as pages mostly are: nothing else is to be tidied. */
    private static boolean isRange(String text) {
        int dash = text.indexOf("--");
        return dash > 0 && isNumber(text, 0, dash) && isNumber(text, dash + 2, text.length());
    }

    private static boolean isNumber(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return start < end;
    }

    /** A person's name as printed, on one line: like a title, but a TeX dash becomes a hyphen and maths does not occur. */
    public static String name(String text) {
        return latex(text, t -> Whitespace.line(Characters.clean(Latex.nameOnce(markup(t)))));
    }

    /** An abstract: paragraphs separated by one blank line, TeX kept as written. */
    public static String abstractText(String text) {
        return plain(text, t -> Whitespace.paragraphs(Characters.clean(markup(t))));
    }

    /** An abstract that is written in LaTeX: its accents, dashes and commands are read, its maths is kept as written. */
    public static String latexAbstract(String text) {
        return latex(text, t -> Whitespace.paragraphs(Characters.clean(Latex.proseOnce(markup(t)))));
    }

    /** Any other short text on one line, without a look at LaTeX. */
    public static String line(String text) {
        return plain(text, t -> Whitespace.line(Characters.clean(markup(t))));
    }

    private static String markup(String text) {
        return EncodingRepair.repair(HtmlEntities.decodeNested(EncodingRepair.repair(text)));
    }

    private static String plain(String text, UnaryOperator<String> step) {
        return Glance.isTidy(text) ? text : untilStable(text, step);
    }

    private static String latex(String text, UnaryOperator<String> step) {
        return Glance.isTidy(text) ? text : PrintedSigns.restored(untilStable(text, step));
    }

    private static String untilStable(String text, UnaryOperator<String> step) {
        String before = text;
        for (int round = 0; round < MAX_ROUNDS; round++) {
            String after = step.apply(before);
            if (after.equals(before) || Glance.isTidy(after)) {
                return after;
            }
            before = after;
        }
        return before;
    }
}

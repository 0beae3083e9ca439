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

    private static final int ASCII = 0x80;
    /** Letters, digits and the marks that no step looks for. */
    private static final boolean[] PLAIN = plain();

    private Tidy() {}

    /** A title on one line: encoding, entities, LaTeX, Unicode form and white space put right. */
    public static String title(String text) {
        return PrintedSigns.restored(
                untilStable(text, t -> Whitespace.line(Characters.clean(Latex.titleOnce(markup(t))))));
    }

    /** A person's name as printed, on one line: like a title, but a TeX dash becomes a hyphen and maths does not occur. */
    public static String name(String text) {
        return PrintedSigns.restored(
                untilStable(text, t -> Whitespace.line(Characters.clean(Latex.nameOnce(markup(t))))));
    }

    /** An abstract: paragraphs separated by one blank line, TeX kept as written. */
    public static String abstractText(String text) {
        return untilStable(text, t -> Whitespace.paragraphs(Characters.clean(markup(t))));
    }

    /** An abstract that is written in LaTeX: its accents, dashes and commands are read, its maths is kept as written. */
    public static String latexAbstract(String text) {
        return PrintedSigns.restored(
                untilStable(text, t -> Whitespace.paragraphs(Characters.clean(Latex.proseOnce(markup(t))))));
    }

    /** Any other short text on one line, without a look at LaTeX. */
    public static String line(String text) {
        return untilStable(text, t -> Whitespace.line(Characters.clean(markup(t))));
    }

    /**
     * Returns whether a text is what most are: ASCII without a mark that any step looks for, single spaces within, and here and
     * there one letter or dash outside of ASCII.
     */
    static boolean isTidy(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean tidy =
                    c < ASCII ? PLAIN[c] && (c != before || (c != ' ' && c != '-')) : before < ASCII && isLatin(c);
            if (!tidy) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    /** A letter with its accent, which is no damaged encoding while it has no neighbour of its like; or a dash. */
    private static boolean isLatin(char c) {
        return (c >= 'À' && c <= 'ɏ') || c == '–' || c == '—';
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[ASCII];
        for (char c = 0; c < ASCII; c++) {
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '?' && c <= 'Z');
            plain[c] = letter || c == ' ' || (c >= '(' && c <= ':' && c != '*');
        }
        return plain;
    }

    private static String markup(String text) {
        return EncodingRepair.repair(HtmlEntities.decodeNested(EncodingRepair.repair(text)));
    }

    private static String untilStable(String text, UnaryOperator<String> step) {
        if (isTidy(text)) {
            return text;
        }
        String before = text;
        for (int round = 0; round < MAX_ROUNDS; round++) {
            String after = step.apply(before);
            if (after.equals(before) || isTidy(after)) {
                return after;
            }
            before = after;
        }
        return before;
    }
}

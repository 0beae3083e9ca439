package org.colloquy.core.text;

import java.util.Arrays;

/**
 * A text without its formulas, commands, code, tags, addresses and notices of rights, and of a whole paper without what comes
 * before the abstract. Every character stays where it is: what is no prose is overwritten.
 */
public final class Prose {
    /** No label goes across this. */
    public static final char BREAK = '\0';
    /** A word goes on behind this. */
    public static final char NOTHING = '\uFFFF';

    /** How far the other end of something is looked for, so that a lone sign costs little. */
    private static final int FAR = 1000;

    private static final int LONGEST_TAG = 200;
    private static final String ACCENTS = "\"'`^~=.";
    private static final String HYPHENS = "-\u2010\u2011\u2013";
    private static final String GREEK =
            " alpha beta gamma delta epsilon varepsilon zeta eta theta iota kappa lambda mu nu xi"
                    + " pi rho sigma tau upsilon phi varphi chi psi omega ";
    /** Commands whose argument is no prose, between spaces. */
    private static final String OPAQUE =
            " cite citep citet citealp ref eqref cref autoref label url href footnotemark texttt verb input includegraphics ";

    private final String text;
    private final char[] out;

    private Prose(String text) {
        this.text = text;
        this.out = text.toCharArray();
    }

    /** Returns the characters of a text; where they are no prose, {@link #BREAK} or {@link #NOTHING}. */
    public static char[] of(String text) {
        Prose prose = new Prose(text);
        prose.blankFrontMatter();
        prose.blankLinks();
        prose.blankBoilerplate();
        prose.blankMarkup();
        return prose.out;
    }

    private void blankFrontMatter() {
        int end = FrontMatter.end(text);
        if (end > 0) {
            blank(0, end - 1, ' ');
            blank(end - 1, end, BREAK);
        }
    }

    private void blankLinks() {
        if (text.indexOf('/') >= 0 || text.contains("www.")) {
            for (UrlSpan link : Urls.find(text)) {
                blank(link.start(), link.end(), BREAK);
            }
        }
    }

    private void blankBoilerplate() {
        MailAddresses.in(text).forEach(span -> blank(span.start(), span.end(), BREAK));
        Boilerplate.in(text).forEach(span -> blank(span.start(), span.end(), BREAK));
    }

    private void blankMarkup() {
        int at = 0;
        while (at < text.length()) {
            int next = switch (out[at]) {
                case '$' -> formula(at);
                case '\\' -> command(at);
                case '`' -> code(at);
                case '<' -> tag(at);
                case '{', '}' -> blank(at, at + 1, NOTHING);
                default -> at;
            };
            at = Math.max(next, at + 1);
        }
    }

    /** A formula begins and ends with a character that is no space, so that sums of money are none. */
    private int formula(int at) {
        if (text.startsWith("$$", at)) {
            return through(at, at + 2, "$$");
        }
        if (at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1))) {
            return at;
        }
        int end = find("$", at + 1, FAR);
        while (end > 0 && text.charAt(end - 1) == '\\') {
            end = find("$", end + 1, FAR);
        }
        boolean closed = end > at + 1
                && !Character.isWhitespace(text.charAt(end - 1))
                && (end + 1 >= text.length() || !Character.isDigit(text.charAt(end + 1)));
        return closed ? formula(at, 1, end) : at;
    }

    /** A letter with a hyphen behind it begins a word, as in {@code $k$-means} and {@code $\\beta$-VAE}. */
    private int formula(int at, int sign, int end) {
        int from = at + sign;
        int after = end + sign;
        boolean hyphen = after < text.length() && HYPHENS.indexOf(text.charAt(after)) >= 0;
        String said = text.substring(from, end);
        boolean greek = said.startsWith("\\") && GREEK.contains(" " + said.substring(1) + " ");
        boolean letter = said.length() == 1 && Character.isLetter(said.charAt(0));
        if (!hyphen || !(greek || letter)) {
            return blank(at, after, BREAK);
        }
        blank(at, greek ? from + 1 : from, NOTHING);
        return blank(end, after, NOTHING);
    }

    private int command(int at) {
        if (at + 1 >= text.length()) {
            return at;
        }
        char next = text.charAt(at + 1);
        if (next == '(') {
            int end = find("\\)", at + 2, FAR);
            return end < 0 ? at : formula(at, 2, end);
        }
        if (next == '[') {
            return through(at, at + 2, "\\]");
        }
        int end = at + 1;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        if (end == at + 1) {
            boolean accent = ACCENTS.indexOf(next) >= 0;
            return blank(at, at + 2, accent ? NOTHING : " ,;!".indexOf(next) >= 0 ? ' ' : BREAK);
        }
        if (OPAQUE.contains(" " + text.substring(at + 1, Math.min(end, at + 20)) + " ")
                && end < text.length()
                && text.charAt(end) == '{') {
            return through(at, end, "}");
        }
        return blank(at, end, NOTHING);
    }

    /** Words between back quotes are code; those that stand for quotation marks come in twos, or close as apostrophes do. */
    private int code(int at) {
        if (text.startsWith("```", at)) {
            return through(at, at + 3, "```");
        }
        if (text.startsWith("``", at)) {
            return blank(at, at + 2, BREAK);
        }
        int end = find("`", at + 1, LONGEST_TAG);
        boolean isCode = end > 0 && text.substring(at, end).indexOf('\'') < 0;
        return isCode ? blank(at, end + 1, BREAK) : at;
    }

    private int tag(int at) {
        if (at + 1 >= text.length() || !(isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '/')) {
            return at;
        }
        int end = find(">", at + 1, LONGEST_TAG);
        return end > 0 ? blank(at, end + 1, ' ') : at;
    }

    private int through(int at, int from, String closing) {
        int end = find(closing, from, FAR);
        return end < 0 ? at : blank(at, end + closing.length(), BREAK);
    }

    private int find(String sought, int from, int far) {
        int end = text.substring(from, Math.min(text.length(), from + far)).indexOf(sought);
        return end < 0 ? end : from + end;
    }

    private int blank(int from, int to, char with) {
        int end = Math.min(to, out.length);
        Arrays.fill(out, from, end, with);
        return end;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}

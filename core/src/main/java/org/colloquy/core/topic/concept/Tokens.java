package org.colloquy.core.topic.concept;

import java.util.Arrays;
import java.util.Locale;
import org.colloquy.core.text.Prose;

/** The words of a text: where they stand, how they are written, how they are compared, and what is before each. */
final class Tokens {
    /** What is between a word and the one before. */
    enum Gap {
        /** A hyphen alone. */
        HYPHEN,
        /** Space, or a hyphen at the end of a line. */
        SPACE,
        /** Something that no label goes across. */
        BREAK
    }

    private static final String HYPHENS = "-\u2010\u2011\u2013\u2212/";
    private static final String APOSTROPHES = "'\u2019\u02BC";
    /** How many characters a word takes up with what is behind it, less rather than more. */
    private static final int WORD = 5;

    private static final int LEAST = 4;
    /** A word by itself. */
    private static final char AND = '&';
    /** Behind a word these belong to it. */
    private static final String SIGNS = "+#*";

    private static final String WITHIN = SIGNS + "." + AND;
    /** How many capitals have a star or a cross that is no footnote's. */
    private static final int SHORT = 4;
    /** What stands in keys for what no label goes across. */
    static final String BREAK_MARK = "|";

    private static final char SOFT_HYPHEN = '\u00AD';

    private final char[] prose;
    private int count;
    private int[] starts;
    private int[] ends;
    private String[] raws;
    private String[] normals;
    private Gap[] gaps;

    private Tokens(char[] prose) {
        this.prose = prose;
        int likely = LEAST + prose.length / WORD;
        starts = new int[likely];
        ends = new int[likely];
        raws = new String[likely];
        normals = new String[likely];
        gaps = new Gap[likely];
    }

    static Tokens of(String text) {
        Tokens tokens = new Tokens(Prose.of(text));
        tokens.split();
        return tokens;
    }

    int count() {
        return count;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    /** Returns the word as it is written, without the {@code s} of several or of possession after a capital. */
    String raw(int token) {
        return raws[token];
    }

    /** Returns the word as it is compared. */
    String normal(int token) {
        return normals[token];
    }

    /** Returns what is before the word; a break before the first. */
    Gap gap(int token) {
        return gaps[token];
    }

    String raw() {
        return String.join("", Arrays.asList(raws).subList(0, count));
    }

    String normal() {
        return normal(0, count);
    }

    /** Returns the words from {@code from} on, before {@code to}, as they are compared, without anything between them. */
    String normal(int from, int to) {
        return String.join("", Arrays.asList(normals).subList(from, to));
    }

    /** Returns all words as they are compared, and where labels are broken off. */
    String key() {
        StringBuilder key = new StringBuilder();
        for (int token = 0; token < count; token++) {
            key.append(token > 0 && gaps[token] == Gap.BREAK ? BREAK_MARK : "").append(normals[token]);
        }
        return key.toString();
    }

    /** Returns a word without the signs behind it; the word itself if it is so short that they tell what it is. */
    static String bare(String word) {
        int end = word.length();
        while (end > 0 && SIGNS.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 2 ? word.substring(0, end) : word;
    }

    /** Returns what is left of the text. */
    char[] prose() {
        return prose;
    }

    private void split() {
        int at = 0;
        int before = 0;
        while (at < prose.length) {
            if (!isWordCharacter(prose[at]) && prose[at] != AND) {
                at++;
                continue;
            }
            int end = prose[at] == AND ? at + 1 : wordEnd(at);
            add(at, end, count == 0 ? Gap.BREAK : gap(before, at));
            before = end;
            at = Math.max(end, at + 1);
            if (isPossessive(end)) {
                at = end + 2;
                before = at;
            }
        }
    }

    /** Returns the end of the last character of the word that starts at {@code at}. */
    private int wordEnd(int at) {
        int end = at;
        for (int i = at; i < prose.length; i++) {
            if (isWordCharacter(prose[i])) {
                end = i + 1;
            } else if (!isInvisible(prose[i]) && !isPoint(i) && !(isApostrophe(i) && !isPossessive(i))) {
                break;
            }
        }
        return withSigns(at, end);
    }

    /** Whether a point is part of a word, as in {@code 2.0} and {@code Node.js}, but not in {@code e.g.}. */
    private boolean isPoint(int at) {
        if (prose[at] != '.' || at == 0 || at + 1 >= prose.length) {
            return false;
        }
        char before = prose[at - 1];
        char next = prose[at + 1];
        boolean initials = at + 2 < prose.length && prose[at + 2] == '.';
        return (Character.isDigit(before) && Character.isDigit(next))
                || (Character.isLetter(before) && Character.isLowerCase(next) && !initials);
    }

    /** Returns the end of a word with the signs that are part of names: {@code C++}, {@code C#}, {@code A*}. */
    private int withSigns(int start, int end) {
        if (end == prose.length || SIGNS.indexOf(prose[end]) < 0 || !Character.isLetter(prose[end - 1])) {
            return end;
        }
        char sign = prose[end];
        int after = end + 1;
        if (sign == '+' && after < prose.length && prose[after] == '+') {
            after++;
        }
        boolean stands = sign == '+'
                || (isCapitals(start, end) && end - start <= SHORT && (start == 0 || prose[start - 1] != sign));
        return stands && (after == prose.length || !isWordCharacter(prose[after])) ? after : end;
    }

    private boolean isCapitals(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isUpperCase(prose[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean isApostrophe(int at) {
        return APOSTROPHES.indexOf(prose[at]) >= 0
                && at > 0
                && isWordCharacter(prose[at - 1])
                && at + 1 < prose.length
                && isWordCharacter(prose[at + 1]);
    }

    /** Whether there is {@code 's}, and then no more of the word. */
    private boolean isPossessive(int at) {
        return at + 1 < prose.length
                && APOSTROPHES.indexOf(prose[at]) >= 0
                && prose[at + 1] == 's'
                && (at + 2 >= prose.length || !isWordCharacter(prose[at + 2]));
    }

    private Gap gap(int from, int to) {
        boolean space = false;
        boolean hyphen = false;
        int lines = 0;
        for (int i = from; i < to; i++) {
            char c = prose[i];
            if (isInvisible(c) || (i == from && APOSTROPHES.indexOf(c) >= 0)) {
                continue;
            }
            if (HYPHENS.indexOf(c) >= 0 && !space && !hyphen) {
                hyphen = true;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '~') {
                space = true;
                lines += c == '\n' ? 1 : 0;
            } else {
                return Gap.BREAK;
            }
        }
        if (lines > 1) {
            return Gap.BREAK;
        }
        return hyphen && !space ? Gap.HYPHEN : Gap.SPACE;
    }

    private void add(int start, int end, Gap gap) {
        if (count == starts.length) {
            int larger = count * 2;
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
            raws = Arrays.copyOf(raws, larger);
            normals = Arrays.copyOf(normals, larger);
            gaps = Arrays.copyOf(gaps, larger);
        }
        StringBuilder letters = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            if (isWordCharacter(prose[i]) || WITHIN.indexOf(prose[i]) >= 0) {
                letters.append(prose[i]);
            }
        }
        String written = letters.toString();
        boolean joins = written.charAt(0) == AND;
        starts[count] = start;
        ends[count] = end;
        raws[count] = single(written);
        normals[count] = joins ? "and" : NormalWords.normal(written.toLowerCase(Locale.ROOT));
        gaps[count] = gap;
        count++;
    }

    private static String single(String written) {
        int last = written.length() - 1;
        return last > 1 && written.charAt(last) == 's' && Character.isUpperCase(written.charAt(last - 1))
                ? written.substring(0, last)
                : written;
    }

    private static boolean isInvisible(char c) {
        return c == Prose.NOTHING || c == SOFT_HYPHEN || c == '\u200B';
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}

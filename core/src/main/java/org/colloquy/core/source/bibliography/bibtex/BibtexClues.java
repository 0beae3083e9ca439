package org.colloquy.core.source.bibliography.bibtex;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import org.colloquy.core.source.Head;

/** Tells BibTeX by the lines that begin its entries. */
final class BibtexClues {

    private static final double CERTAIN = 0.95;
    private static final double LIKELY = 0.7;
    private static final double COMMENTS_ONLY = 0.4;
    private static final int NEAR = 4_000;
    private static final int SEVERAL = 3;
    private static final int LONGEST = 300;

    private final String text;
    private int at;

    private BibtexClues(String text) {
        this.text = text;
    }

    /** Returns how sure it is that the head is BibTeX. */
    static double of(Head head) {
        String text = head.text();
        int first =
                CharMatcher.whitespace().or(CharMatcher.is('\uFEFF')).negate().indexIn(text);
        if (first < 0 || "<{[".indexOf(text.charAt(first)) >= 0) {
            return 0;
        }
        int entries = 0;
        int firstEntry = -1;
        boolean comments = false;
        for (int i = text.indexOf('@'); i >= 0 && entries < SEVERAL; i = text.indexOf('@', i + 1)) {
            if (!isAtLineStart(text, i)) {
                continue;
            }
            BibtexClues clues = new BibtexClues(text);
            if (clues.isEntry(i + 1)) {
                firstEntry = firstEntry < 0 ? i : firstEntry;
                entries++;
            }
            comments |=
                    text.regionMatches(true, i, "@comment{", 0, 9) || text.regionMatches(true, i, "@preamble{", 0, 10);
        }
        if (entries == 0) {
            return comments ? COMMENTS_ONLY : 0;
        }
        return entries == SEVERAL || firstEntry < NEAR ? CERTAIN : LIKELY;
    }

    private static boolean isAtLineStart(String text, int at) {
        int i = at - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == '\uFEFF')) {
            i--;
        }
        return i < 0 || "\n\r}".indexOf(text.charAt(i)) >= 0;
    }

    /** Returns whether a word, an opening brace, a key and {@code name =} come next. */
    private boolean isEntry(int start) {
        at = start;
        skipSpace();
        int word = at;
        while (at < text.length() && (isLetter(text.charAt(at)) || "-_".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        String type = Ascii.toLowerCase(text.substring(word, Math.min(at, word + LONGEST)));
        skipSpace();
        boolean braces = next() == '{';
        if (type.isEmpty() || (!braces && next() != '(')) {
            return false;
        }
        at++;
        if (type.equals("string")) {
            return isAssignment();
        }
        int key = at;
        while (at < text.length() && at - key < LONGEST && "{}=,\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (next() == '=') {
            // No key, or no comma after it: only a known type is not some program's annotation.
            return braces && isKnown(type);
        }
        boolean comma = next() == ',';
        at += comma ? 1 : 0;
        if (comma && isAssignment()) {
            return true;
        }
        return braces && isKnown(type);
    }

    private static boolean isKnown(String type) {
        return BibtexKinds.isKnown(type);
    }

    private boolean isAssignment() {
        skipSpace();
        int name = at;
        while (at < text.length() && text.charAt(at) > ' ' && "{}=,\"()".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        boolean named = at > name;
        skipSpace();
        if (!named || next() != '=') {
            return false;
        }
        at++;
        skipSpace();
        return next() == '{' || next() == '"' || Character.isLetterOrDigit(next());
    }

    private void skipSpace() {
        int from = at;
        while (at < text.length() && text.charAt(at) <= ' ' && at - from < LONGEST) {
            at++;
        }
    }

    private char next() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}

package org.colloquy.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what publishers add to a text: sentences on rights and publishers. */
final class Boilerplate {
    private static final Pattern RIGHTS = Pattern.compile(
            "\u00A9|\\(c\\) ?(?:19|20)\\d\\d|\\ball rights reserved\\b"
                    + "|\\blicen[cs]ed under (?:an? |the )?(?:creative commons|cc\\b)"
                    + "|\\bpublished by (?:elsevier|springer|wiley|ieee|acm|mdpi|taylor)\\b"
                    + "|\\bproceedings of machine learning research\\b",
            Pattern.CASE_INSENSITIVE);
    /** How far a sentence is followed from the words that give it away. */
    private static final int FAR = 500;

    private Boilerplate() {}

    /** Where something stands that is to be left out. */
    record Span(int start, int end) {}

    /** Returns the spans in order; none overlaps another. */
    static List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher rights = RIGHTS.matcher(text);
        int at = 0;
        while (rights.find(at)) {
            int end = sentenceEnd(text, rights.end());
            spans.add(new Span(Math.max(at, sentenceStart(text, rights.start())), end));
            at = end;
        }
        return spans;
    }

    private static int sentenceStart(String text, int from) {
        int at = from;
        while (at > Math.max(0, from - FAR) && !endsSentence(text, at - 1)) {
            at--;
        }
        return at;
    }

    private static int sentenceEnd(String text, int from) {
        int at = from;
        while (at < Math.min(text.length(), from + FAR) && !endsSentence(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        boolean before = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        return c == '\n' || ((c == '.' || c == '!' || c == '?') && before);
    }
}

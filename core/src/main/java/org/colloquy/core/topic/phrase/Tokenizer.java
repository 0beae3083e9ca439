package org.colloquy.core.topic.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.core.text.Prose;

/** Parts a text into words and punctuation marks; formulas and addresses are a mark. What a hyphen, a slash or an apostrophe joins is one word. */
final class Tokenizer {

    private static final String JOINTS = "-\u2010\u2011\u2013/+&_@.'\u2019";
    private static final String APOSTROPHES = "'\u2019";
    /** What a full stop ends without ending a sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "g", "e", "i", "al", "fig", "figs", "eq", "eqs", "ref", "refs", "vs", "cf", "dr", "prof",
            "resp", "no", "sec", "approx", "vol", "pp");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private boolean opens = true;

    private Tokenizer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        String prose = String.valueOf(Prose.of(text)).replace(Prose.BREAK, '|').replace(Prose.NOTHING, ' ');
        Tokenizer tokenizer = new Tokenizer(prose);
        int at = 0;
        while (at < prose.length()) {
            at = Character.isWhitespace(prose.charAt(at)) ? tokenizer.gap(at) : tokenizer.token(at);
        }
        return tokenizer.tokens;
    }

    /** White space; an empty line ends a sentence. */
    private int gap(int start) {
        int lines = 0;
        int at = start;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            lines += text.charAt(at) == '\n' ? 1 : 0;
            at++;
        }
        opens |= lines > 1;
        return at;
    }

    private int token(int start) {
        int end = end(start);
        String word = text.substring(start, end);
        tokens.add(new Token(word, word.toLowerCase(Locale.ROOT), start, opens));
        opens = endsSentence(word, end);
        return end;
    }

    private int end(int start) {
        int first = text.codePointAt(start);
        if (isPossessive(start) && start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            return start + 2;
        }
        int at = start + Character.charCount(first);
        if (!Character.isLetterOrDigit(first)) {
            return at;
        }
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK) {
                at += Character.charCount(point);
            } else if (joins(start, at)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean joins(int start, int at) {
        char joint = text.charAt(at);
        if (JOINTS.indexOf(joint) < 0 || at + 1 >= text.length() || isPossessive(at)) {
            return false;
        }
        char next = text.charAt(at + 1);
        if (joint == '.') {
            return Character.isDigit(next) || (Character.isLetter(next) && at - start == 1);
        }
        return Character.isLetterOrDigit(next);
    }

    private boolean isPossessive(int at) {
        return APOSTROPHES.indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && text.charAt(at + 1) == 's'
                && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    private boolean endsSentence(String word, int end) {
        if (word.equals("?") || word.equals("!")) {
            return true;
        }
        if (!word.equals(".") || end == text.length() || !Character.isWhitespace(text.charAt(end))) {
            return false;
        }
        Token before = tokens.size() > 1 ? tokens.get(tokens.size() - 2) : tokens.get(0);
        boolean initial = before.text().length() == 1
                && Character.isUpperCase(before.text().charAt(0));
        return !initial && !ABBREVIATIONS.contains(before.lower());
    }
}

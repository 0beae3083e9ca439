package org.colloquy.core.topic.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.core.text.Prose;
import org.colloquy.core.topic.concept.Tokens.Gap;

/**
 * The abbreviations that a text defines, {@code neural tangent kernel (NTK)} or {@code NTK (neural tangent kernel)}. Their
 * letters are looked for in the words from the end to the start, as Schwartz and Hearst described it in 2003.
 */
final class Definitions {
    /** The letters of the longest abbreviation. */
    static final int LONGEST = 10;
    /** Words that a long form may have more than the abbreviation has letters. */
    private static final int MORE = 5;

    private final Tokens tokens;
    private final Map<String, Definition> found;

    private Definitions(Tokens tokens, Map<String, Definition> found) {
        this.tokens = tokens;
        this.found = found;
    }

    /** Returns the definitions in the parts of a paper by their short forms; the first of each counts. */
    static Map<String, Definition> in(List<Tokens> parts) {
        Map<String, Definition> found = new TreeMap<>();
        for (Tokens tokens : parts) {
            Definitions definitions = new Definitions(tokens, found);
            for (int token = 1; token < tokens.count(); token++) {
                if (definitions.opens(token)) {
                    definitions.look(token);
                }
            }
        }
        return found;
    }

    /** Whether the word is the first in parentheses that stand behind a word. */
    private boolean opens(int token) {
        return before(token) == '(' && tokens.start(token) - tokens.end(token - 1) <= MORE;
    }

    private char before(int token) {
        int at = tokens.start(token) - 1;
        while (at >= 0 && tokens.prose()[at] == Prose.NOTHING) {
            at--;
        }
        return at < 0 ? ' ' : tokens.prose()[at];
    }

    private void look(int inside) {
        int end = group(inside);
        String shortForm = joined(inside, end);
        boolean alone = end == tokens.count() || tokens.gap(end) == Gap.BREAK;
        if (alone && isShortForm(shortForm)) {
            define(shortForm, start(inside, shortForm), inside);
        } else {
            lookBefore(inside);
        }
    }

    /** The abbreviation comes first, and its words are in the parentheses. */
    private void lookBefore(int inside) {
        int first = inside - 1;
        while (first > 0 && tokens.gap(first) == Gap.HYPHEN) {
            first--;
        }
        String shortForm = joined(first, inside);
        int end = inside + 1;
        while (end < tokens.count() && tokens.gap(end) != Gap.BREAK) {
            end++;
        }
        boolean several = end - inside > 1;
        if (isShortForm(shortForm)
                && several
                && end - inside <= most(shortForm)
                && !Citation.is(shortForm, tokens, inside, end)) {
            int from = match(shortForm, inside, end);
            define(shortForm, from == inside ? from : -1, end);
        }
    }

    private void define(String shortForm, int from, int to) {
        if (from >= 0) {
            List<String> words = new ArrayList<>();
            for (int token = from; token < to; token++) {
                words.add(tokens.normal(token));
            }
            found.putIfAbsent(shortForm, new Definition(shortForm, words));
        }
    }

    /** Returns the end of the words that hyphens join from {@code token} on. */
    private int group(int token) {
        int end = token + 1;
        while (end < tokens.count() && tokens.gap(end) == Gap.HYPHEN) {
            end++;
        }
        return end;
    }

    private String joined(int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int token = from; token < to && joined.length() <= LONGEST; token++) {
            joined.append(tokens.raw(token));
        }
        return joined.toString();
    }

    private static boolean isShortForm(String text) {
        return text.length() >= 2 && text.length() <= LONGEST && text.chars().anyMatch(Character::isUpperCase);
    }

    private static int most(String shortForm) {
        return Math.min(shortForm.length() + MORE, shortForm.length() * 2);
    }

    /** Returns the first word of what stands for {@code shortForm} and ends before {@code end}; -1 if there is no such. */
    private int start(int end, String shortForm) {
        int first = end - 1;
        while (first > 0 && end - first < most(shortForm) && tokens.gap(first) != Gap.BREAK) {
            first--;
        }
        return match(shortForm, first, end);
    }

    /** Goes back through the letters of both; the first of the abbreviation must be the first of a word. */
    private int match(String shortForm, int first, int end) {
        String wanted = shortForm.toLowerCase(Locale.ROOT);
        int letter = wanted.length() - 1;
        for (int token = end - 1; token >= first; token--) {
            String word = lower(token);
            if (word.equals(wanted)) {
                return -1;
            }
            for (int at = word.length() - 1; at >= 0; at--) {
                if (word.charAt(at) == wanted.charAt(letter) && (letter > 0 || at == 0)) {
                    if (letter == 0) {
                        return end - token > 1 || word.length() > wanted.length() ? groupStart(token, first) : -1;
                    }
                    letter--;
                }
            }
        }
        return -1;
    }

    /** Words that hyphens join are one: {@code SSL} is not the end of {@code semi-supervised learning}, but all of it. */
    private int groupStart(int token, int first) {
        int start = token;
        while (start > first && tokens.gap(start) == Gap.HYPHEN) {
            start--;
        }
        return start;
    }

    private String lower(int token) {
        return String.valueOf(tokens.prose(), tokens.start(token), tokens.end(token) - tokens.start(token))
                .toLowerCase(Locale.ROOT);
    }
}

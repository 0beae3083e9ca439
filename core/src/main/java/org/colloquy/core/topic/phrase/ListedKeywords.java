package org.colloquy.core.topic.phrase;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keywords that a text lists itself, as papers do below their abstracts: {@code Keywords: graphs, random walks}. */
final class ListedKeywords {
    private static final Pattern LABEL = Pattern.compile(
            "(?im)(?:^|[.!?]\\s)[ \\t]{0,20}(?:author |additional )?(?:key ?words?(?: and phrases)?|index terms)[ \\t]{0,3}[:\\u2013\\u2014][ \\t]{0,20}");

    private static final String SEPARATORS = ",;\u00b7\u2022";
    /** Lines of fewer characters were not broken because they were full. */
    private static final int SHORT = 40;

    private static final int LONGEST = 600;

    private ListedKeywords() {}

    /** A listed keyword: characters {@code start} to {@code end} of the text. */
    record Listed(int start, int end) {}

    /** Returns the keywords in their order; none if the text lists none. */
    static List<Listed> in(String text) {
        List<Listed> listed = new ArrayList<>();
        Matcher label = LABEL.matcher(text);
        if (label.find()) {
            int end = end(text, label.end());
            int from = label.end();
            for (int at = from; at <= end; at++) {
                if (at == end || SEPARATORS.indexOf(text.charAt(at)) >= 0) {
                    add(listed, text, from, at);
                    from = at + 1;
                }
            }
        }
        return listed;
    }

    private static void add(List<Listed> listed, String text, int from, int to) {
        CharMatcher space = CharMatcher.whitespace();
        int start = from;
        int end = to;
        while (start < end && space.matches(text.charAt(start))) {
            start++;
        }
        while (end > start && space.matches(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            listed.add(new Listed(start, end));
        }
    }

    /** The list ends with a full stop, an empty line, or a line that was not full and has no separator at its end. */
    private static int end(String text, int from) {
        int last = Math.min(text.length(), from + LONGEST);
        int line = from;
        for (int at = from; at < last; at++) {
            char c = text.charAt(at);
            boolean closes = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
            if (c == '.' && closes) {
                return at;
            }
            if (c == '\n') {
                String words = text.substring(line, at).strip();
                boolean goesOn = !words.isEmpty()
                        && (words.length() >= SHORT || SEPARATORS.indexOf(words.charAt(words.length() - 1)) >= 0);
                if (!goesOn) {
                    return at;
                }
                line = at + 1;
            }
        }
        return last;
    }
}

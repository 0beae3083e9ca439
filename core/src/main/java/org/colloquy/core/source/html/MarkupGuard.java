package org.colloquy.core.source.html;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import org.colloquy.core.source.LimitException;

/**
 * Refuses markup that would take too much memory to parse: an HTML parser keeps a chain of all open elements, and opens
 * unclosed formatting again and again. One pass over the tags, without building anything.
 */
public final class MarkupGuard {

    /** A parsed element takes some 250 bytes. */
    private static final int MOST_ELEMENTS = 500_000;
    /** Parsers open no more formatting elements than this anew in each block. */
    private static final int MOST_REOPENED = 12;

    /** Elements that end by themselves, where the next one begins or at once; they nest only inside others. */
    private static final ImmutableSet<String> SELF_ENDING = ImmutableSet.of(
            "area",
            "base",
            "br",
            "col",
            "embed",
            "hr",
            "img",
            "input",
            "link",
            "meta",
            "param",
            "source",
            "track",
            "wbr",
            "p",
            "li",
            "dd",
            "dt",
            "td",
            "th",
            "tr",
            "thead",
            "tbody",
            "tfoot",
            "colgroup",
            "option",
            "optgroup",
            "a",
            "button",
            "rp",
            "rt",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "html",
            "head",
            "body",
            "path",
            "circle",
            "rect");

    private static final ImmutableSet<String> FORMATTING =
            ImmutableSet.of("b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");
    private static final ImmutableSet<String> RAW_TEXT =
            ImmutableSet.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

    private final String name;
    private final String markup;
    private final int deepest;
    private int at;
    private int depth;
    private int formatting;
    private int elements;

    private MarkupGuard(String name, String markup, int deepest) {
        this.name = name;
        this.markup = markup;
        this.deepest = deepest;
    }

    /**
     * Checks the markup of the source called {@code name}.
     *
     * @throws LimitException if it nests deeper than {@code deepest} or holds too many elements
     */
    public static void check(String name, String markup, int deepest) {
        new MarkupGuard(name, markup, deepest).run();
    }

    private void run() {
        while (true) {
            at = markup.indexOf('<', at);
            if (at < 0 || at + 1 >= markup.length()) {
                return;
            }
            char next = markup.charAt(at + 1);
            if (markup.startsWith("<!--", at)) {
                skipPast("-->", at + 4);
            } else if (next == '/' || isLetter(next)) {
                tag(next == '/');
            } else {
                at++;
            }
        }
    }

    private void tag(boolean closing) {
        int start = closing ? at + 2 : at + 1;
        int end = start;
        while (end < markup.length() && (isLetter(markup.charAt(end)) || isNamePart(markup.charAt(end)))) {
            end++;
        }
        String element = Ascii.toLowerCase(markup.substring(start, end));
        at = tagEnd(end);
        if (closing) {
            close(element);
        } else {
            open(element);
        }
    }

    private void open(String element) {
        elements += 1 + Math.min(formatting, MOST_REOPENED);
        if (elements > MOST_ELEMENTS) {
            throw new LimitException(
                    name, "holds more than " + MOST_ELEMENTS + " elements; split the page, or save it as text");
        }
        boolean selfClosed = at >= 2 && at <= markup.length() && markup.startsWith("/>", at - 2);
        if (RAW_TEXT.contains(element)) {
            skipRawText(element);
        } else if (!selfClosed && !SELF_ENDING.contains(element)) {
            formatting += FORMATTING.contains(element) ? 1 : 0;
            if (++depth > deepest) {
                throw tooDeep(name, deepest);
            }
        }
    }

    static LimitException tooDeep(String name, int deepest) {
        return new LimitException(
                name,
                "elements are nested deeper than " + deepest
                        + " (the limit depth); is this a page that a browser saved?");
    }

    private void close(String element) {
        if (!SELF_ENDING.contains(element)) {
            depth = Math.max(0, depth - 1);
            formatting = Math.max(0, formatting - (FORMATTING.contains(element) ? 1 : 0));
        }
    }

    /** Returns where the tag ends; a {@code >} inside quotes does not end it. */
    private int tagEnd(int from) {
        char quote = 0;
        for (int i = from; i < markup.length(); i++) {
            char c = markup.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return i + 1;
            } else if ((c == '"' || c == '\'') && markup.charAt(i - 1) == '=') {
                quote = c;
            }
        }
        return markup.length();
    }

    private void skipRawText(String element) {
        String end = "</" + element;
        for (int i = markup.indexOf("</", at); i >= 0; i = markup.indexOf("</", i + 2)) {
            if (markup.regionMatches(true, i, end, 0, end.length())) {
                at = i;
                // The closing tag was never counted as opened.
                depth++;
                return;
            }
        }
        at = markup.length();
    }

    private void skipPast(String end, int from) {
        int found = markup.indexOf(end, from);
        at = found < 0 ? markup.length() : found + end.length();
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isNamePart(char c) {
        return (c >= '0' && c <= '9') || c == '-' || c == ':' || c == '_';
    }
}

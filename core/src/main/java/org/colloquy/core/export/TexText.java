package org.colloquy.core.export;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import org.colloquy.core.text.UrlSpan;
import org.colloquy.core.text.Urls;

/**
 * Text as a value of BibTeX: what has a meaning in TeX is escaped, maths between dollar signs stays. Braces are balanced
 * whatever the text holds, since those of the text become commands.
 */
final class TexText {

    private static final ImmutableMap<Character, String> ESCAPES = ImmutableMap.<Character, String>builder()
            .put('&', "\\&")
            .put('%', "\\%")
            .put('#', "\\#")
            .put('_', "\\_")
            .put('$', "\\$")
            .put('{', "\\textbraceleft{}")
            .put('}', "\\textbraceright{}")
            .put('\\', "\\textbackslash{}")
            .put('~', "\\textasciitilde{}")
            .put('^', "\\textasciicircum{}")
            .buildOrThrow();

    /** What a text is. */
    private enum Kind {
        LINE,
        /** Its capitals are protected. */
        TITLE,
        /** Many are written for TeX, wherever they stand: what is escaped there is so already. */
        ABSTRACT
    }

    private TexText() {}

    /** Returns a text on one line. */
    static String of(String text) {
        return escaped(OneLine.of(text), Kind.LINE);
    }

    /** Returns a text whose dashes of ranges are TeX's. */
    static String dashed(String text) {
        return of(text).replace("\u2013", "--");
    }

    /** Returns a text on one line in which addresses of the web are marked as such, and stay as they are. */
    static String withAddresses(String text) {
        String line = OneLine.of(text);
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (UrlSpan span : Urls.find(line)) {
            out.append(escaped(line.substring(from, span.start()), Kind.LINE))
                    .append("\\url{")
                    .append(verbatim(line.substring(span.start(), span.end())))
                    .append('}');
            from = span.end();
        }
        return out.append(escaped(line.substring(from), Kind.LINE)).toString();
    }

    /** Returns a title, with braces around words whose capitals a style must not take away, as in {@code {NLP}}. */
    static String title(String text) {
        return escaped(OneLine.of(text), Kind.TITLE);
    }

    /** Returns a text of paragraphs, with a blank line between them. */
    static String paragraphs(String text) {
        return String.join(
                "\n\n",
                OneLine.paragraphs(text).stream()
                        .map(paragraph -> escaped(paragraph, Kind.ABSTRACT))
                        .toList());
    }

    /** Returns an address or a number, which is not read as TeX; what would unbalance braces is percent-encoded. */
    static String verbatim(String text) {
        return OneLine.of(text)
                .replace("\\", "%5C")
                .replace("{", "%7B")
                .replace("}", "%7D")
                .replace(" ", "%20");
    }

    /** Returns whether braces close in order, so that a value can be written as it is. */
    static boolean isBalanced(String tex) {
        int depth = 0;
        for (int i = 0; i < tex.length() && depth >= 0; i++) {
            char c = tex.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return depth == 0;
    }

    private static String escaped(String text, Kind kind) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = c == '$' ? mathsEnd(text, at) : kind == Kind.TITLE ? wordEnd(text, at) : at;
            if (end > at) {
                String part = text.substring(at, end);
                out.append(c == '$' || !hasInnerCapital(part) ? part : "{" + part + "}");
                at = end;
            } else if (kind == Kind.ABSTRACT && isEscape(text, at)) {
                out.append(text, at, at + 2);
                at += 2;
            } else {
                boolean again = (c == '-' || c == '\'' || c == '`') && at > 0 && text.charAt(at - 1) == c;
                out.append(again ? "{}" : "").append(ESCAPES.getOrDefault(c, String.valueOf(c)));
                at++;
            }
        }
        return out.toString();
    }

    private static boolean isEscape(String text, int at) {
        return text.charAt(at) == '\\' && at + 1 < text.length() && "&%#_$".indexOf(text.charAt(at + 1)) >= 0;
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean hasInnerCapital(String word) {
        return word.codePoints().skip(1).anyMatch(Character::isUpperCase);
    }

    /** Returns where the maths that begins here ends; the beginning itself if it is a mere dollar sign. */
    private static int mathsEnd(String text, int start) {
        int close = text.indexOf('$', start + 1);
        boolean maths = close > start + 1
                && !CharMatcher.whitespace().matches(text.charAt(start + 1))
                && !CharMatcher.whitespace().matches(text.charAt(close - 1))
                && text.charAt(close - 1) != '\\'
                && (close + 1 == text.length() || !Character.isDigit(text.charAt(close + 1)))
                && isBalanced(text.substring(start, close));
        return maths ? close + 1 : start;
    }
}

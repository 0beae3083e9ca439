package org.colloquy.core.source.programme.page;

import java.util.Optional;
import org.colloquy.core.source.programme.Printed;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Finds for every character of parsed text the characters of the markup that it was written with. */
final class SourceText {

    private static final int LONGEST_REFERENCE = 34;

    private SourceText() {}

    /** Returns the text of a node with the place of each char; nothing if it has none of its own in the markup. */
    static Optional<Printed> of(String markup, TextNode node) {
        Range range = node.sourceRange();
        String text = node.getWholeText();
        return range.isTracked() && !text.isEmpty()
                ? Optional.of(of(markup, range.startPos(), range.endPos(), text))
                : Optional.empty();
    }

    /**
     * Returns {@code text}, parsed from the markup between two offsets, with the place of each char. Where the parser
     * did more than decode character references, every char is said to stand in the whole stretch.
     */
    static Printed of(String markup, int start, int end, String text) {
        if (end - start == text.length() && markup.startsWith(text, start)) {
            return Printed.of(markup, start, end);
        }
        Printed.Builder mapped = new Printed.Builder();
        int at = start;
        while (at < end && mapped.length() < text.length()) {
            int done = mapped.length();
            int next = markup.charAt(at) == '&' ? reference(markup, at, end, text, mapped) : at;
            if (next == at) {
                if (markup.charAt(at) != text.charAt(done)) {
                    return everywhere(start, end, text);
                }
                mapped.append(text.charAt(done), at, ++at);
            } else {
                at = next;
            }
        }
        return at == end && mapped.length() == text.length() ? mapped.build() : everywhere(start, end, text);
    }

    /** Appends what the reference at {@code at} stands for and returns its end; returns {@code at} if there is none. */
    private static int reference(String markup, int at, int end, String text, Printed.Builder mapped) {
        int stop = at + 1;
        int limit = Math.min(end, at + LONGEST_REFERENCE);
        while (stop < limit && (Character.isLetterOrDigit(markup.charAt(stop)) || markup.charAt(stop) == '#')) {
            stop++;
        }
        boolean closed = stop < limit && markup.charAt(stop) == ';';
        // References without a semicolon may end anywhere: the longest that decodes to what was parsed is it.
        for (int to = closed ? stop + 1 : stop; to > at + 2; to--) {
            String written = markup.substring(at, to);
            String decoded = Parser.unescapeEntities(written, false);
            boolean whole = !decoded.isEmpty() && decoded.codePointCount(0, decoded.length()) <= 2;
            if (whole && !decoded.equals(written) && text.startsWith(decoded, mapped.length())) {
                decoded.chars().forEach(c -> mapped.append((char) c, at, stopAt(at, written)));
                return to;
            }
        }
        return at;
    }

    private static int stopAt(int at, String written) {
        return at + written.length();
    }

    private static Printed everywhere(int start, int end, String text) {
        Printed.Builder mapped = new Printed.Builder();
        text.chars().forEach(c -> mapped.append((char) c, start, end));
        return mapped.build();
    }
}

package org.colloquy.core.source.bibliography.bibtex;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.bibtex.BibtexValue.Piece;

/** Reads values: in braces, in quotes, numbers and macros, joined with {@code #}. */
final class ValueReader {

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final String UNCLOSED_TAIL = ",\"";

    private final Scanner in;
    private final Lookahead ahead;
    private final Macros macros;
    private final Troubles troubles;
    private final List<Piece> pieces = new ArrayList<>();
    private final Set<Piece> undefined = new HashSet<>();
    private boolean repairing;
    private boolean cut;

    ValueReader(Scanner in, Macros macros, Troubles troubles) {
        this.in = in;
        this.ahead = new Lookahead(in);
        this.macros = macros;
        this.troubles = troubles;
    }

    /** Sets whether values are to end where a line begins with a field, because the entry does not end otherwise. */
    void repairing(boolean on) {
        repairing = on;
    }

    /** Returns whether the last value was cut off at the end of a line. */
    boolean wasCut() {
        return cut;
    }

    /** Reads the value that begins after white space; empty if it holds nothing. */
    Optional<BibtexValue> read(int closer) throws IOException {
        long start = -1;
        long end;
        cut = false;
        pieces.clear();
        undefined.clear();
        do {
            skipSpace();
            start = start < 0 ? in.offset() : start;
            piece(closer);
            end = in.offset();
            int gap = ahead.gap(0);
            if (in.peek(gap) != '#') {
                break;
            }
            in.skip(gap + 1);
        } while (true);
        if (!undefined.isEmpty() && undefined.size() < pieces.size()) {
            // For BibTeX they are empty; alone, nothing would be left of the value.
            pieces.removeAll(undefined);
        }
        return switch (pieces.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(BibtexValue.of(pieces.get(0).printed()));
            default -> Optional.of(BibtexValue.of(new Passage(in.cut(start, end), start, end), pieces));
        };
    }

    /** Comments of one line may stand between the pieces. */
    private void skipSpace() throws IOException {
        while (in.skipSpace() == '%') {
            in.skipLine();
        }
    }

    private void piece(int closer) throws IOException {
        switch (in.peek()) {
            case '{' -> braced(closer);
            case '"' -> quoted(closer);
            default -> bare(closer);
        }
    }

    private void add(long start, long end, long outerStart) {
        if (start < end) {
            pieces.add(new Piece(new Passage(in.cut(start, end), start, end), outerStart, in.offset()));
        }
    }

    private void braced(int closer) throws IOException {
        long open = in.offset();
        in.skip();
        int depth = 1;
        while (true) {
            int c = in.skipToBrace();
            if ((c == '{' || c == '}') && in.before() == '\\' && isEscaped(c, depth, closer)) {
                in.skip();
                continue;
            }
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                long end = in.offset();
                in.skip();
                add(open + 1, end, open);
                return;
            } else if (c == '}' && endsBeforeField(open)) {
                in.skip();
                add(open + 1, in.offset(), open);
                return;
            } else if (c == Scanner.END || (c == '\n' && endsAtLine(open))) {
                add(open + 1, withoutTail(open + 1), open);
                return;
            }
            in.skip();
        }
    }

    private void quoted(int closer) throws IOException {
        long open = in.offset();
        in.skip();
        int depth = 0;
        long line = -1;
        while (true) {
            int c = in.skipToBraceOrQuote();
            line = c == '\n' ? in.offset() : line;
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth = Math.max(0, depth - 1);
            } else if (c == '"' && depth == 0 && isEnd(closer)) {
                long end = in.offset();
                in.skip();
                add(open + 1, end, open);
                return;
            } else if (c == '"' && depth == 0 && opensNext(open, line)) {
                add(open + 1, withoutTail(open + 1), open);
                return;
            } else if (c == Scanner.END || (c == '\n' && endsAtLine(open))) {
                add(open + 1, withoutTail(open + 1), open);
                return;
            }
            in.skip();
        }
    }

    /** A quote that the value goes on after is part of it, as in {@code M\"uller}. */
    private boolean isEnd(int closer) throws IOException {
        boolean ends = endsBehind(closer);
        if (!ends && in.before() != '\\') {
            troubles.warn(
                    "quote-in-value",
                    in.offset(),
                    in.offset() + 1,
                    "a quote in a value in quotes; it is taken for a part of it, braces around it would say so");
        }
        return ends;
    }

    /**
     * Returns whether a brace after a backslash is but a sign. For BibTeX it counts; other programs write one alone, which
     * shows when it ends a value that goes on, or when the entry never ends.
     */
    private boolean isEscaped(int brace, int depth, int closer) throws IOException {
        return repairing || (brace == '}' && depth == 1 && !endsBehind(closer));
    }

    /** Returns whether what follows the delimiter that is next can follow a value. */
    private boolean endsBehind(int closer) throws IOException {
        int gap = ahead.gap(1);
        int next = in.peek(gap);
        return (next == ',' && goesOn(gap + 1, closer))
                || next == '#'
                || next == '%'
                || next == closer
                || next == '}'
                || next == ')'
                || next == Scanner.END
                || next == '@'
                || (gap > 1 && ahead.isField(1));
    }

    /** After the comma that ends a value comes a field, or nothing. */
    private boolean goesOn(int from, int closer) throws IOException {
        int gap = ahead.gap(from);
        int next = in.peek(gap);
        for (int i = from; i < gap; i++) {
            if (in.peek(i) == '\n') {
                return true;
            }
        }
        return next == Scanner.END
                || next == closer
                || next == ','
                || next == '%'
                || next == '@'
                || ahead.isFieldName(from);
    }

    /** Goes back to the last line end if this quote is that of the next field, because one is missing. */
    private boolean opensNext(long open, long line) {
        if (line < 0 || in.beforeSpace(line) != '=') {
            return false;
        }
        troubles.drop();
        troubles.warn(
                "value-not-closed", open, line, "the quote that ends the value is missing; it ends with its line");
        in.goTo(line);
        cut = true;
        return true;
    }

    private boolean endsAtLine(long open) throws IOException {
        if (ahead.isStartOnLine(1)) {
            return true;
        }
        if (repairing && ahead.isField(1)) {
            cut = true;
            troubles.warn(
                    "value-not-closed",
                    open,
                    in.offset(),
                    "the value is not closed; it ends where the next field begins");
            return true;
        }
        return false;
    }

    /** The brace that ends the value is missing, as a field follows the one before it. */
    private boolean endsBeforeField(long open) throws IOException {
        boolean ends = repairing && in.peek(ahead.gap(1)) == ',' && ahead.isField(1);
        if (ends) {
            troubles.warn(
                    "value-not-closed",
                    open,
                    in.offset() + 1,
                    "the value is not closed; it ends where the next field begins");
        }
        return ends;
    }

    private long withoutTail(long start) {
        String text = in.cut(start, in.offset());
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) <= ' ' || UNCLOSED_TAIL.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return start + end;
    }

    private void bare(int closer) throws IOException {
        long start = in.offset();
        long end = start;
        int c = in.peek();
        while (c != Scanner.END && c != ',' && c != '#' && c != '%' && c != closer && c != '}' && c != '\n') {
            if (c <= ' ' && (c == Scanner.END || ahead.isField(0) || ahead.isStart(ahead.gap(0)))) {
                break;
            }
            in.skip();
            end = c > ' ' ? in.offset() : end;
            c = in.peek();
        }
        if (end > start) {
            word(new Passage(in.word(start, end), start, end));
        }
    }

    private void word(Passage word) {
        String text = word.text();
        if (macros.expand(word, pieces)) {
            return;
        }
        Piece piece = new Piece(word, word.start(), word.end());
        pieces.add(piece);
        if (DIGITS.matchesAllOf(text) || Macros.isMonth(text)) {
            return;
        }
        boolean name = CharMatcher.whitespace().matchesNoneOf(text) && Lookahead.isAsciiLetter(text.charAt(0));
        if (name) {
            undefined.add(piece);
        }
        troubles.warn(
                name ? "undefined-macro" : "value-without-delimiters",
                word.start(),
                word.end(),
                name
                        ? "no @string defines '" + text + "'; its name stands for it if the value says nothing else"
                        : "the value has neither braces nor quotes; it is read as far as its comma");
    }
}

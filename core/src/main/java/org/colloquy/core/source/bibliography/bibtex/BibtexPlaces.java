package org.colloquy.core.source.bibliography.bibtex;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.colloquy.core.model.CharSpan;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.source.Located;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.RecordText;

/**
 * The places of a text that is read entry by entry, and of those parts of it that entries far away refer to: macros, and
 * the parents of a {@code crossref}. These alone are held, up to a limit.
 */
final class BibtexPlaces implements Located {

    private static final int EXCERPT = 80;
    private static final long MOST = 64L << 20;

    /** A part that is kept: its text, and where it stands. */
    private record Kept(String text, long start, long codePoint, int line, int column) {

        long end() {
            return start + text.length();
        }

        long codePoint(long offset) {
            return codePoint + text.codePointCount(0, (int) (offset - start));
        }

        String cut(long from, long to) {
            return text.substring((int) (from - start), (int) (Math.min(to, end()) - start));
        }
    }

    private final RecordText text;
    private final NavigableMap<Long, Kept> kept;
    private long room = MOST;

    private BibtexPlaces(RecordText text, NavigableMap<Long, Kept> kept) {
        this.text = text;
        this.kept = kept;
    }

    /** Returns the places of a text of which nothing was read. */
    static BibtexPlaces of(RecordText text) {
        return new BibtexPlaces(text, new TreeMap<>());
    }

    /** Returns the places of another reading of the same text, with all that is kept of this one. */
    BibtexPlaces again(RecordText other) {
        return new BibtexPlaces(other, kept);
    }

    /** Keeps what stands between two offsets; tells whether there was room for it. */
    boolean keep(long start, long end) {
        if (kept.containsKey(start)) {
            return true;
        }
        if (end - start > room) {
            return false;
        }
        Problem place = text.problem(Severity.INFO, "place", start, end, "place");
        kept.put(start, new Kept(text.cut(start, end), start, place.span().start(), place.line(), place.column()));
        room -= end - start;
        return true;
    }

    private Optional<Kept> keptAt(long start, long end) {
        Map.Entry<Long, Kept> entry = kept.isEmpty() ? null : kept.floorEntry(start);
        return entry != null && end <= entry.getValue().end() ? Optional.of(entry.getValue()) : Optional.empty();
    }

    private CharSpan span(long start, long end) {
        return text.holds(start, end) ? text.span(start, end) : spanOfKept(start, end);
    }

    private CharSpan spanOfKept(long start, long end) {
        return keptAt(start, end)
                .map(part -> new CharSpan(part.codePoint(start), part.codePoint(end)))
                .orElseGet(() -> text.span(start, end));
    }

    @Override
    public Evidence stated(long start, long end, String rule) {
        return Evidence.stated(text.source().hash(), span(start, end), rule);
    }

    @Override
    public Evidence inferred(long start, long end, String rule, double confidence) {
        return new Evidence(text.source().hash(), span(start, end), rule, confidence);
    }

    @Override
    public Problem problem(Severity severity, String code, long start, long end, String message) {
        return keptAt(start, end)
                .map(part -> problem(part, severity, code, start, end, message))
                .orElseGet(() -> text.problem(severity, code, start, end, message));
    }

    private Problem problem(Kept part, Severity severity, String code, long start, long end, String message) {
        String before = part.cut(part.start(), start);
        int lineStart = before.lastIndexOf('\n') + 1;
        int column = before.codePointCount(lineStart, before.length()) + (lineStart == 0 ? part.column() : 1);
        int lines = (int) before.chars().filter(c -> c == '\n').count();
        String excerpt = part.cut(start, Math.min(end, start + EXCERPT)).strip().replace('\n', ' ');
        String name = text.source().name();
        return new Problem(severity, code, name, part.line() + lines, column, span(start, end), excerpt, message);
    }
}

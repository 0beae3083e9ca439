package org.colloquy.core.source.bibliography.bibtex;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.bibliography.RecordLines;
import org.colloquy.core.source.bibliography.RecordLines.Line;

/**
 * Reads Bib.TXT one entry at a time: the key in brackets on a line of its own, then a field a line, whose value goes on
 * over lines that name no field. The type is a field.
 */
final class BibtxtReader {

    private static final CharMatcher SPACE = CharMatcher.whitespace();
    private static final CharMatcher NAME = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.anyOf("-_+"));

    private final RecordText text;
    private final RecordLines lines;
    private final MentionSink sink;
    private Optional<Line> line = Optional.empty();

    /** Begins to read {@code text}; problems go to {@code sink}. */
    BibtxtReader(RecordText text, MentionSink sink) throws IOException {
        this.text = text;
        this.lines = new RecordLines(text);
        this.sink = sink;
        advance();
    }

    /** A field whose value may still go on. */
    private record Open(Passage name, long start, long end) {}

    /** Returns whether a line is the key of an entry. */
    static boolean isKey(String line) {
        String trimmed = SPACE.trimTrailingFrom(line);
        return trimmed.startsWith("[") && trimmed.endsWith("]");
    }

    /** Returns the index of the colon after the name of a field, or -1 if a line does not begin with one. */
    static int colon(String line) {
        int at = Math.max(0, SPACE.negate().indexIn(line));
        int start = at;
        while (at < line.length() && NAME.matches(line.charAt(at))) {
            at++;
        }
        int colon = at;
        while (colon < line.length() && SPACE.matches(line.charAt(colon))) {
            colon++;
        }
        boolean named = at > start && colon < line.length() && line.charAt(colon) == ':';
        return named && !line.startsWith("://", colon) ? colon : -1;
    }

    /**
     * Returns the next entry, or empty at the end. Places can be told of it until the next is asked for.
     *
     * @throws IOException if the text cannot be read
     */
    Optional<BibtexEntry> next() throws IOException {
        while (line.isPresent()) {
            Line first = line.get();
            text.forget(first.start());
            advance();
            if (begins(first)) {
                BibtexEntry entry = entry(first);
                if (entry.key().isPresent() || !entry.fields().isEmpty()) {
                    return Optional.of(entry);
                }
            } else {
                outside(first);
            }
        }
        return Optional.empty();
    }

    private void advance() throws IOException {
        line = lines.next();
    }

    private void outside(Line stray) {
        if (!stray.text().isBlank()) {
            warn("outside-record", stray, "the line belongs to no entry");
        }
    }

    private void warn(String code, Line at, String message) {
        sink.problem(text.problem(Severity.WARNING, code, at.start(), at.end(), message));
    }

    private BibtexEntry entry(Line first) throws IOException {
        Map<String, BibtexField> fields = new LinkedHashMap<>();
        List<BibtexField> repeated = new ArrayList<>();
        Optional<Open> open = Optional.empty();
        long end = first.end();
        for (; line.isPresent() && !begins(line.get()); advance()) {
            Line next = line.get();
            int colon = colon(next.text());
            if (colon >= 0) {
                open.ifPresent(field -> add(field, fields, repeated));
                open = Optional.of(field(next, colon));
            } else if (next.text().isBlank()) {
                open.ifPresent(field -> add(field, fields, repeated));
                open = Optional.empty();
            } else if (open.isPresent()) {
                open = Optional.of(new Open(open.get().name(), open.get().start(), next.end()));
            } else {
                outside(next);
            }
            end = next.text().isBlank() ? end : next.end();
        }
        open.ifPresent(field -> add(field, fields, repeated));
        Passage whole = new Passage(text.cut(first.start(), first.end()), first.start(), end);
        BibtexField type = fields.remove("type");
        return new BibtexEntry(
                type == null ? "" : Ascii.toLowerCase(type.value().text()),
                type == null ? whole : type.value().printed(),
                key(first),
                new FieldList(fields.values()),
                repeated,
                whole);
    }

    private static boolean begins(Line line) {
        return line.text().startsWith("[");
    }

    private Optional<Passage> key(Line first) {
        int end = first.text().lastIndexOf(']');
        if (end < 0) {
            end = first.text().length();
            warn("key-not-closed", first, "the bracket after the key is missing; the key ends with its line");
        }
        return passage(first.start() + 1, first.start() + end);
    }

    private Open field(Line at, int colon) {
        int start = SPACE.negate().indexIn(at.text());
        int end = SPACE.trimTrailingFrom(at.text().substring(0, colon)).length();
        Passage name = new Passage(at.text().substring(start, end), at.start() + start, at.start() + end);
        return new Open(name, at.start() + colon + 1, at.end());
    }

    private void add(Open open, Map<String, BibtexField> fields, List<BibtexField> repeated) {
        passage(open.start(), open.end()).ifPresent(value -> {
            Passage name = open.name();
            BibtexField field = new BibtexField(FieldName.of(name.text()), name.start(), BibtexValue.of(value));
            if (fields.putIfAbsent(field.name(), field) != null) {
                repeated.add(field);
            }
        });
    }

    /** What stands between two offsets without the space around it; empty if there is nothing else. */
    private Optional<Passage> passage(long start, long end) {
        return Optional.of(end)
                .filter(to -> to > start)
                .map(to -> new Passage(text.cut(start, to), start, to).strip())
                .filter(found -> !found.isBlank());
    }
}

package org.colloquy.core.source.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.RecordText;

/**
 * Reads comma-separated values (RFC 4180; also with semicolons, tabs or bars) row by row; the first row names the columns. A
 * quote that is never closed, or only by the quote that opens another cell, is a problem, and is read as a letter. Only one row
 * is held in memory.
 */
public final class TableRows {

    private static final int BUFFER = 1 << 13;
    private static final int SHOWN = 60;

    private final RecordText text;
    private final MentionSink sink;
    private final char[] chunk = new char[BUFFER];
    private final StringBuilder held = new StringBuilder();
    /** The offset of the first char held. */
    private long base;
    /** The next char to read, in {@link #held}. */
    private int at;

    private char delimiter = ',';
    /** The offset before which quotes are letters. */
    private long literalUntil;

    private TableRows(RecordText text, MentionSink sink) {
        this.text = text;
        this.sink = sink;
    }

    /**
     * Sends all rows but the first to {@code action}. Places of a row can be told until the next one is sent.
     *
     * @throws IOException if the text cannot be read
     */
    public static void read(RecordText text, MentionSink sink, Consumer<Row> action) throws IOException {
        new TableRows(text, sink).readEach(action);
    }

    /**
     * Does the same from the first line on that {@code names} takes for the names of columns; nothing if there is none. What
     * {@code action} returns is the offset from which on places can still be told after the next row was sent.
     */
    public static void readBelow(RecordText text, MentionSink sink, Predicate<String> names, ToLongFunction<Row> action)
            throws IOException {
        TableRows rows = new TableRows(text, sink);
        String line = rows.peekLine();
        while (!names.test(line) && rows.pass(line.length() + 1)) {
            line = rows.peekLine();
        }
        rows.read(action);
    }

    /** Passes over what was looked at; returns whether there is more. */
    private boolean pass(int length) {
        boolean more = length <= held.length();
        int passed = Math.min(length, held.length());
        text.forget(base + passed);
        held.delete(0, passed);
        base += passed;
        return more;
    }

    private void readEach(Consumer<Row> action) throws IOException {
        read(row -> {
            action.accept(row);
            return Long.MAX_VALUE;
        });
    }

    /**
     * Sends the rows but the first to {@code action}, those together that follow each other and have the same key. Places of the
     * rows can be told until the next ones are sent.
     *
     * @throws IOException if the text cannot be read
     */
    public static void readGroups(
            RecordText text, MentionSink sink, Function<Row, String> key, Consumer<List<Row>> action)
            throws IOException {
        List<Row> open = new ArrayList<>();
        new TableRows(text, sink).read(row -> {
            if (!open.isEmpty() && !key.apply(open.get(0)).equals(key.apply(row))) {
                action.accept(ImmutableList.copyOf(open));
                open.clear();
            }
            open.add(row);
            return open.get(0).whole().start();
        });
        if (!open.isEmpty()) {
            action.accept(ImmutableList.copyOf(open));
        }
    }

    /** Sends all rows; {@code action} returns from where on the text is still needed. */
    private void read(ToLongFunction<Row> action) throws IOException {
        String first = peekLine();
        if (Columns.statedDelimiter(first + "\n").isPresent()) {
            at = first.length() + 1;
            first = peekLine();
        }
        delimiter = Columns.delimiter(first);
        Optional<List<Optional<Passage>>> header = row();
        if (header.isEmpty()) {
            return;
        }
        repeated(header.get());
        ImmutableMap<String, Integer> columns = Columns.numbered(header.get());
        int width = header.get().size();
        long needed = Long.MAX_VALUE;
        while (true) {
            long start = base + at;
            Optional<List<Optional<Passage>>> cells = row();
            if (cells.isEmpty()) {
                return;
            }
            long end = Math.max(base + at, start + 1);
            if (cells.get().stream().anyMatch(Optional::isPresent)) {
                if (cells.get().size() != width) {
                    sink.problem(text.problem(
                            Severity.WARNING,
                            "cells-do-not-fit",
                            start,
                            Math.min(end, start + SHOWN),
                            "the row has " + cells.get().size() + " cells, the header " + width
                                    + "; check the quotes and commas in it"));
                }
                needed = action.applyAsLong(new Row(header.get(), columns, cells.get(), new Passage("", start, end)));
            }
            text.forget(Math.min(needed, base + at));
            held.delete(0, at);
            base += at;
            at = 0;
        }
    }

    private void repeated(List<Optional<Passage>> header) {
        Set<String> seen = new HashSet<>();
        for (Optional<Passage> column : header) {
            column.filter(name -> !seen.add(Columns.key(name.text().strip())))
                    .ifPresent(
                            name -> sink.problem(
                                    text.problem(
                                            Severity.WARNING,
                                            "repeated-column",
                                            name.start(),
                                            name.end(),
                                            "a column before this one has the same name; where one value is wanted, the first column counts")));
        }
    }

    private String peekLine() throws IOException {
        int end = held.indexOf("\n", at);
        while (end < 0 && fill()) {
            end = held.indexOf("\n", at);
        }
        return held.substring(Math.min(at, held.length()), end < 0 ? held.length() : end);
    }

    private boolean fill() throws IOException {
        int got = text.read(chunk, 0, chunk.length);
        if (got > 0) {
            held.append(chunk, 0, got);
        }
        return got > 0;
    }

    /** Returns the next char, or -1 at the end. */
    private int next() throws IOException {
        while (at == held.length()) {
            if (!fill()) {
                return -1;
            }
        }
        return held.charAt(at++);
    }

    /** Returns the cells of the next row; empty at the end of the text. */
    private Optional<List<Optional<Passage>>> row() throws IOException {
        List<Optional<Passage>> cells = new ArrayList<>();
        int c = next();
        if (c < 0) {
            return Optional.empty();
        }
        at--;
        do {
            c = cell(cells);
        } while (c == delimiter);
        return Optional.of(cells);
    }

    /** Reads a cell; returns the char that ended it: the delimiter, a line break, or -1. */
    private int cell(List<Optional<Passage>> cells) throws IOException {
        int start = at;
        int c = next();
        if (c == '"' && base + start >= literalUntil) {
            return quoted(start, cells);
        }
        while (c >= 0 && c != delimiter && c != '\n') {
            c = next();
        }
        int end = c < 0 ? at : at - 1;
        cells.add(passage(held.substring(start, end), start, end));
        return c;
    }

    private int quoted(int start, List<Optional<Passage>> cells) throws IOException {
        StringBuilder value = new StringBuilder();
        int c = next();
        boolean severalLines = false;
        while (c >= 0) {
            severalLines |= c == '\n';
            if (c == '"') {
                int after = next();
                if (after != '"') {
                    if (severalLines && opensAnother(value, after)) {
                        return neverClosed(start, cells);
                    }
                    int end = after < 0 ? at - 1 : at - 2;
                    return closed(value, start + 1, end, after, cells);
                }
            }
            value.append((char) c);
            c = next();
        }
        return neverClosed(start, cells);
    }

    /** Between the beginning of a cell and its text stands a quote that opens it; the one before was not closed. */
    private boolean opensAnother(StringBuilder before, int after) {
        char last = before.length() == 0 ? ' ' : before.charAt(before.length() - 1);
        return (last == delimiter || last == '\n') && after >= 0 && after != delimiter && after != '\n';
    }

    /** What stands between the closing quote and the next comma belongs to the cell, as spreadsheets read it. */
    private int closed(StringBuilder value, int start, int end, int after, List<Optional<Passage>> cells)
            throws IOException {
        int c = after;
        int last = end;
        while (c >= 0 && c != delimiter && c != '\n') {
            value.append((char) c);
            last = at;
            c = next();
        }
        cells.add(passage(value.toString(), start, last));
        return c;
    }

    private int neverClosed(int start, List<Optional<Passage>> cells) throws IOException {
        long quote = base + start;
        sink.problem(text.problem(
                Severity.ERROR,
                "unclosed-quote",
                quote,
                Math.min(quote + SHOWN, base + held.length()),
                "this quote is never closed; it is read as a letter"));
        literalUntil = quote + 1;
        at = start;
        return cell(cells);
    }

    private Optional<Passage> passage(String value, int start, int end) {
        return value.isBlank() ? Optional.empty() : Optional.of(new Passage(value, base + start, base + end));
    }
}

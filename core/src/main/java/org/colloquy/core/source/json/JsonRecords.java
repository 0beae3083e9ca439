package org.colloquy.core.source.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.colloquy.core.source.LimitException;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.Source;

/**
 * Reads the objects of a JSON document one by one: one to a line, one alone, the items of an array, or what stands at a
 * path in the answer of a service, such as {@code message.items}. Only one record is held in memory.
 *
 * <p>What is no JSON is a problem with its place. Reading goes on at the next line that opens an object like the one
 * before did; where there is none, the records before stand.
 */
public final class JsonRecords {

    private static final int SHOWN = 60;

    private final RecordText text;
    private final MentionSink sink;
    private final JsonFactory factory;
    private final Set<String> paths;
    private final Shortcuts shortcuts;
    private final BiConsumer<String, JsonValue> records;
    private final JsonTree.Complaints complaints = new Told();
    private JsonTree tree;
    /** The path at which the records stand that are being read; empty outside of all paths. */
    private String place = "";
    /** Where the record begins that is being read, or what comes after the last one. */
    private long from;
    /** The text before this is not held. */
    private long forgotten;
    /** How far the line is indented in which the last record began. */
    private int indentation;
    /** How many arrays of records are open. */
    private int arrays;

    private JsonRecords(
            RecordText text,
            Limits limits,
            MentionSink sink,
            Set<String> paths,
            Shortcuts shortcuts,
            BiConsumer<String, JsonValue> records)
            throws IOException {
        this.text = text;
        this.sink = sink;
        this.factory = JsonTree.factory(limits);
        this.paths = paths;
        this.shortcuts = shortcuts;
        this.records = records;
        this.tree = tree("", 0);
    }

    /**
     * Reads all records of {@code text}. The places of a record can be told until the next one is handed over.
     *
     * @param text the document, open at its start
     * @param limits what it may cost
     * @param sink who hears of problems
     * @param paths where records may stand in an object, names with dots between: all items of an array there, or the
     *     object there, and so on within such an item. An object that has nothing there is a record itself
     * @param records receives each record, always an object
     * @throws IOException if the bytes cannot be read
     * @throws LimitException if a record is too long
     */
    public static void read(
            RecordText text, Limits limits, MentionSink sink, Set<String> paths, Consumer<JsonValue> records)
            throws IOException {
        read(text, limits, sink, paths, Shortcuts.NONE, records);
    }

    /** Does the same, but reads some fields of the records the short way. */
    public static void read(
            RecordText text,
            Limits limits,
            MentionSink sink,
            Set<String> paths,
            Shortcuts shortcuts,
            Consumer<JsonValue> records)
            throws IOException {
        new JsonRecords(
                        text,
                        limits,
                        sink,
                        ImmutableSet.copyOf(paths),
                        shortcuts,
                        (place, record) -> records.accept(record))
                .all();
    }

    /**
     * Reads all records like {@link #read(RecordText, Limits, MentionSink, Set, Consumer)}, where those at different paths are
     * different things.
     *
     * @param records receives the path of each record, empty if it stands at none, and the record
     */
    public static void readPlaced(
            RecordText text, Limits limits, MentionSink sink, Set<String> paths, BiConsumer<String, JsonValue> records)
            throws IOException {
        new JsonRecords(text, limits, sink, ImmutableSet.copyOf(paths), Shortcuts.NONE, records).all();
    }

    /** Opens a source, reads all its records like {@link #read(RecordText, Limits, MentionSink, Set, Consumer)}. */
    public static void read(Source source, Limits limits, MentionSink sink, Set<String> paths, RecordHandler records)
            throws IOException {
        try (RecordText text = RecordText.open(source, limits, sink)) {
            read(text, limits, sink, paths, record -> records.record(text, record));
        }
    }

    /** Receives the records of a source, and the text in which they stand. */
    public interface RecordHandler {
        /** Takes the next record. */
        void record(RecordText text, JsonValue record);
    }

    private JsonTree tree(String opening, long at) throws IOException {
        return new JsonTree(factory, new Rest(text, opening, at), at - opening.length(), complaints);
    }

    private void all() throws IOException {
        boolean more = true;
        boolean resumed = false;
        while (more) {
            try {
                more = run(resumed);
                resumed = false;
            } catch (JsonProcessingException e) {
                more = recover(e);
                resumed = arrays > 0;
                arrays = 0;
            }
        }
    }

    /** Reads until the text ends; returns whether there is more. After an array that was entered anew, what wraps it is. */
    private boolean run(boolean resumed) throws IOException {
        while (tree.advance()) {
            if (tree.is(JsonToken.START_ARRAY)) {
                items();
                if (resumed) {
                    return resume(new LineFinder(text, hold(tree.end())), 0);
                }
            } else {
                item();
            }
        }
        return false;
    }

    private void items() throws IOException {
        arrays++;
        while (tree.advance() && !tree.is(JsonToken.END_ARRAY)) {
            item();
        }
        arrays--;
    }

    private void item() throws IOException {
        long start = tree.start();
        begin(start);
        if (tree.is(JsonToken.START_OBJECT)) {
            object(place).ifPresent(record -> records.accept(place, record));
        } else {
            sink.problem(text.problem(
                    Severity.WARNING,
                    "not-a-record",
                    start,
                    hold(start + SHOWN),
                    "this is no object, so it is left out; each record is an object {...}"));
            skip();
        }
        from = tree.end();
    }

    /** Notes that something begins here, and lets go of what is before. */
    private void begin(long start) {
        String before = text.cut(forgotten, start);
        int line = before.lastIndexOf('\n');
        if (line >= 0 || forgotten == 0) {
            int at = line + 1;
            while (at < before.length() && (before.charAt(at) == ' ' || before.charAt(at) == '\t')) {
                at++;
            }
            indentation = at - line - 1;
        }
        from = start;
        forget(start);
    }

    private void forget(long offset) {
        text.forget(offset);
        forgotten = offset;
    }

    private long hold(long offset) {
        return Math.max(forgotten, Math.min(offset, text.position()));
    }

    /** Reads an object. Returns it, or empty if there were records at a path in it, which were handed over. */
    private Optional<JsonValue> object(String path) throws IOException {
        long start = tree.start();
        JsonTree.Fields fields = tree.new Fields();
        boolean leads = leadsFurther(path);
        boolean wrapper = false;
        while (tree.advance() && tree.is(JsonToken.FIELD_NAME)) {
            String at = !leads || path.isEmpty() ? tree.name() : path + "." + tree.name();
            if (leads && leadsToRecords(at)) {
                wrapper |= holdsRecords(at, fields);
            } else if (wrapper) {
                tree.advance();
                skip();
            } else {
                fields.read(shortcuts);
            }
        }
        return wrapper ? Optional.empty() : Optional.of(tree.object(fields.list(), start));
    }

    /** Returns whether records may stand in an object at a path. */
    private boolean leadsFurther(String path) {
        for (String known : paths) {
            if (path.isEmpty() || (known.length() > path.length() && leads(path, known))) {
                return true;
            }
        }
        return false;
    }

    private boolean leadsToRecords(String at) {
        for (String path : paths) {
            if (leads(at, path)) {
                return true;
            }
        }
        return false;
    }

    private static boolean leads(String at, String path) {
        return path.startsWith(at) && (path.length() == at.length() || path.charAt(at.length()) == '.');
    }

    private boolean holdsRecords(String at, JsonTree.Fields fields) throws IOException {
        String name = tree.name();
        long start = tree.start();
        tree.advance();
        if (paths.contains(at) && tree.is(JsonToken.START_ARRAY)) {
            String outer = place;
            place = at;
            items();
            place = outer;
            return true;
        }
        if (!tree.is(JsonToken.START_OBJECT)) {
            fields.add(name, start, tree.value());
            return false;
        }
        Optional<JsonValue> inner = object(at);
        if (inner.isPresent() && !paths.contains(at)) {
            fields.add(name, start, inner.get());
            return false;
        }
        inner.ifPresent(record -> records.accept(at, record));
        return true;
    }

    /** Passes over a value of any size. */
    private void skip() throws IOException {
        int depth = 0;
        do {
            if (tree.is(JsonToken.START_OBJECT) || tree.is(JsonToken.START_ARRAY)) {
                depth++;
            } else if (tree.is(JsonToken.END_OBJECT) || tree.is(JsonToken.END_ARRAY)) {
                depth--;
            }
            forget(tree.start());
        } while (depth > 0 && tree.advance());
    }

    /** Tells of the fault; returns whether there is a record later on, at which to go on. */
    private boolean recover(JsonProcessingException fault) throws IOException {
        long at = hold(tree.offset(fault));
        boolean ended = fault instanceof JsonEOFException;
        long start = ended ? hold(from) : at;
        Function<String, Problem> problem = outcome -> text.problem(
                Severity.ERROR,
                ended ? "json-cut-off" : "not-json",
                start,
                hold(start + SHOWN),
                says(fault) + "; " + outcome);
        Problem broken = problem.apply("the record is left out, reading goes on after it");
        Problem last = problem.apply("the record is left out, those before it stand");
        Problem lost =
                problem.apply("no later line begins with a record as the one before did, so what follows is left out");
        LineFinder finder = new LineFinder(text, hold(from));
        boolean onOneLine = !ended && arrays > 0;
        boolean found = resume(finder, indentation);
        sink.problem(found ? broken : finder.sawText() || onOneLine ? lost : last);
        return found;
    }

    private boolean resume(LineFinder finder, int indented) throws IOException {
        Optional<Long> found = finder.find(indented, arrays > 0);
        if (found.isPresent()) {
            forgotten = found.get();
            from = found.get();
            tree = tree(arrays > 0 ? "[" : "", found.get());
        }
        return found.isPresent();
    }

    private static String says(JsonProcessingException fault) {
        if (fault instanceof JsonEOFException) {
            return "the text ends within a record; is the file whole?";
        }
        String message = String.valueOf(fault.getOriginalMessage());
        int note = message.indexOf(fault instanceof StreamConstraintsException ? ", from `" : " (for ");
        String plain = note < 0 ? message : message.substring(0, note);
        return fault instanceof StreamConstraintsException
                ? "the record goes beyond a limit: " + plain + ")"
                : "this is no JSON: " + plain;
    }

    private final class Told implements JsonTree.Complaints {

        private boolean saidHalves;

        @Override
        public void duplicate(String name, long start, long end) {
            sink.problem(text.problem(
                    Severity.INFO,
                    "duplicate-name",
                    start,
                    end,
                    "the field '" + name + "' is there twice in one object; the last one counts"));
        }

        /** Whoever writes one such text writes many. */
        @Override
        public void halfCharacter(long start, long end) {
            if (!saidHalves) {
                saidHalves = true;
                sink.problem(text.problem(
                        Severity.WARNING,
                        "half-character",
                        hold(start),
                        hold(end),
                        "an escape stands for half of a character, so U+FFFD is read in its place, here and wherever this"
                                + " happens again; fetch the document anew if that matters"));
            }
        }
    }
}

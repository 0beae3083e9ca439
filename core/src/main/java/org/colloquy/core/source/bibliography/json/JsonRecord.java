package org.colloquy.core.source.bibliography.json;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.bibliography.PageRange;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.json.JsonField;
import org.colloquy.core.source.json.JsonValue;

/** A JSON object that a format reads field by field; it remembers which were looked at, so that the rest can be kept. */
public final class JsonRecord {

    private final RecordText text;
    private final JsonValue value;
    private final Set<String> taken = new HashSet<>();

    /** Makes a record of an object that stands in {@code text}. */
    public JsonRecord(RecordText text, JsonValue value) {
        this.text = text;
        this.value = value;
    }

    /** Returns a record of an object in this one. */
    JsonRecord of(JsonValue object) {
        return new JsonRecord(text, object);
    }

    /** Returns a record of the object that {@code name} holds; itself, if there is none. */
    JsonRecord within(String name) {
        return of(value.get(name).orElse(value));
    }

    /** Returns the object itself. */
    public JsonValue value() {
        return value;
    }

    /** Takes a field of any shape. */
    public Optional<JsonValue> take(String name) {
        taken.add(name);
        return value.get(name);
    }

    /** Takes a field that is a text. A value that has another shape is kept with the rest. */
    Optional<Passage> text(String name) {
        Optional<Passage> printed = value.textOf(name);
        if (printed.isPresent()) {
            taken.add(name);
        }
        return printed;
    }

    List<JsonValue> each(String name) {
        taken.add(name);
        return value.each(name);
    }

    /** Takes an array of texts, or a text alone. */
    List<Passage> texts(String name) {
        return each(name).stream().flatMap(item -> item.printed().stream()).toList();
    }

    /** Returns what is written there, braces and quotes included. */
    Passage raw(JsonValue from) {
        return new Passage(text.cut(from.start(), from.end()), from.start(), from.end());
    }

    /** Returns all that is written from the beginning of the one to the end of the other, whichever comes first. */
    public Passage spanning(Passage one, Passage other) {
        long start = Math.min(one.start(), other.start());
        long end = Math.max(one.end(), other.end());
        return new Passage(text.cut(start, end), start, end);
    }

    /** Takes first and last page from two fields; the second may be absent, or the same as the first. */
    public Optional<PageRange> pages(String firstField, String lastField) {
        Optional<Passage> first = text(firstField);
        Optional<Passage> last = text(lastField);
        if (first.isEmpty() || last.isEmpty()) {
            return first.or(() -> last).map(page -> new PageRange(page.text(), page));
        }
        return Optional.of(pages(first.get(), last.get()));
    }

    /** Returns the pages from the first to the last. */
    public PageRange pages(Passage first, Passage last) {
        String begin = first.text().strip();
        String end = last.text().strip();
        return begin.equals(end)
                ? new PageRange(begin, first)
                : new PageRange(begin + "-" + end, spanning(first, last));
    }

    /** Returns the place of the whole record. */
    Passage whole() {
        return value.passage();
    }

    /** Keeps all fields that were not taken, apart from those named. */
    public void keepRest(PaperRecord paper, Set<String> leftOut) {
        for (JsonField field : value.fields()) {
            if (!taken.contains(field.name()) && !leftOut.contains(field.name())) {
                keep(paper, field.name(), field.value());
            }
        }
    }

    /** Keeps a value of any shape: one field for each text in it. */
    static void keep(PaperRecord paper, String name, JsonValue value) {
        value.printed().ifPresent(printed -> paper.other(name, printed));
        value.items().forEach(item -> keep(paper, name, item));
        value.fields().forEach(field -> keep(paper, name + "." + field.name(), field.value()));
    }
}

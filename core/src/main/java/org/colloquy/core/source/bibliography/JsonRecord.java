package org.colloquy.core.source.bibliography;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.json.JsonField;
import org.colloquy.core.source.json.JsonValue;

/** A JSON object that a format reads field by field; it remembers which were looked at, so that the rest can be kept. */
final class JsonRecord {

    private final RecordText text;
    private final JsonValue value;
    private final Set<String> taken = new HashSet<>();

    JsonRecord(RecordText text, JsonValue value) {
        this.text = text;
        this.value = value;
    }

    /** Returns a record of an object in this one. */
    JsonRecord of(JsonValue object) {
        return new JsonRecord(text, object);
    }

    JsonValue value() {
        return value;
    }

    Optional<JsonValue> take(String name) {
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
    Passage spanning(Passage one, Passage other) {
        long start = Math.min(one.start(), other.start());
        long end = Math.max(one.end(), other.end());
        return new Passage(text.cut(start, end), start, end);
    }

    /** Returns the place of the whole record. */
    Passage whole() {
        return value.passage();
    }

    /** Keeps all fields that were not taken, apart from those named. */
    void keepRest(PaperRecord paper, Set<String> leftOut) {
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

package org.colloquy.core.source.timetable;

import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.json.JsonValue;

/**
 * An object of a programme in JSON.
 *
 * @param text the document; the object is held
 * @param value the object
 */
public record JsonItem(RecordText text, JsonValue value) {

    /** Returns where it stands. */
    public Passage whole() {
        return value.passage();
    }

    /** Returns the first field that says something, of several that mean the same. */
    public Optional<Passage> text(String... names) {
        for (String name : names) {
            Optional<Passage> found = value.textOf(name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Returns the objects of a list. */
    public List<JsonItem> each(String name) {
        return value.each(name).stream().map(item -> new JsonItem(text, item)).toList();
    }

    /** Returns where the name of a field stands; the field's value, if the name is written with escapes. */
    public Optional<Passage> label(String name) {
        return value.get(name).map(field -> {
            String before = text.cut(value.start(), field.start());
            int at = before.lastIndexOf('"' + name + '"');
            long start = value.start() + at + 1;
            return at < 0
                    ? new Passage("", field.start(), Math.max(field.end(), field.start() + 1))
                    : new Passage(name, start, start + name.length());
        });
    }
}

package org.colloquy.core.source.json;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.colloquy.core.source.Passage;

/**
 * A value of a JSON document, and where it stands.
 *
 * @param kind what it is
 * @param text what a string says, with escapes undone; a number, {@code true}, {@code false} or {@code null} as written;
 *     empty of objects and arrays
 * @param fields the fields of an object in their order; a name may come twice
 * @param items the items of an array
 * @param start the offset of its first {@code char}: of a string the one after the quote, unless nothing is between the
 *     quotes
 * @param end the offset after its last: of a string that of the closing quote
 */
public record JsonValue(Kind kind, String text, List<JsonField> fields, List<JsonValue> items, long start, long end) {

    private static final Splitter DOTS = Splitter.on('.');

    /** The kinds of values. */
    public enum Kind {
        /** Named fields. */
        OBJECT,
        /** A list. */
        ARRAY,
        /** Text. */
        STRING,
        /** A number, {@code NaN} among them. */
        NUMBER,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** {@code null}. */
        NULL
    }

    static JsonValue scalar(Kind kind, String text, long start, long end) {
        return new JsonValue(kind, text, List.of(), List.of(), start, end);
    }

    /**
     * Returns texts of another form of document, such as the cells of a row, as the object that they would be here; several of
     * one name are a list.
     */
    public static JsonValue ofTexts(Map<String, List<Passage>> texts, long start, long end) {
        List<JsonField> fields = texts.entrySet().stream()
                .map(field ->
                        new JsonField(field.getKey(), field.getValue().get(0).start(), ofTexts(field.getValue())))
                .toList();
        return new JsonValue(Kind.OBJECT, "", fields, List.of(), start, end);
    }

    private static JsonValue ofTexts(List<Passage> texts) {
        List<JsonValue> values = texts.stream()
                .map(text -> scalar(Kind.STRING, text.text(), text.start(), text.end()))
                .toList();
        JsonValue first = values.get(0);
        return values.size() == 1
                ? first
                : new JsonValue(
                        Kind.ARRAY,
                        "",
                        List.of(),
                        values,
                        first.start(),
                        values.get(values.size() - 1).end());
    }

    /** Returns whether it is neither an object nor an array nor null. */
    public boolean isText() {
        return kind == Kind.STRING || kind == Kind.NUMBER || kind == Kind.BOOLEAN;
    }

    /** Returns whether it is an object. */
    public boolean isObject() {
        return kind == Kind.OBJECT;
    }

    /** Returns whether it is {@code true}. */
    public boolean isTrue() {
        return kind == Kind.BOOLEAN && text.equals("true");
    }

    /** Returns the value of a field, the last one if there are several; empty if there is none, or if it is null. */
    public Optional<JsonValue> get(String name) {
        for (int i = fields.size() - 1; i >= 0; i--) {
            if (fields.get(i).name().equals(name)) {
                return Optional.of(fields.get(i).value()).filter(value -> value.kind != Kind.NULL);
            }
        }
        return Optional.empty();
    }

    /** Returns all values of the fields of that name, in their order; there is more than one only by mistake. */
    public List<JsonValue> all(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(JsonField::value)
                .toList();
    }

    /** Returns the value at a path of names with dots between, {@code a.b.c}. */
    public Optional<JsonValue> at(String path) {
        Optional<JsonValue> value = Optional.of(this);
        for (String name : DOTS.split(path)) {
            value = value.flatMap(object -> object.get(name));
        }
        return value;
    }

    /** Returns the items of an array that are not null, or else this one value; nothing if that is null. */
    public List<JsonValue> each() {
        if (kind == Kind.ARRAY) {
            return holdsNull()
                    ? items.stream().filter(item -> item.kind != Kind.NULL).toList()
                    : items;
        }
        return kind == Kind.NULL ? List.of() : List.of(this);
    }

    private boolean holdsNull() {
        for (JsonValue item : items) {
            if (item.kind == Kind.NULL) {
                return true;
            }
        }
        return false;
    }

    /** Returns {@link #each} of a field. */
    public List<JsonValue> each(String name) {
        return get(name).map(JsonValue::each).orElse(List.of());
    }

    /** Returns a field's text and its place; empty if it is no text, or blank. */
    public Optional<Passage> textOf(String name) {
        return get(name).flatMap(JsonValue::printed);
    }

    /** Returns the text and its place; empty if it is no text, or blank. */
    public Optional<Passage> printed() {
        return isText() && !text.isBlank() ? Optional.of(passage()) : Optional.empty();
    }

    /** Returns what is written there, and the place. */
    public Passage passage() {
        return new Passage(text, start, end);
    }

    /** Returns the whole number that a number or a string is, if it fits. */
    public OptionalInt integer() {
        if (kind != Kind.NUMBER && kind != Kind.STRING) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(Integer.parseInt(text.strip()));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /** Returns the number that a number or a string is, if it is finite. */
    public OptionalDouble number() {
        if ((kind != Kind.NUMBER && kind != Kind.STRING) || text.length() > 40) {
            return OptionalDouble.empty();
        }
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}

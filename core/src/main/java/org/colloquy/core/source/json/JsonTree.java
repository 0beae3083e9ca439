package org.colloquy.core.source.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.json.JsonValue.Kind;

/** A run of JSON text whose values are read one after the other. Offsets are those of the document. */
final class JsonTree {

    private static final int FEW = 12;

    /** Hears of what is JSON, yet not as it should be. */
    interface Complaints {

        /** An object holds a name twice. */
        default void duplicate(String name, long start, long end) {}

        /** A text holds half of a character, in place of which something else was put. */
        default void halfCharacter(long start, long end) {}
    }

    private final JsonParser parser;
    private final long base;
    private final Complaints complaints;

    /** Reads {@code text}, whose first character has the offset {@code base}. */
    JsonTree(JsonFactory factory, Reader text, long base, Complaints complaints) throws IOException {
        this.parser = factory.createParser(text);
        this.base = base;
        this.complaints = complaints;
    }

    /**
     * Returns what makes parsers. Names are not kept from one record to the next: some documents use words of their text
     * as names, and a table of them can be attacked.
     */
    static JsonFactory factory(Limits limits) {
        return new JsonFactoryBuilder()
                .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
                .configure(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES, false)
                .configure(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS, true)
                .configure(JsonReadFeature.ALLOW_TRAILING_COMMA, true)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.recordCharacters())
                        .maxNameLength(limits.lineCharacters())
                        .maxNumberLength(1000)
                        .build())
                .build();
    }

    /** Moves to the next token; returns whether there is one. */
    boolean advance() throws IOException {
        return parser.nextToken() != null;
    }

    boolean is(JsonToken token) {
        return parser.hasToken(token);
    }

    /** Returns the name of the field that the parser stands at. */
    String name() throws IOException {
        return parser.currentName();
    }

    /** Returns where the token begins that the parser stands at. */
    long start() {
        return base + parser.currentTokenLocation().getCharOffset();
    }

    /** Returns the offset after what was read. */
    long end() {
        return base + parser.currentLocation().getCharOffset();
    }

    /** Returns where a fault was found. */
    long offset(JsonProcessingException fault) {
        JsonLocation location = fault.getLocation();
        return location == null ? end() : base + location.getCharOffset();
    }

    /** Returns the value that begins with the token at which the parser stands, and moves to its last token. */
    JsonValue value() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> string();
            case VALUE_TRUE, VALUE_FALSE -> literal(Kind.BOOLEAN);
            case VALUE_NULL -> literal(Kind.NULL);
            default -> literal(Kind.NUMBER);
        };
    }

    private JsonValue object() throws IOException {
        long start = start();
        Fields fields = new Fields();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            fields.read();
        }
        return object(fields.list, start);
    }

    /** Returns the object that began at {@code start} and ends with the token that the parser stands at. */
    JsonValue object(List<JsonField> fields, long start) {
        return new JsonValue(Kind.OBJECT, "", fields, List.of(), start, end());
    }

    private JsonValue array() throws IOException {
        long start = start();
        // Most hold one value or two.
        List<JsonValue> items = new ArrayList<>(2);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new JsonValue(Kind.ARRAY, "", List.of(), items, start, end());
    }

    private JsonValue string() throws IOException {
        long start = start();
        String printed = parser.getText();
        long end = end();
        String text = Surrogates.whole(printed);
        if (!text.equals(printed)) {
            complaints.halfCharacter(start, end);
        }
        boolean empty = end - start <= 2;
        return JsonValue.scalar(Kind.STRING, text, empty ? start : start + 1, empty ? end : end - 1);
    }

    private JsonValue literal(Kind kind) throws IOException {
        long start = start();
        String text = parser.getText();
        return JsonValue.scalar(kind, text, start, start + text.length());
    }

    /** The fields of one object while it is read. */
    final class Fields {

        private final List<JsonField> list = new ArrayList<>();
        private Set<String> names = Set.of();

        /** Reads the value of the field whose name the parser stands at. */
        void read() throws IOException {
            String name = parser.currentName();
            long start = start();
            parser.nextToken();
            add(name, start, value());
        }

        /** Reads the field whose name the parser stands at the shortest way that is allowed. */
        void read(Shortcuts shortcuts) throws IOException {
            String name = parser.currentName();
            if (shortcuts.passedOver().contains(name)) {
                parser.nextToken();
                parser.skipChildren();
            } else if (shortcuts.indexes().contains(name)) {
                readIndex(name);
            } else {
                read();
            }
        }

        private void readIndex(String name) throws IOException {
            long nameStart = start();
            parser.nextToken();
            long start = start();
            Optional<String> text = InvertedIndex.read(parser);
            text.ifPresent(words -> add(name, nameStart, JsonValue.scalar(Kind.STRING, words, start, end())));
        }

        void add(String name, long start, JsonValue value) {
            if (isKnown(name)) {
                complaints.duplicate(name, start, start + name.length() + 2);
            }
            list.add(new JsonField(name, start + 1, value));
        }

        /** Most objects are small, and need no table. */
        private boolean isKnown(String name) {
            if (list.size() < FEW) {
                for (JsonField field : list) {
                    if (field.name().equals(name)) {
                        return true;
                    }
                }
                return false;
            }
            if (names.isEmpty()) {
                names = new HashSet<>();
                list.forEach(field -> names.add(field.name()));
            }
            return !names.add(name);
        }

        List<JsonField> list() {
            return list;
        }
    }
}

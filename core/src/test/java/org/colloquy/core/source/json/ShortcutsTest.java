package org.colloquy.core.source.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.MentionDump;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortcutsTest {

    private static final Shortcuts SHORTCUTS = new Shortcuts(Set.of("not"), Set.of("index"));

    private static List<JsonValue> read(String json) throws IOException {
        List<JsonValue> records = new ArrayList<>();
        Source source = Source.of("test", json.getBytes(StandardCharsets.UTF_8));
        MentionDump sink = new MentionDump();
        try (RecordText text = RecordText.open(source, Limits.STANDARD, sink)) {
            JsonRecords.read(text, Limits.STANDARD, sink, Set.of("results"), SHORTCUTS, records::add);
        }
        return records;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', nullValues = "-", textBlock = """
        {"b": [1], "a": [0, 2]}          | a b a
        {"b": [7], "a": [3]}             | a b
        {"a": [0], "b": [0]}             | a
        {"a": 1, "b": [null, 0]}         | b a
        {"a": null, "b": [0]}            | b
        {"a": [-1]}                      |
        {"a": [100000]}                  |
        {"a": [2000000000]}              |
        {"a": [99999999999999999999]}    |
        {"a": [0, "x"]}                  |
        {"a": [[[0]], 1]}                |
        {"a": {"b": 1}}                  |
        {"a": []}                        |
        {}                               | -
        null                             | -
        [{"a": [0]}]                     | -
        "a text"                         | -
        """)
    void aTextIsPutTogetherFromItsWords(String index, String text) throws IOException {
        JsonValue record = read("{\"index\": " + index + ", \"after\": 1}").get(0);
        Optional<String> said = record.get("index").map(JsonValue::text);
        assertEquals(Optional.ofNullable(text), said.filter(words -> !words.isEmpty()));
        assertEquals("1", record.get("after").orElseThrow().text());
    }

    @Test
    void aTextStandsWhereItsIndexDoes() throws IOException {
        JsonValue index = read("{\"index\": {\"a\": [0]}}").get(0).get("index").orElseThrow();
        assertEquals(List.of(10L, 20L), List.of(index.start(), index.end()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        1
        "not"
        [1, [2, {"not": 3}], "]"]
        {"a": {"b": []}, "not": "}"}
        """)
    void whatIsPassedOverIsNotInTheRecord(String value) throws IOException {
        String record = "{\"not\": " + value + ", \"a\": {\"not\": 2}, \"not\": " + value + "}";
        for (JsonValue read : read(record + "\n{\"results\": [" + record + "]}")) {
            assertEquals(
                    List.of("a"), read.fields().stream().map(JsonField::name).toList());
            assertEquals("2", read.at("a.not").orElseThrow().text());
        }
    }
}

package org.colloquy.core.source.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colloquy.core.model.Mention;
import org.colloquy.core.source.LimitException;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRecordsTest {

    private static final Set<String> PATHS = Set.of("results", "message.items", "message");

    private final List<String> records = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private void read(String json) throws IOException {
        read(json, Limits.STANDARD);
    }

    private void read(String json, Limits limits) throws IOException {
        Source source = Source.of("test", json.getBytes(StandardCharsets.UTF_8));
        JsonRecords.read(
                source,
                limits,
                new Complaints(),
                PATHS,
                (text, record) ->
                        records.add(text.cut(record.start(), record.end()).replace(" ", "")));
    }

    @Test
    void recordsAtSeveralPathsAreToldApart() throws IOException {
        String json = "{\"rooms\":[{\"id\":1,\"talks\":[{\"id\":2,\"people\":[3]}],\"name\":\"A\"}],"
                + "\"people\":[{\"id\":3,\"rooms\":[{\"id\":9}]}],\"all\":{\"id\":4}}";
        Source source = Source.of("test", json.getBytes(StandardCharsets.UTF_8));
        List<String> placed = new ArrayList<>();
        try (RecordText text = RecordText.open(source, Limits.STANDARD, new Complaints())) {
            JsonRecords.readPlaced(
                    text,
                    Limits.STANDARD,
                    new Complaints(),
                    Set.of("rooms", "rooms.talks", "people", "all"),
                    (place, record) -> placed.add(
                            place + " " + record.textOf("id").orElseThrow().text()));
        }
        assertEquals(List.of("rooms.talks 2", "people 3", "all 4"), placed);
        assertEquals("", problemsShown());
    }

    private String problemsShown() {
        return String.join(
                " ",
                problems.stream()
                        .map(problem -> problem.code() + "@" + problem.line() + ":" + problem.column())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1}\n{\"a\":2}\n",
                "\uFEFF{\"a\":1}\r\n\r\n{\"a\":2}",
                "{\"a\":1}{\"a\":2}",
                "[{\"a\":1},{\"a\":2}]",
                " [\n  {\"a\": 1},\n  {\"a\": 2},\n]\n",
                "{\"meta\":{\"a\":[0]},\"results\":[{\"a\":1},{\"a\":2}],\"more\":[{\"b\":{}}]}",
                "{\"message\":{\"total\":2,\"items\":[{\"a\":1},{\"a\":2}],\"per\":{\"x\":1}},\"status\":\"ok\"}",
                "{\"message\":{\"a\":1}}\n{\"message\":{\"a\":2}}",
                "[{\"results\":[{\"a\":1}]},{\"results\":[{\"a\":2}]}]",
            })
    void recordsAreFoundInEveryShape(String json) throws IOException {
        read(json);
        assertEquals(List.of("{\"a\":1}", "{\"a\":2}"), records);
        assertEquals(List.of(), problems);
    }

    @Test
    void anObjectWithoutRecordsIsARecord() throws IOException {
        read("{\"results\": 3, \"message\": \"none\"}");
        assertEquals(List.of("{\"results\":3,\"message\":\"none\"}"), records);
    }

    @Test
    void halvesOfCharactersAreToldOnceWithTheirPlace() throws IOException {
        read("{\"a\":\"\\ud83d\\ude00\"}\n{\"a\":1, \"b\":\"x\\ud83d y\"}\n{\"a\":\"\\udc00\"}");
        assertEquals(3, records.size());
        assertEquals("half-character@2:13", problemsShown());
        assertEquals(Problem.Severity.WARNING, problems.get(0).severity());
    }

    @Test
    void halvesOfCharactersInNamesAreRefused() throws IOException {
        read("{\"x\\udc00\":1}");
        assertEquals("not-json@1:10", problemsShown());
    }

    @Test
    void aBrokenLineIsOneProblem() throws IOException {
        read("{\"a\":1}\n{\"a\": nope}\n{\"a\":\"\n{\"a\":2\n{\"a\":3}\n17\n{\"a\":4}\n");
        assertEquals(List.of("{\"a\":1}", "{\"a\":3}", "{\"a\":4}"), records);
        assertEquals("not-json@2:7 not-json@3:7 not-json@5:1 not-a-record@6:1", problemsShown());
        assertEquals(Problem.Severity.ERROR, problems.get(0).severity());
    }

    @Test
    void aBrokenItemOfAPrettyArrayIsLeftOut() throws IOException {
        read("""
            {"results": [
              {
                "a": 1
              }, {
                "a": {
                  "b": 2,,
                },
                "c": [
                  {"no": "record"}
                ]
              }, {
                "a": 3
              },
              {"a": 4}
            ], "meta": {
              "no": "record"
            }}
            {"a":5}
            """);
        assertEquals(List.of("{\n\"a\":1\n}", "{\n\"a\":3\n}", "{\"a\":4}", "{\"a\":5}"), records);
        assertEquals("not-json@6:14", problemsShown());
    }

    @Test
    void anArrayOnOneLineIsReadUpToTheFault() throws IOException {
        read("[{\"a\":1},{\"a\":2},{\"a\" 3},{\"a\":4}]");
        assertEquals(List.of("{\"a\":1}", "{\"a\":2}"), records);
        assertTrue(problems.get(0).message().contains("what follows is left out"), problems::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1}\n{\"a\":[2", "[{\"a\":1},\n{\"a\":[2", "{\"results\":[{\"a\":1},{\"b\":\"x"})
    void whatComesBeforeTheCutIsKept(String json) throws IOException {
        read(json);
        assertEquals(List.of("{\"a\":1}"), records);
        assertEquals(1, problems.size());
        assertEquals("json-cut-off", problems.get(0).code());
        assertTrue(problems.get(0).message().contains("those before it stand"), problems::toString);
    }

    @Test
    void tooDeepARecordIsLeftOut() throws IOException {
        read("{\"a\":" + "[".repeat(300) + "]".repeat(300) + "}\n{\"a\":1}");
        assertEquals(List.of("{\"a\":1}"), records);
        assertTrue(problems.get(0).message().contains("depth"), problems::toString);
    }

    @Test
    void tooLongARecordEndsTheReading() {
        Limits limits = new Limits(1 << 20, 1 << 20, 1 << 20, 100, 200, 10, 1000);
        String json = "{\"a\":1}\n{\"a\":[" + "1,".repeat(50_000) + "1]}";
        assertThrows(LimitException.class, () -> read(json, limits));
        assertEquals(List.of("{\"a\":1}"), records);
    }

    @Test
    void whatWrapsRecordsMayBeLongerThanOne() throws IOException {
        Limits limits = new Limits(1 << 20, 1 << 20, 1 << 20, 100, 200, 10, 1000);
        read("{\"results\":[{\"a\":1}],\"m\":[" + "1,".repeat(50_000) + "1]}\n{\"a\":2}", limits);
        assertEquals(List.of("{\"a\":1}", "{\"a\":2}"), records);
    }

    @Test
    void ofANameThatComesTwiceBothAreKept() throws IOException {
        List<JsonValue> seen = new ArrayList<>();
        Source source = Source.of("test", "{\"a\":1,\"b\":null,\"a\":2}".getBytes(StandardCharsets.UTF_8));
        MentionSink sink = new MentionSink() {
            @Override
            public void mention(Mention mention) {}

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }
        };
        JsonRecords.read(source, Limits.STANDARD, sink, Set.of(), (text, record) -> seen.add(record));
        JsonValue record = seen.get(0);
        assertEquals("duplicate-name@1:17", problemsShown());
        assertEquals("2", record.get("a").orElseThrow().text());
        assertEquals(
                List.of("1", "2"), record.all("a").stream().map(JsonValue::text).toList());
        assertTrue(record.get("b").isEmpty());
    }

    @Test
    void valuesKnowTheirPlaces() throws IOException {
        String json = "{\"s\":\"two\\u00e9\", \"n\" : -1.5e3 ,\"e\":\"\",\"t\":true, \"half\":\"x\\ud800y\"}";
        List<Passage> passages = new ArrayList<>();
        Source source = Source.of("test", json.getBytes(StandardCharsets.UTF_8));
        JsonRecords.read(
                source,
                Limits.STANDARD,
                new Ignoring(),
                Set.of(),
                (text, record) -> record.fields()
                        .forEach(field -> passages.add(field.value().passage())));
        assertEquals(
                List.of("twoé", "-1.5e3", "", "true", "x\uFFFDy"),
                passages.stream().map(Passage::text).toList());
        assertEquals(
                List.of("two\\u00e9", "-1.5e3", "\"\"", "true", "x\\ud800y"),
                passages.stream()
                        .map(passage -> json.substring((int) passage.start(), (int) passage.end()))
                        .toList());
    }

    @Test
    void manyFaultsCostNoMoreThanTheirLength() throws IOException {
        read("{\"a\":[\n".repeat(20_000));
        assertTrue(records.isEmpty());
        read("[" + "{\"a\"\n".repeat(20_000));
        assertTrue(records.isEmpty());
    }

    /** Hears nothing. */
    private static final class Ignoring implements MentionSink {
        @Override
        public void mention(Mention mention) {}

        @Override
        public void problem(Problem problem) {}
    }

    /** Hears what is wrong. */
    private final class Complaints implements MentionSink {

        @Override
        public void mention(Mention mention) {
            throw new AssertionError(mention);
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
        }
    }
}

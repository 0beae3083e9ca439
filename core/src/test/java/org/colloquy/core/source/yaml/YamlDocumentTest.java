package org.colloquy.core.source.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.core.source.LimitException;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.MentionDump;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.TextDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlDocumentTest {

    private final MentionDump problems = new MentionDump();

    @Test
    void documentsAreTreesWithPlaces() throws IOException {
        String text = """
                title: Reading 🙂 pages
                author:
                - given: Ada
                  family: Example
                - Bo Sample
                """;
        YamlNode root = one(text);
        assertEquals("Reading 🙂 pages", cut(text, root.text("title").orElseThrow()));
        List<YamlNode> authors = root.items("author");
        assertEquals("Example", cut(text, authors.get(0).text("family").orElseThrow()));
        assertEquals("Bo Sample", cut(text, authors.get(1).passage().orElseThrow()));
        assertEquals(
                List.of("title", "author"),
                root.entries().stream().map(entry -> entry.key().text()).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "key: plain words # comment~plain words~plain words",
                "key: \"quoted\"~quoted~quoted",
                "key: \"a \\u00e9\"~a é~a \\u00e9",
                "key: 'it''s'~it's~it''s",
                "key: |-\\n  one\\n  two~one\\ntwo~one\\n  two",
                "key: >\\n  one\\n  two\\nother: x~one two~one\\n  two",
                "key: one\\n  two~one two~one\\n  two",
            })
    void aValueIsItsOwnCharacters(String yaml, String says, String stands) throws IOException {
        String text = yaml.replace("\\n", "\n");
        Passage value = one(text).text("key").orElseThrow();
        assertEquals(says.replace("\\n", "\n"), value.text());
        assertEquals(stands.replace("\\n", "\n"), cut(text, value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"key:", "key: ''", "key: ' '", "other: x", "- x", "x", "key: [a]"})
    void whatIsNotThereHasNoText(String text) throws IOException {
        assertTrue(one(text).text("key").isEmpty());
    }

    @Test
    void oneValueIsAListOfOne() throws IOException {
        assertEquals(1, one("key: a").items("key").size());
        assertEquals(2, one("key: [a, b]").items("key").size());
        assertEquals(0, one("key:").items("key").size());
    }

    @Test
    void anAliasIsWhatItStandsFor() throws IOException {
        YamlNode root = one("a: &x {b: c}\nd: *x\ne: *missing\n");
        assertEquals(root.get("a"), root.get("d"));
        assertTrue(root.text("e").isEmpty());
    }

    @Test
    void aBrokenDocumentIsAProblemAndTheNextIsRead() throws IOException {
        List<YamlNode> all = all("---\nkey: a\n---\nkey: b: c\n---\nkey: d\n...\n");
        assertEquals(
                "a d",
                all.stream().map(node -> node.text("key").orElseThrow().text()).collect(Collectors.joining(" ")));
        assertEquals("problem ERROR broken-yaml 4:7 [: c]\n", problems.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "[", "key: [a", "a:\n\t- b", "*", "@", "%", "? ", "{a: &}"})
    void whatIsCutOffOrOddEndsInATreeOrAProblem(String text) throws IOException {
        boolean read = all(text).size() == 1;
        assertTrue(
                read
                        || problems.toString().startsWith("problem ERROR broken-yaml 1:")
                        || problems.toString().startsWith("problem ERROR broken-yaml 2:"),
                problems::toString);
    }

    @Test
    void controlCharactersStay() throws IOException {
        assertEquals("a\u0083b", one("key: a\u0083b").text("key").orElseThrow().text());
    }

    @Test
    void depthIsLimited() {
        String deep = "[".repeat(300) + "]".repeat(300);
        assertThrows(LimitException.class, () -> all(deep));
    }

    @Test
    void aliasesThatMultiplyAreLimited() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            String before = "*a" + (i - 1);
            laughs.append("a" + i + ": &a" + i + " [" + (before + ", ").repeat(9) + before + "]\n");
        }
        assertThrows(LimitException.class, () -> all(laughs.toString()));
    }

    private YamlNode one(String text) throws IOException {
        List<YamlNode> all = all(text);
        assertEquals(1, all.size(), problems::toString);
        return all.get(0);
    }

    private List<YamlNode> all(String text) throws IOException {
        Source source = Source.of("test.yaml", text.getBytes(StandardCharsets.UTF_8));
        TextDocument document = TextDocument.load(source, Limits.STANDARD, problems);
        return YamlDocument.readAll(document, Limits.STANDARD, problems);
    }

    private static String cut(String text, Passage passage) {
        return text.substring((int) passage.start(), (int) passage.end());
    }
}

package org.colloquy.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.colloquy.core.source.bibliography.mapped.MappedFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formats made of mappings, over fixtures; the two mappings in docs are among them. */
class MappedFormatTest {

    private static final Path FIXTURES = Path.of("src/test/resources/fixtures/mapped");
    private static final Path DOCS = Path.of("../docs/mappings");
    private static final boolean WRITE = "write".equals(System.getProperty("colloquy.fixtures"));

    @ParameterizedTest
    @CsvSource({
        "docs, mlanthology, mlanthology.jsonl",
        "docs, pmlr, pmlr.jsonl",
        "fixtures, library, library.csv",
        "fixtures, repeated, repeated.csv",
        "fixtures, wrapped, wrapped.json"
    })
    void aMappingSaysWhatFieldsMean(String folder, String name, String file) throws IOException {
        Path mapping = (folder.equals("docs") ? DOCS : FIXTURES).resolve(name + ".yaml");
        MappedFormat format = MappedFormat.read(mapping);
        Source source = Source.of(FIXTURES.resolve(file));
        assertEquals(
                name, SourceFormats.registered().with(format).detect(source).id());
        MentionDump dump = new MentionDump();
        format.read(source, ReadContext.STANDARD, dump);
        Path expected = FIXTURES.resolve(name + ".expected");
        if (WRITE) {
            Files.writeString(expected, dump.toString());
        }
        assertEquals(Files.readString(expected), dump.toString());
        new MentionContract(source).check(format);
        survivesCuts(format, Files.readAllBytes(FIXTURES.resolve(file)));
    }

    private static void survivesCuts(SourceFormat format, byte[] bytes) throws IOException {
        for (int i = 0; i < 20; i++) {
            byte[] cut = Arrays.copyOf(bytes, bytes.length * i / 20);
            new MentionContract(Source.of("cut at " + cut.length, cut)).check(format);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        name: a\\ntitel: t                          | m.yaml:2:8: 'titel' is nothing that a mapping can name
        name: a\\ntitle: {split: t}                 | m.yaml:2:8: 'by: ...' is missing here
        name: a\\ntitle: {split: t, by: ""}         | m.yaml:2:8: 'by' must say what stands between
        name: a\\ntitle: t\\nkind: poem             | m.yaml:3:7: 'poem' is not known here; known are: conference paper
        name: a\\nauthors: {each: a, surname: b}    | m.yaml:2:29: 'surname' means nothing here; known are: each, otherwise, name
        name: a\\ntitle: t\\ntitle: u               | m.yaml:3:1: 'title' is there twice
        name: a\\nvolume: {first: a, last: b}       | m.yaml:2:9: only pages have a first and a last
        name: a\\ntitle: [[t]]                      | m.yaml:2:9: here must be a single word or text
        name: a\\ntitle: {split: [t                 | m.yaml:3:1:
        name: A b\\ntitle: t                        | m.yaml:1:1: a mapping needs 'name: ...'
        name: a                                     | m.yaml:1:1: the mapping says of no field what it means
        just a text                                 | m.yaml:1:1: here must be lines of the form
        # nothing                                   | m.yaml: the mapping is empty
        """)
    void whatIsWrongIsToldWithItsLine(String mapping, String message) {
        String told = String.valueOf(assertThrows(
                        IllegalArgumentException.class,
                        () -> MappedFormat.parse("m.yaml", mapping.strip().replace("\\n", "\n") + "\n"))
                .getMessage());
        assertTrue(told.startsWith(message.strip()), told);
    }

    @Test
    void aMappingIsReadPacked(@TempDir Path folder) throws IOException {
        Path packed = folder.resolve("pmlr.yaml.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(DOCS.resolve("pmlr.yaml"), out);
        }
        assertEquals("pmlr", MappedFormat.read(packed).id());
    }

    @Test
    void aSourceWithoutTheFieldsIsNotClaimed() {
        MappedFormat format = MappedFormat.parse("m", "{name: m, title: heading, authors: {split: by, by: ','}}");
        assertEquals(0, format.recognise(head("{\"title\": \"x\", \"by\": \"y\"}")));
        assertEquals(0, format.recognise(head("title,by\nx,y\n")));
        assertTrue(format.recognise(head("{\"by\": \"y\", \"heading\": \"x\"}")) > 0.9);
        assertTrue(format.recognise(head("id;heading;by\n1;x;y\n")) > 0.9);
    }

    @ParameterizedTest
    @CsvSource({"mlanthology.jsonl, mlanthology", "pmlr.jsonl, pmlr", "../arxiv-json/snapshot.json, arxiv-json"})
    void ofSeveralMappingsTheOneThatFitsIsTaken(String file, String id) {
        SourceFormats formats = SourceFormats.registered()
                .with(
                        MappedFormat.read(DOCS.resolve("pmlr.yaml")),
                        MappedFormat.read(DOCS.resolve("mlanthology.yaml")));
        assertEquals(id, formats.detect(Source.of(FIXTURES.resolve(file))).id());
    }

    private static Head head(String text) {
        try {
            return Head.of(Source.of("head", text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

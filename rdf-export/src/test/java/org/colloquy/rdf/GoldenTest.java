package org.colloquy.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.colloquy.core.Colloquy;
import org.colloquy.core.source.Source;
import org.colloquy.rdf.map.MappingOptions;
import org.colloquy.rdf.write.GraphFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole graphs of small invented pages, byte for byte. */
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @EnumSource(
            value = GraphFormat.class,
            names = {"TURTLE", "TRIG"})
    void aSessionPageGivesThisGraph(GraphFormat format) throws IOException {
        check("session.expected", format, "session.txt");
    }

    @ParameterizedTest
    @EnumSource(
            value = GraphFormat.class,
            names = {"TURTLE", "TRIG"})
    void aSessionPageAndThePosterOfItsPaperGiveThisGraphInEitherOrder(GraphFormat format) throws IOException {
        check("both.expected", format, "session.txt", "poster.txt");
        check("both.expected", format, "poster.txt", "session.txt");
    }

    @ParameterizedTest
    @EnumSource(
            value = GraphFormat.class,
            names = {"TURTLE", "TRIG"})
    void theLocaleChangesNoByte(GraphFormat format) throws IOException {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            check("both.expected", format, "session.txt", "poster.txt");
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void theGraphHasTheShapeItShouldHave() {
        try (Colloquy colloquy = open("session.txt");
                KnowledgeGraph graph = KnowledgeGraph.of(colloquy)) {
            assertEquals(List.of(), graph.check().findings());
        }
    }

    private static void check(String name, GraphFormat format, String... pages) throws IOException {
        Path expected = FOLDER.resolve(name + "." + format.extension());
        String found = write(format, pages);
        if (!Files.exists(expected) && System.getenv("COLLOQUY_WRITE_FIXTURES") != null) {
            Files.writeString(expected, found);
        }
        assertEquals(Files.readString(expected), found);
    }

    private static String write(GraphFormat format, String... pages) throws IOException {
        try (Colloquy colloquy = open(pages);
                KnowledgeGraph graph = KnowledgeGraph.of(colloquy, MappingOptions.STANDARD)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            graph.write(out, format);
            return out.toString(StandardCharsets.UTF_8);
        }
    }

    private static Colloquy open(String... pages) {
        Source[] sources = new Source[pages.length];
        for (int i = 0; i < pages.length; i++) {
            sources[i] = Source.of(FOLDER.resolve(pages[i]));
        }
        return Colloquy.builder().source(sources).open();
    }
}

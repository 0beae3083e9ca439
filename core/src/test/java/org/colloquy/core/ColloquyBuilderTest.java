package org.colloquy.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.colloquy.core.resolve.curation.Curation;
import org.colloquy.core.source.Editions;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceException;
import org.colloquy.core.source.SourceFormats;
import org.junit.jupiter.api.Test;

class ColloquyBuilderTest {
    private static final Map<String, Consumer<ColloquyBuilder>> NOTHING = Map.ofEntries(
            Map.entry("paths", builder -> builder.input(Path.of("a"), absent(Path.class))),
            Map.entry("stream", builder -> builder.input("a", absent(InputStream.class))),
            Map.entry("name", builder -> builder.input(absent(String.class), InputStream.nullInputStream())),
            Map.entry("sources", builder -> builder.source(absent(Source.class))),
            Map.entry("id", builder -> builder.format(absent(String.class))),
            Map.entry("formats", builder -> builder.formats(absent(SourceFormats.class))),
            Map.entry("label", builder -> builder.event(absent(String.class))),
            Map.entry("editions", builder -> builder.editions(absent(Editions.class))),
            Map.entry("file", builder -> builder.editions(absent(Path.class))),
            Map.entry("curation", builder -> builder.curation(absent(Curation.class))),
            Map.entry("limits", builder -> builder.limits(absent(Limits.class))),
            Map.entry("listener", builder -> builder.onProgress(absent(ProgressListener.class))));

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T absent(Class<T> type) {
        return type.cast(null);
    }

    @Test
    void whatIsMissingIsNamed() {
        NOTHING.forEach((name, call) -> assertEquals(
                name,
                assertThrows(NullPointerException.class, () -> call.accept(Colloquy.builder()))
                        .getMessage()));
        assertEquals(
                "paths",
                assertThrows(NullPointerException.class, () -> Colloquy.read(absent(Path.class)))
                        .getMessage());
    }

    @Test
    void aStreamThatCannotBeReadIsAProblemAndTheRestIsRead() {
        InputStream sound =
                new ByteArrayInputStream("@article{a, title={On Lamps}, author={Ann Lee}, year=2020}".getBytes(UTF_8));
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }
        };
        try (Colloquy colloquy = Colloquy.builder()
                .input("failing", failing)
                .input("sound", sound)
                .open()) {
            assertEquals(1, colloquy.papers().count());
            List<Problem> problems = colloquy.problems();
            assertEquals(
                    List.of("unreadable"), problems.stream().map(Problem::code).toList());
            assertEquals("failing", problems.get(0).source());
            assertTrue(problems.get(0).message().contains("the line is dead"), problems::toString);
        }
        ColloquyBuilder strict = Colloquy.builder().input("failing", failing).strict();
        assertThrows(SourceException.class, strict::open);
    }
}

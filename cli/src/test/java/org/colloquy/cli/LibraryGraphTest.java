package org.colloquy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.colloquy.core.Colloquy;
import org.colloquy.core.topic.concept.Vocabulary;
import org.colloquy.rdf.KnowledgeGraph;
import org.colloquy.rdf.MinedTopics;
import org.colloquy.rdf.map.MappingOptions;
import org.colloquy.rdf.skos.ComputingTopics;
import org.colloquy.rdf.write.GraphFormat;
import org.junit.jupiter.api.Test;

/** What the guide says of the library's graph. */
class LibraryGraphTest {

    @Test
    void withMinedTopicsItIsTheGraphOfTheCommand() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Colloquy colloquy = Colloquy.read(Path.of("../seeds"))) {
            MappingOptions options = MappingOptions.STANDARD;
            Vocabulary topics = MinedTopics.added(ComputingTopics.vocabulary(), colloquy, options.base());
            try (KnowledgeGraph graph = KnowledgeGraph.of(colloquy, options.withVocabulary(topics))) {
                graph.write(out, GraphFormat.TURTLE);
            }
        }
        assertEquals(
                Run.of("build", "../seeds", "--out", "-", "--to", "turtle").out(),
                out.toString(StandardCharsets.UTF_8));
    }
}

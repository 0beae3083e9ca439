package org.colloquy.examples;

import java.nio.file.Path;
import org.colloquy.core.Colloquy;
import org.colloquy.core.topic.concept.Vocabulary;
import org.colloquy.rdf.KnowledgeGraph;
import org.colloquy.rdf.MinedTopics;
import org.colloquy.rdf.map.MappingOptions;
import org.colloquy.rdf.skos.ComputingTopics;
import org.colloquy.rdf.write.GraphFormat;

/** Writes the graph that the command builds, with the topics that are mined: {@code MinedTopicsAsTurtle INPUT OUTPUT}. */
public final class MinedTopicsAsTurtle {

    private MinedTopicsAsTurtle() {}

    /** Takes a file or folder to read, and a file to write. */
    public static void main(String[] args) {
        try (Colloquy colloquy = Colloquy.read(Path.of(args[0]))) {
            MappingOptions options = MappingOptions.STANDARD;
            Vocabulary topics = MinedTopics.added(ComputingTopics.vocabulary(), colloquy, options.base());
            try (KnowledgeGraph graph = KnowledgeGraph.of(colloquy, options.withVocabulary(topics))) {
                graph.write(Path.of(args[1]), GraphFormat.TURTLE);
            }
        }
    }
}

package org.colloquy.examples;

import java.nio.file.Path;
import org.colloquy.core.Colloquy;
import org.colloquy.core.model.Person;
import org.colloquy.rdf.KnowledgeGraph;
import org.colloquy.rdf.write.GraphFormat;

/** Reads a programme, prints who wrote with whom, and writes all as Turtle: {@code ProgrammeAsTurtle INPUT OUTPUT NAME}. */
public final class ProgrammeAsTurtle {

    private ProgrammeAsTurtle() {}

    /** Takes a file or folder to read, a file to write, and a person's name. */
    public static void main(String[] args) {
        write(Path.of(args[0]), Path.of(args[1]), args[2]);
    }

    private static void write(Path input, Path output, String name) {
        try (Colloquy colloquy = Colloquy.read(input);
                KnowledgeGraph graph = KnowledgeGraph.of(colloquy)) {
            for (Person person : colloquy.findPeople(name)) {
                colloquy.coauthorsOf(person)
                        .forEach(with -> System.out.println(with.person().label()));
            }
            graph.write(output, GraphFormat.TURTLE);
        }
    }
}

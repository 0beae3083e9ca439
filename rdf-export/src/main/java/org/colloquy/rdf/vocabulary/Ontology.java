package org.colloquy.rdf.vocabulary;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** Colloquy's own vocabulary as a graph: what each term of {@link Cq} and {@link TalkKinds} means. */
public final class Ontology {
    private Ontology() {}

    /** A new copy of {@code colloquy.ttl}. */
    public static Graph graph() {
        try {
            String turtle = Resources.toString(
                    Resources.getResource(Ontology.class, "/org/colloquy/rdf/colloquy.ttl"), StandardCharsets.UTF_8);
            return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

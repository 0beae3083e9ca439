package org.colloquy.rdf.shapes;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;

/** A set of SHACL shapes against which graphs can be checked. Safe for use by several threads. */
public final class Shapes {
    private final org.apache.jena.shacl.Shapes parsed;

    private Shapes(org.apache.jena.shacl.Shapes parsed) {
        this.parsed = parsed;
    }

    /** The shapes that every graph written by Colloquy has: {@code shapes.ttl}. */
    public static Shapes standard() {
        try {
            String turtle = Resources.toString(
                    Resources.getResource(Shapes.class, "/org/colloquy/rdf/shapes.ttl"), StandardCharsets.UTF_8);
            return of(RDFParser.fromString(turtle, Lang.TURTLE).toGraph());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shapes of one's own, given as a graph. */
    public static Shapes of(Graph shapes) {
        return new Shapes(org.apache.jena.shacl.Shapes.parse(shapes));
    }

    /** Checks a graph. For a data set with evidence, pass the union of its graphs. */
    public ShapeReport validate(Graph graph) {
        return new ShapeReport(ShaclValidator.get().validate(parsed, graph).getEntries().stream()
                .map(ShapeFinding::of)
                .distinct()
                .sorted()
                .collect(ImmutableList.toImmutableList()));
    }
}

package org.colloquy.rdf.map;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Sends triples to the default graph, or to one named graph; in parts where they are taken in parts. */
final class Emitter {
    private final StreamRDF out;
    /** The same as {@link #out} if that takes triples in parts, and triples are meant. */
    private final @Nullable TripleStream parts;
    /** None for the default graph. */
    private final @Nullable Node graph;

    private Emitter(StreamRDF out, @Nullable TripleStream parts, @Nullable Node graph) {
        this.out = out;
        this.parts = parts;
        this.graph = graph;
    }

    static Emitter of(StreamRDF out) {
        return new Emitter(out, out instanceof TripleStream stream ? stream : null, null);
    }

    Emitter in(Node namedGraph) {
        return new Emitter(out, null, namedGraph);
    }

    void add(Node subject, Node predicate, Node object) {
        if (parts != null) {
            parts.triple(subject, predicate, object);
        } else if (graph != null) {
            out.quad(Quad.create(graph, subject, predicate, object));
        } else {
            out.triple(Triple.create(subject, predicate, object));
        }
    }

    /** Adds a text, cleaned and on one line. */
    void line(Node subject, Node predicate, String text) {
        literal(subject, predicate, Text.line(text));
    }

    /** Adds a text, cleaned, with its lines. */
    void text(Node subject, Node predicate, String text) {
        literal(subject, predicate, Text.clean(text));
    }

    private void literal(Node subject, Node predicate, String clean) {
        if (parts != null) {
            parts.triple(subject, predicate, clean);
        } else {
            add(subject, predicate, NodeFactory.createLiteralString(clean));
        }
    }
}

package org.colloquy.rdf.map;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/** Sends triples to the default graph, or to one named graph. */
final class Emitter {
    private final StreamRDF out;
    private final Node graph;
    private final boolean named;

    private Emitter(StreamRDF out, Node graph) {
        this.out = out;
        this.graph = graph;
        this.named = !Quad.isDefaultGraph(graph);
    }

    static Emitter of(StreamRDF out) {
        return new Emitter(out, Quad.defaultGraphNodeGenerated);
    }

    Emitter in(Node namedGraph) {
        return new Emitter(out, namedGraph);
    }

    void add(Node subject, Node predicate, Node object) {
        if (named) {
            out.quad(Quad.create(graph, subject, predicate, object));
        } else {
            out.triple(Triple.create(subject, predicate, object));
        }
    }
}

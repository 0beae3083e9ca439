package org.colloquy.rdf.map;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;

/**
 * A stream that also takes triples in their parts, so that what writes them at once is given no object for each of them, nor
 * one for each text.
 */
public interface TripleStream extends StreamRDF {
    /** Takes a triple. */
    void triple(Node subject, Node predicate, Node object);

    /** Takes a triple whose object is a text without a language. */
    void triple(Node subject, Node predicate, String text);
}

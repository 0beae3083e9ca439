package org.colloquy.rdf.vocabulary;

import org.apache.jena.graph.Node;

/**
 * RDF itself. Use this rather than Jena's {@code RDF}, which fails if it happens to be the first class of Jena that a
 * program touches.
 */
public final class Rdf {
    /** The namespace. */
    public static final String NS = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    public static final Node PROPERTY = Terms.of(NS, "Property");

    public static final Node TYPE = Terms.of(NS, "type");

    private Rdf() {}
}

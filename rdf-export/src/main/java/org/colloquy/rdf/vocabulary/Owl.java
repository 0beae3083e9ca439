package org.colloquy.rdf.vocabulary;

import org.apache.jena.graph.Node;

/** OWL: the two statements about identity that data may carry. */
public final class Owl {
    /** The namespace. */
    public static final String NS = "http://www.w3.org/2002/07/owl#";

    public static final Node DIFFERENT_FROM = Terms.of(NS, "differentFrom");
    public static final Node SAME_AS = Terms.of(NS, "sameAs");

    private Owl() {}
}

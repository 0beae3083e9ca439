package org.colloquy.rdf.vocabulary;

import org.apache.jena.graph.Node;

/** RDF Schema: labels and comments. */
public final class Rdfs {
    /** The namespace. */
    public static final String NS = "http://www.w3.org/2000/01/rdf-schema#";

    public static final Node COMMENT = Terms.of(NS, "comment");
    public static final Node IS_DEFINED_BY = Terms.of(NS, "isDefinedBy");
    public static final Node LABEL = Terms.of(NS, "label");
    public static final Node SEE_ALSO = Terms.of(NS, "seeAlso");

    private Rdfs() {}
}

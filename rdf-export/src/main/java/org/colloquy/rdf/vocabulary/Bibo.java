package org.colloquy.rdf.vocabulary;

import org.apache.jena.graph.Node;

/** BIBO: identifiers, pages, and the link between a talk and its paper. */
public final class Bibo {
    /** The namespace. */
    public static final String NS = "http://purl.org/ontology/bibo/";

    public static final Node DOI = Terms.of(NS, "doi");
    public static final Node PAGE_END = Terms.of(NS, "pageEnd");
    public static final Node PAGE_START = Terms.of(NS, "pageStart");
    public static final Node PRESENTED_AT = Terms.of(NS, "presentedAt");
    public static final Node PRESENTS = Terms.of(NS, "presents");

    private Bibo() {}
}

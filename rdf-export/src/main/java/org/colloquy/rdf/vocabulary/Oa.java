package org.colloquy.rdf.vocabulary;

import org.apache.jena.graph.Node;

/** Web Annotation: the characters in a document that a mention stands on. */
public final class Oa {
    /** The namespace. */
    public static final String NS = "http://www.w3.org/ns/oa#";

    public static final Node TEXT_POSITION_SELECTOR = Terms.of(NS, "TextPositionSelector");
    public static final Node TEXT_QUOTE_SELECTOR = Terms.of(NS, "TextQuoteSelector");

    public static final Node END = Terms.of(NS, "end");
    public static final Node EXACT = Terms.of(NS, "exact");
    public static final Node PREFIX = Terms.of(NS, "prefix");
    public static final Node START = Terms.of(NS, "start");
    public static final Node SUFFIX = Terms.of(NS, "suffix");

    private Oa() {}
}

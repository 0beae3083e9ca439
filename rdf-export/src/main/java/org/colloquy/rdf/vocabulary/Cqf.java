package org.colloquy.rdf.vocabulary;

/**
 * The functions that queries can ask of the network of co-authors. They are no terms of the graph: nothing is stated
 * with them.
 */
public final class Cqf {
    /** The namespace. */
    public static final String NS = "https://w3id.org/colloquy/function#";

    private Cqf() {}
}

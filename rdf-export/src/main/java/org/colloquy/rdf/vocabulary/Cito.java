package org.colloquy.rdf.vocabulary;

import org.apache.jena.graph.Node;

/** CiTO: how one work stands to another that it speaks of. */
public final class Cito {
    /** The namespace. */
    public static final String NS = "http://purl.org/spar/cito/";

    public static final Node CORRECTS = Terms.of(NS, "corrects");
    public static final Node IS_CORRECTED_BY = Terms.of(NS, "isCorrectedBy");

    private Cito() {}
}

package org.colloquy.rdf.vocabulary;

import org.apache.jena.graph.Node;

/** The dblp schema: signatures (who signed a paper, at which place), co-authors, and creators who may be several people. */
public final class Dblp {
    /** The namespace. */
    public static final String NS = "https://dblp.org/rdf/schema#";

    public static final Node AMBIGUOUS_CREATOR = Terms.of(NS, "AmbiguousCreator");
    public static final Node AUTHOR_SIGNATURE = Terms.of(NS, "AuthorSignature");
    public static final Node PUBLICATION = Terms.of(NS, "Publication");

    public static final Node CO_AUTHOR_WITH = Terms.of(NS, "coAuthorWith");
    public static final Node HAS_SIGNATURE = Terms.of(NS, "hasSignature");
    public static final Node POSSIBLE_ACTUAL_CREATOR = Terms.of(NS, "possibleActualCreator");
    public static final Node SIGNATURE_CREATOR = Terms.of(NS, "signatureCreator");
    public static final Node SIGNATURE_ORDINAL = Terms.of(NS, "signatureOrdinal");
    public static final Node SIGNATURE_PUBLICATION = Terms.of(NS, "signaturePublication");

    private Dblp() {}
}

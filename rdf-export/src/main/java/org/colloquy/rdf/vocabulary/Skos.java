package org.colloquy.rdf.vocabulary;

import org.apache.jena.graph.Node;

/** SKOS: concepts, their labels and how they relate. */
public final class Skos {
    /** The namespace. */
    public static final String NS = "http://www.w3.org/2004/02/skos/core#";

    public static final Node CONCEPT = Terms.of(NS, "Concept");
    public static final Node CONCEPT_SCHEME = Terms.of(NS, "ConceptScheme");

    public static final Node ALT_LABEL = Terms.of(NS, "altLabel");
    public static final Node BROADER = Terms.of(NS, "broader");
    public static final Node CLOSE_MATCH = Terms.of(NS, "closeMatch");
    public static final Node DEFINITION = Terms.of(NS, "definition");
    public static final Node EXACT_MATCH = Terms.of(NS, "exactMatch");
    public static final Node HAS_TOP_CONCEPT = Terms.of(NS, "hasTopConcept");
    public static final Node HIDDEN_LABEL = Terms.of(NS, "hiddenLabel");
    public static final Node IN_SCHEME = Terms.of(NS, "inScheme");
    public static final Node NARROWER = Terms.of(NS, "narrower");
    public static final Node NOTATION = Terms.of(NS, "notation");
    public static final Node PREF_LABEL = Terms.of(NS, "prefLabel");
    public static final Node RELATED = Terms.of(NS, "related");
    public static final Node RELATED_MATCH = Terms.of(NS, "relatedMatch");
    public static final Node TOP_CONCEPT_OF = Terms.of(NS, "topConceptOf");

    private Skos() {}
}

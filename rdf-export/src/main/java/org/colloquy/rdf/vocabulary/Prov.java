package org.colloquy.rdf.vocabulary;

import org.apache.jena.graph.Node;

/** PROV-O: what was made from what, by which run of which program. */
public final class Prov {
    /** The namespace. */
    public static final String NS = "http://www.w3.org/ns/prov#";

    public static final Node ACTIVITY = Terms.of(NS, "Activity");
    public static final Node ENTITY = Terms.of(NS, "Entity");
    public static final Node SOFTWARE_AGENT = Terms.of(NS, "SoftwareAgent");

    public static final Node ENDED_AT_TIME = Terms.of(NS, "endedAtTime");
    public static final Node STARTED_AT_TIME = Terms.of(NS, "startedAtTime");
    public static final Node USED = Terms.of(NS, "used");
    public static final Node WAS_ASSOCIATED_WITH = Terms.of(NS, "wasAssociatedWith");
    public static final Node WAS_ATTRIBUTED_TO = Terms.of(NS, "wasAttributedTo");
    public static final Node WAS_DERIVED_FROM = Terms.of(NS, "wasDerivedFrom");
    public static final Node WAS_GENERATED_BY = Terms.of(NS, "wasGeneratedBy");

    private Prov() {}
}

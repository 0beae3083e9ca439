package org.colloquy.rdf.vocabulary;

import org.apache.jena.graph.Node;

/** ScholarlyData's roles at a conference. */
public final class Schor {
    /** The namespace. */
    public static final String NS = "https://w3id.org/scholarlydata/role/";

    public static final Node CHAIR = Terms.of(NS, "chair");
    public static final Node GENERAL_CHAIR = Terms.of(NS, "general-chair");
    public static final Node ORGANISING_COMMITTEE_MEMBER = Terms.of(NS, "organising-committee-member");
    public static final Node PANEL_CHAIR = Terms.of(NS, "panel-chair");
    public static final Node PARTICIPANT = Terms.of(NS, "participant");
    public static final Node PRESENTER = Terms.of(NS, "presenter");
    public static final Node PROGRAMME_CHAIR = Terms.of(NS, "programme-chair");
    public static final Node SESSION_CHAIR = Terms.of(NS, "session-chair");
    public static final Node TRACK_CHAIR = Terms.of(NS, "track-chair");
    public static final Node TUTORIALS_CHAIR = Terms.of(NS, "tutorials-chair");
    public static final Node WORKSHOP_ORGANISER = Terms.of(NS, "workshop-organiser");
    public static final Node WORKSHOPS_CHAIR = Terms.of(NS, "workshops-chair");

    private Schor() {}
}

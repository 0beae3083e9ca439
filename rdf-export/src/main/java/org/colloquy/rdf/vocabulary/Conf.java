package org.colloquy.rdf.vocabulary;

import org.apache.jena.graph.Node;

/** The Conference Ontology: events, series, rooms, slots, and roles that somebody holds during an event. */
public final class Conf {
    /** The namespace. */
    public static final String NS = "https://w3id.org/scholarlydata/ontology/conference-ontology.owl#";

    public static final Node ACADEMIC_EVENT = Terms.of(NS, "AcademicEvent");
    public static final Node BREAK = Terms.of(NS, "Break");
    public static final Node CONFERENCE = Terms.of(NS, "Conference");
    public static final Node CONFERENCE_SERIES = Terms.of(NS, "ConferenceSeries");
    public static final Node IN_PROCEEDINGS = Terms.of(NS, "InProceedings");
    public static final Node MEAL = Terms.of(NS, "Meal");
    public static final Node ORGANISATIONAL_ROLE_DURING_EVENT = Terms.of(NS, "OrganisationalRoleDuringEvent");
    public static final Node ORGANISED_EVENT = Terms.of(NS, "OrganisedEvent");
    public static final Node PANEL = Terms.of(NS, "Panel");
    public static final Node PUBLISHING_ROLE_DURING_EVENT = Terms.of(NS, "PublishingRoleDuringEvent");
    public static final Node ROLE_DURING_EVENT = Terms.of(NS, "RoleDuringEvent");
    public static final Node SESSION = Terms.of(NS, "Session");
    public static final Node SITE = Terms.of(NS, "Site");
    public static final Node SOCIAL_EVENT = Terms.of(NS, "SocialEvent");
    public static final Node TALK = Terms.of(NS, "Talk");
    public static final Node TRACK = Terms.of(NS, "Track");
    public static final Node TUTORIAL = Terms.of(NS, "Tutorial");
    public static final Node WORKSHOP = Terms.of(NS, "Workshop");

    public static final Node ACRONYM = Terms.of(NS, "acronym");
    public static final Node DURING = Terms.of(NS, "during");
    public static final Node END_DATE = Terms.of(NS, "endDate");
    public static final Node HAS_LOCATION = Terms.of(NS, "hasLocation");
    public static final Node HAS_SERIES = Terms.of(NS, "hasSeries");
    public static final Node HAS_SUB_EVENT = Terms.of(NS, "hasSubEvent");
    public static final Node HOLDS_ROLE = Terms.of(NS, "holdsRole");
    public static final Node IS_HELD_BY = Terms.of(NS, "isHeldBy");
    public static final Node IS_SUB_EVENT_OF = Terms.of(NS, "isSubEventOf");
    public static final Node START_DATE = Terms.of(NS, "startDate");
    public static final Node WITH_ROLE = Terms.of(NS, "withRole");

    private Conf() {}
}

package org.colloquy.rdf.vocabulary;

import org.apache.jena.graph.Node;

/** FOAF: people and their names, and documents. */
public final class Foaf {
    /** The namespace. */
    public static final String NS = "http://xmlns.com/foaf/0.1/";

    public static final Node AGENT = Terms.of(NS, "Agent");
    public static final Node DOCUMENT = Terms.of(NS, "Document");
    public static final Node GROUP = Terms.of(NS, "Group");
    public static final Node ORGANIZATION = Terms.of(NS, "Organization");
    public static final Node PERSON = Terms.of(NS, "Person");

    public static final Node FAMILY_NAME = Terms.of(NS, "familyName");
    public static final Node GIVEN_NAME = Terms.of(NS, "givenName");
    public static final Node HOMEPAGE = Terms.of(NS, "homepage");
    public static final Node NAME = Terms.of(NS, "name");
    public static final Node NICK = Terms.of(NS, "nick");
    public static final Node PAGE = Terms.of(NS, "page");
    public static final Node PRIMARY_TOPIC = Terms.of(NS, "primaryTopic");

    private Foaf() {}
}

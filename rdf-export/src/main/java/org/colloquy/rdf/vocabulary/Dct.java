package org.colloquy.rdf.vocabulary;

import org.apache.jena.graph.Node;

/** DCMI metadata terms: titles, abstracts, dates, subjects and plain links between things. */
public final class Dct {
    /** The namespace. */
    public static final String NS = "http://purl.org/dc/terms/";

    public static final Node ABSTRACT = Terms.of(NS, "abstract");
    public static final Node ALTERNATIVE = Terms.of(NS, "alternative");
    public static final Node CONTRIBUTOR = Terms.of(NS, "contributor");
    public static final Node CREATED = Terms.of(NS, "created");
    public static final Node CREATOR = Terms.of(NS, "creator");
    public static final Node DESCRIPTION = Terms.of(NS, "description");
    public static final Node HAS_FORMAT = Terms.of(NS, "hasFormat");
    public static final Node HAS_PART = Terms.of(NS, "hasPart");
    public static final Node HAS_VERSION = Terms.of(NS, "hasVersion");
    public static final Node IDENTIFIER = Terms.of(NS, "identifier");
    public static final Node IS_PART_OF = Terms.of(NS, "isPartOf");
    public static final Node IS_REPLACED_BY = Terms.of(NS, "isReplacedBy");
    public static final Node ISSUED = Terms.of(NS, "issued");
    public static final Node IS_VERSION_OF = Terms.of(NS, "isVersionOf");
    public static final Node LANGUAGE = Terms.of(NS, "language");
    public static final Node LICENSE = Terms.of(NS, "license");
    public static final Node MODIFIED = Terms.of(NS, "modified");
    public static final Node PUBLISHER = Terms.of(NS, "publisher");
    public static final Node REFERENCES = Terms.of(NS, "references");
    public static final Node RELATION = Terms.of(NS, "relation");
    public static final Node REPLACES = Terms.of(NS, "replaces");
    public static final Node SOURCE = Terms.of(NS, "source");
    public static final Node SUBJECT = Terms.of(NS, "subject");
    public static final Node TITLE = Terms.of(NS, "title");

    private Dct() {}
}

package org.colloquy.rdf.vocabulary;

import org.apache.jena.graph.Node;

/** schema.org: source code and where it is kept. */
public final class Schema {
    /** The namespace. */
    public static final String NS = "https://schema.org/";

    public static final Node SOFTWARE_SOURCE_CODE = Terms.of(NS, "SoftwareSourceCode");

    public static final Node AFFILIATION = Terms.of(NS, "affiliation");
    public static final Node CODE_REPOSITORY = Terms.of(NS, "codeRepository");
    public static final Node DIRECTOR = Terms.of(NS, "director");
    public static final Node FAMILY_NAME = Terms.of(NS, "familyName");
    public static final Node GENRE = Terms.of(NS, "genre");
    public static final Node GIVEN_NAME = Terms.of(NS, "givenName");
    public static final Node HONORIFIC_SUFFIX = Terms.of(NS, "honorificSuffix");
    public static final Node ILLUSTRATOR = Terms.of(NS, "illustrator");
    public static final Node SOFTWARE_VERSION = Terms.of(NS, "softwareVersion");
    public static final Node VERSION = Terms.of(NS, "version");
    public static final Node VIDEO = Terms.of(NS, "video");

    private Schema() {}
}

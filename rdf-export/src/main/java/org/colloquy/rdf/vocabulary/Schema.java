package org.colloquy.rdf.vocabulary;

import org.apache.jena.graph.Node;

/** schema.org: source code and where it is kept. */
public final class Schema {
    /** The namespace. */
    public static final String NS = "https://schema.org/";

    public static final Node SOFTWARE_SOURCE_CODE = Terms.of(NS, "SoftwareSourceCode");

    public static final Node CODE_REPOSITORY = Terms.of(NS, "codeRepository");
    public static final Node SOFTWARE_VERSION = Terms.of(NS, "softwareVersion");

    private Schema() {}
}

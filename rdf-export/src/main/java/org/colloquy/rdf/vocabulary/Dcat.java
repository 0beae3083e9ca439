package org.colloquy.rdf.vocabulary;

import org.apache.jena.graph.Node;

/** DCAT: the data set and the files it comes in. */
public final class Dcat {
    /** The namespace. */
    public static final String NS = "http://www.w3.org/ns/dcat#";

    public static final Node DATASET = Terms.of(NS, "Dataset");
    public static final Node DISTRIBUTION = Terms.of(NS, "Distribution");

    public static final Node BYTE_SIZE = Terms.of(NS, "byteSize");
    public static final Node HAS_DISTRIBUTION = Terms.of(NS, "distribution");
    public static final Node DOWNLOAD_URL = Terms.of(NS, "downloadURL");
    public static final Node KEYWORD = Terms.of(NS, "keyword");
    public static final Node LANDING_PAGE = Terms.of(NS, "landingPage");
    public static final Node MEDIA_TYPE = Terms.of(NS, "mediaType");

    private Dcat() {}
}

package org.colloquy.rdf.vocabulary;

import org.apache.jena.graph.Node;

/** VoID: what a data set holds, in figures. */
public final class VoID {
    /** The namespace. */
    public static final String NS = "http://rdfs.org/ns/void#";

    public static final Node DATASET = Terms.of(NS, "Dataset");

    public static final Node CLASS = Terms.of(NS, "class");
    public static final Node CLASS_PARTITION = Terms.of(NS, "classPartition");
    public static final Node CLASSES = Terms.of(NS, "classes");
    public static final Node DATA_DUMP = Terms.of(NS, "dataDump");
    public static final Node DISTINCT_OBJECTS = Terms.of(NS, "distinctObjects");
    public static final Node DISTINCT_SUBJECTS = Terms.of(NS, "distinctSubjects");
    public static final Node ENTITIES = Terms.of(NS, "entities");
    public static final Node EXAMPLE_RESOURCE = Terms.of(NS, "exampleResource");
    public static final Node IN_DATASET = Terms.of(NS, "inDataset");
    public static final Node PROPERTIES = Terms.of(NS, "properties");
    public static final Node PROPERTY = Terms.of(NS, "property");
    public static final Node PROPERTY_PARTITION = Terms.of(NS, "propertyPartition");
    public static final Node SUBSET = Terms.of(NS, "subset");
    public static final Node TRIPLES = Terms.of(NS, "triples");
    public static final Node URI_SPACE = Terms.of(NS, "uriSpace");
    public static final Node VOCABULARY = Terms.of(NS, "vocabulary");

    private VoID() {}
}

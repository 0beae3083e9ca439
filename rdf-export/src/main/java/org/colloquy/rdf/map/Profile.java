package org.colloquy.rdf.map;

/** How much of what is known goes into the graph. */
public enum Profile {
    /**
     * What is said of entities, that of things which records share once; neither co-authors nor graphs of sources, and only of records where they
     * were read, not of the parts of these. For a few records at a time.
     */
    ENTITIES,
    /** Entities, co-authors and the description of the data set; no graphs of sources. */
    PLAIN,
    /** All of {@link #PLAIN}, and one named graph per source with the span behind each fact. */
    EVIDENCE
}

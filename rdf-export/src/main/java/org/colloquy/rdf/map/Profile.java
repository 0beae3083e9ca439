package org.colloquy.rdf.map;

/** How much of what is known goes into the graph. */
public enum Profile {
    /** Entities, co-authors and the description of the data set; no graphs of sources. */
    PLAIN,
    /** All of {@link #PLAIN}, and one named graph per source with the span behind each fact. */
    EVIDENCE
}

package org.colloquy.rdf.history;

import java.util.List;
import org.colloquy.rdf.map.MappingOptions;

/**
 * How a generation of a store was made, which is little and quickly read.
 *
 * @param generation its number, from 1
 * @param base the number of the generation whose state it is told by, but for what differs; its own if it is told whole
 * @param curated whether people said who is who
 * @param version the version of Colloquy that made it
 * @param options the options it was made with
 * @param documents its documents
 */
public record Made(
        int generation,
        int base,
        boolean curated,
        String version,
        MappingOptions options,
        List<KeptDocument> documents) {
    /** Copies the documents. */
    public Made {
        documents = List.copyOf(documents);
    }
}

package org.colloquy.rdf.store;

import java.nio.file.Path;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;

/** What a new store is filled with. */
@FunctionalInterface
public interface StoreContent {
    /**
     * Sends all that is known beforehand.
     *
     * @param out loads what it is sent; nothing of it can be asked for yet
     * @param folder the folder that the store will stand in, for files beside its own
     */
    void load(StreamRDF out, Path folder);

    /** Adds, in a transaction, what has to be worked out from what was loaded. */
    default void complete(DatasetGraph graphs, Path folder) {}
}

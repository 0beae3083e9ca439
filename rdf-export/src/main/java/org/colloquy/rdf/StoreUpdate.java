package org.colloquy.rdf;

import java.util.List;
import org.colloquy.rdf.map.SourceDocument;

/**
 * What came of adding documents to a store.
 *
 * @param graph the store, open
 * @param added the documents that it holds now and did not hold before
 * @param replaced the documents whose place some of these took
 * @param kept the documents that it holds as before
 * @param isRemade whether it was made with another vocabulary or version of Colloquy than before, or with a curation
 *     before or now, so that anything in it may be other than it was
 */
public record StoreUpdate(
        KnowledgeGraph graph,
        List<SourceDocument> added,
        List<SourceDocument> replaced,
        List<SourceDocument> kept,
        boolean isRemade)
        implements AutoCloseable {
    /** Copies the lists. */
    public StoreUpdate {
        added = List.copyOf(added);
        replaced = List.copyOf(replaced);
        kept = List.copyOf(kept);
    }

    /** Returns whether anything in the store is or may be other than it was. */
    public boolean changesAnything() {
        return changesDocuments() || isRemade;
    }

    /** Returns whether the store holds other documents than before. */
    public boolean changesDocuments() {
        return !added.isEmpty() || !replaced.isEmpty();
    }

    @Override
    public void close() {
        graph.close();
    }
}

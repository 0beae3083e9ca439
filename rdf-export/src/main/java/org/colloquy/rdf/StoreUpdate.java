package org.colloquy.rdf;

import java.util.List;
import org.colloquy.core.source.Problem;
import org.colloquy.rdf.map.SourceDocument;

/**
 * What came of adding documents to a store, or of removing some.
 *
 * @param graph the store, open
 * @param added the documents that it holds now and did not hold before
 * @param replaced the documents whose place some of these took
 * @param removed the documents that it held before and holds no more, though nothing took their place
 * @param kept the documents that it holds as before
 * @param isRemade whether it was made with another vocabulary or version of Colloquy than before, or with a curation
 *     before or now, so that anything in it may be other than it was
 * @param problems which statements of the curation have no effect in the whole store, or are contradicted by a source
 */
public record StoreUpdate(
        KnowledgeGraph graph,
        List<SourceDocument> added,
        List<SourceDocument> replaced,
        List<SourceDocument> removed,
        List<SourceDocument> kept,
        boolean isRemade,
        List<Problem> problems)
        implements AutoCloseable {
    /** Copies the lists. */
    public StoreUpdate {
        added = List.copyOf(added);
        replaced = List.copyOf(replaced);
        removed = List.copyOf(removed);
        kept = List.copyOf(kept);
        problems = List.copyOf(problems);
    }

    /** Returns whether anything in the store is or may be other than it was. */
    public boolean changesAnything() {
        return changesDocuments() || isRemade;
    }

    /** Returns whether the store holds other documents than before. */
    public boolean changesDocuments() {
        return !added.isEmpty() || !replaced.isEmpty() || !removed.isEmpty();
    }

    @Override
    public void close() {
        graph.close();
    }
}

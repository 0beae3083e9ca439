package org.colloquy.cli;

import java.util.Optional;
import org.colloquy.rdf.KnowledgeGraph;
import org.colloquy.rdf.StoreUpdate;

/**
 * What was written.
 *
 * @param graph the graph, open
 * @param news what changed, in words, where there was something before
 */
record Written(KnowledgeGraph graph, Optional<String> news) {
    static Written of(KnowledgeGraph graph) {
        return new Written(graph, Optional.empty());
    }

    static Written of(StoreUpdate update) {
        String kept = update.kept().size() + " documents stay as they were";
        return new Written(
                update.graph(),
                Optional.of(
                        update.changesAnything()
                                ? update.added().size() + " documents are new, "
                                        + update.replaced().size() + " of the store made way for them, " + kept
                                : "Nothing changed: " + kept));
    }
}

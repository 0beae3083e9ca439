package org.colloquy.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.Problem;
import org.colloquy.rdf.KnowledgeGraph;
import org.colloquy.rdf.StoreUpdate;
import org.colloquy.rdf.map.SourceDocument;

/**
 * What was written.
 *
 * @param graph the graph, open
 * @param news what changed, in words, where there was something before
 * @param problems what came to light only with what was there before
 */
record Written(KnowledgeGraph graph, Optional<String> news, List<Problem> problems) {
    private static final int MOST_NAMED = 5;

    static Written of(KnowledgeGraph graph) {
        return new Written(graph, Optional.empty(), List.of());
    }

    static Written of(StoreUpdate update) {
        return new Written(update.graph(), Optional.of(news(update)), update.problems());
    }

    /** Returns what changed, in words. */
    static String news(StoreUpdate update) {
        List<String> parts = new ArrayList<>();
        if (!update.added().isEmpty() || !update.replaced().isEmpty()) {
            parts.add(Counted.words(update.added().size(), "documents") + " new");
            parts.add(update.replaced().size() + " replaced" + named(update.replaced()));
        }
        if (!update.removed().isEmpty()) {
            parts.add(Counted.words(update.removed().size(), "documents") + " removed" + named(update.removed()));
        }
        parts.add(Counted.words(update.kept().size(), "documents") + " as before");
        String documents = String.join(", ", parts);
        if (update.isRemade()) {
            return "The store was made anew, with the vocabulary and curation that hold now: " + documents;
        }
        return update.changesAnything() ? documents : "Nothing changed: " + documents;
    }

    private static String named(List<SourceDocument> documents) {
        List<String> names =
                documents.stream().map(SourceDocument::name).distinct().toList();
        return names.isEmpty()
                ? ""
                : " (" + String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())))
                        + (names.size() > MOST_NAMED ? ", …)" : ")");
    }
}

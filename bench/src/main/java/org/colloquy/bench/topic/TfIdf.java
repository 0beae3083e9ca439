package org.colloquy.bench.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.core.topic.phrase.Keyphrase;

/** Ranks the phrases of a text by how often they stand in it and in how few other texts of the collection. */
final class TfIdf {
    private final Map<String, Integer> documents = new HashMap<>();
    private final int size;

    TfIdf(List<List<Keyphrase>> collection) {
        size = collection.size();
        collection.forEach(found -> found.forEach(phrase -> documents.merge(phrase.key(), 1, Integer::sum)));
    }

    List<String> of(List<Keyphrase> found) {
        Map<String, Double> scores = new HashMap<>();
        for (Keyphrase phrase : found) {
            double rare = Math.log((1.0 + size) / documents.getOrDefault(phrase.key(), 1));
            scores.put(phrase.key(), phrase.spans().size() * rare);
        }
        return Ranking.of(scores);
    }
}

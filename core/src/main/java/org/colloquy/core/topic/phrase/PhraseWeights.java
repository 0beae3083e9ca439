package org.colloquy.core.topic.phrase;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much each feature weighs when it is to be told whether a phrase is a keyphrase: natural logarithms of odds, which are
 * added up. They were learnt from texts with the keyphrases that people gave them ({@code bench/learn-phrases FILE...});
 * {@code phrase-weights.tsv} holds them.
 */
public final class PhraseWeights {
    private static final PhraseWeights STANDARD = load();

    private final Map<PhraseFeature, Map<String, Double>> weights;

    private PhraseWeights(Map<PhraseFeature, Map<String, Double>> weights) {
        this.weights = weights;
    }

    /** Returns the weights that come with the library. */
    public static PhraseWeights standard() {
        return STANDARD;
    }

    /** Returns other weights: of each feature those of its values, or of the empty value if it is a number. */
    public static PhraseWeights of(Map<PhraseFeature, Map<String, Double>> weights) {
        Map<PhraseFeature, Map<String, Double>> copy = new EnumMap<>(PhraseFeature.class);
        for (PhraseFeature feature : PhraseFeature.values()) {
            copy.put(feature, new HashMap<>(weights.getOrDefault(feature, Map.of())));
        }
        return new PhraseWeights(copy);
    }

    /** Returns how probable it is that a phrase with these features is a keyphrase. */
    double probability(PhraseFeatures phrase) {
        double sum = 0;
        for (PhraseFeatures.Seen seen : phrase.seen()) {
            sum += weights.getOrDefault(seen.feature(), Map.of()).getOrDefault(seen.value(), 0.0) * seen.amount();
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Returns the table as it is kept: feature, value, weight. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        weights.forEach((feature, values) -> new TreeMap<>(values)
                .forEach((value, weight) -> table.append(String.format(
                        Locale.ROOT, "%s\t%s\t%.2f%n", feature.name().toLowerCase(Locale.ROOT), value, weight))));
        return table.toString();
    }

    private static PhraseWeights load() {
        try {
            return parse(Resources.readLines(Resources.getResource(PhraseWeights.class, "phrase-weights.tsv"), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a table as {@link #toString} gives it; lines that begin with {@code # } are comments. */
    static PhraseWeights parse(List<String> lines) {
        Map<PhraseFeature, Map<String, Double>> weights = new EnumMap<>(PhraseFeature.class);
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("# ")) {
                List<String> cells = Splitter.on('\t').splitToList(line);
                weights.computeIfAbsent(
                                PhraseFeature.valueOf(cells.get(0).toUpperCase(Locale.ROOT)), any -> new HashMap<>())
                        .put(cells.get(1), Double.valueOf(cells.get(2)));
            }
        }
        return of(weights);
    }
}

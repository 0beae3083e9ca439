package org.colloquy.bench.topic;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.bench.learn.Adam;
import org.colloquy.bench.topic.LabelledTexts.Labelled;
import org.colloquy.core.topic.phrase.Keyphrases;
import org.colloquy.core.topic.phrase.PhraseFeature;
import org.colloquy.core.topic.phrase.PhraseFeatures;
import org.colloquy.core.topic.phrase.PhraseFeatures.Seen;
import org.colloquy.core.topic.phrase.PhraseWeights;

/**
 * Learns the weights by which phrases are ranked: of each text its keyphrases are to come before its other phrases. The loss
 * is that of ListNet for the first place (Cao, Qin, Liu, Tsai, Li: Learning to rank, from pairwise approach to listwise
 * approach, 2007), with an L2 penalty, fitted with the steps of Adam. Then the sums are made odds by a logistic regression
 * of one variable (Platt: Probabilistic outputs for support vector machines, 1999). The same texts give the same weights.
 */
final class PhraseLearning {
    private static final Adam ADAM = new Adam(200, 0.6, 0.025, 0.999);
    private static final double PENALTY = 5;
    /** What fewer texts have is learnt by heart. */
    private static final int FEWEST_TEXTS = 5;

    private static final double LEAST_WEIGHT = 0.05;

    private final List<Text> texts = new ArrayList<>();
    private final List<Seen> columns = new ArrayList<>();

    private PhraseLearning() {}

    /** A text's phrases: the columns of each, how much of each, and which are keyphrases. */
    private record Text(int[][] columns, double[][] amounts, boolean[] keys) {

        double[] sums(double[] weights) {
            double[] sums = new double[keys.length];
            for (int phrase = 0; phrase < sums.length; phrase++) {
                for (int i = 0; i < columns[phrase].length; i++) {
                    sums[phrase] += weights[columns[phrase][i]] * amounts[phrase][i];
                }
            }
            return sums;
        }

        void addTo(double[] gradient, int phrase, double error) {
            for (int i = 0; i < columns[phrase].length; i++) {
                gradient[columns[phrase][i]] += error * amounts[phrase][i];
            }
        }
    }

    /** Returns weights that were learnt from texts. */
    static PhraseWeights learn(List<Labelled> labelled) {
        PhraseLearning learning = new PhraseLearning();
        learning.read(labelled);
        double[] weights = ADAM.least(learning.columns.size(), learning::slope);
        return learning.odds(weights);
    }

    private void read(List<Labelled> labelled) {
        List<List<PhraseFeatures>> phrases = labelled.stream()
                .map(text -> Keyphrases.features(text.title(), text.text()))
                .toList();
        Map<Seen, Integer> known = known(phrases);
        for (int i = 0; i < phrases.size(); i++) {
            texts.add(text(phrases.get(i), labelled.get(i).keys(), known));
        }
    }

    /** Returns the number of each value of a feature that enough texts have. */
    private Map<Seen, Integer> known(List<List<PhraseFeatures>> phrases) {
        Multiset<Seen> texts = HashMultiset.create();
        for (List<PhraseFeatures> ofText : phrases) {
            Set<Seen> values = new HashSet<>();
            ofText.forEach(phrase -> phrase.seen().forEach(seen -> values.add(column(seen))));
            texts.addAll(values);
        }
        Map<Seen, Integer> known = new HashMap<>();
        texts.elementSet().stream()
                .filter(value -> texts.count(value) >= FEWEST_TEXTS)
                .sorted(Comparator.comparing(Seen::feature).thenComparing(Seen::value))
                .forEach(value -> {
                    known.put(value, columns.size());
                    columns.add(value);
                });
        return known;
    }

    private static Seen column(Seen seen) {
        return new Seen(seen.feature(), seen.value(), 1);
    }

    private static Text text(List<PhraseFeatures> phrases, Set<String> keys, Map<Seen, Integer> known) {
        int size = phrases.size();
        Text text = new Text(new int[size][], new double[size][], new boolean[size]);
        for (int phrase = 0; phrase < size; phrase++) {
            List<Seen> seen = phrases.get(phrase).seen().stream()
                    .filter(one -> known.containsKey(column(one)))
                    .toList();
            text.columns[phrase] =
                    seen.stream().mapToInt(one -> known.get(column(one))).toArray();
            text.amounts[phrase] = seen.stream().mapToDouble(Seen::amount).toArray();
            text.keys[phrase] =
                    keys.contains(LabelledTexts.stemmed(phrases.get(phrase).text()));
        }
        return text;
    }

    /** How steeply the loss rises with each weight. */
    private double[] slope(double[] weights) {
        double[] slope = new double[weights.length];
        for (Text text : texts) {
            double[] sums = text.sums(weights);
            double highest = Arrays.stream(sums).max().orElse(0);
            double all = Arrays.stream(sums).map(sum -> Math.exp(sum - highest)).sum();
            int keys = 0;
            for (boolean key : text.keys) {
                keys += key ? 1 : 0;
            }
            for (int phrase = 0; phrase < sums.length; phrase++) {
                double share = keys * Math.exp(sums[phrase] - highest) / all;
                text.addTo(slope, phrase, share - (text.keys[phrase] ? 1 : 0));
            }
        }
        for (int column = 0; column < slope.length; column++) {
            boolean number = columns.get(column).value().isEmpty();
            slope[column] += (number ? 1 : PENALTY) * weights[column];
        }
        return slope;
    }

    /** Returns the weights whose sums are logarithms of odds. */
    private PhraseWeights odds(double[] weights) {
        List<double[]> sums = texts.stream().map(text -> text.sums(weights)).toList();
        double[] line = ADAM.least(2, at -> {
            double[] slope = new double[2];
            for (int text = 0; text < sums.size(); text++) {
                for (int phrase = 0; phrase < sums.get(text).length; phrase++) {
                    double sum = sums.get(text)[phrase];
                    double error = 1 / (1 + Math.exp(-at[0] - at[1] * sum)) - (texts.get(text).keys[phrase] ? 1 : 0);
                    slope[0] += error;
                    slope[1] += error * sum;
                }
            }
            return slope;
        });
        Map<PhraseFeature, Map<String, Double>> table = new EnumMap<>(PhraseFeature.class);
        for (int column = 0; column < weights.length; column++) {
            Seen value = columns.get(column);
            double weight = line[1] * weights[column] + (value.feature() == PhraseFeature.PRIOR ? line[0] : 0);
            if (Math.abs(weight) >= LEAST_WEIGHT) {
                table.computeIfAbsent(value.feature(), any -> new TreeMap<>()).put(value.value(), weight);
            }
        }
        return PhraseWeights.of(table);
    }
}

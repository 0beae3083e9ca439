package org.colloquy.bench.identity;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.primitives.Doubles;
import com.google.common.primitives.Floats;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.resolve.Resolver;
import org.colloquy.core.resolve.person.ComparisonListener;
import org.colloquy.core.resolve.person.PersonFeature;
import org.colloquy.core.resolve.person.PersonWeights;

/**
 * Learns what each feature weighs from the comparisons that the resolver itself makes: first of single mentions, then, in
 * two more rounds, of the groups that it makes with the weights learnt so far, right or wrong. So the weights fit the
 * groups that they will be asked about (Ross, Gordon, Bagnell: A reduction of imitation learning and structured prediction
 * to no-regret online learning, 2011).
 */
final class WeightLearning {
    /** The threshold is a little higher than even odds: a wrong join costs more than a missing one. */
    static final double THRESHOLD = 0.5;

    private static final double[] THRESHOLDS = {1, 0, -0.3};
    /** How many comparisons of a name are kept of those that join nothing, on the average. */
    private static final double KEPT = 700;

    private static final int SEED = 5;

    private final List<LabelledPeople> sets;
    private final Set<PersonFeature> without;
    private final Predicate<String> mayLearn;
    private final List<LogisticRegression.Example> examples = new ArrayList<>();

    private WeightLearning(List<LabelledPeople> sets, Set<PersonFeature> without, Predicate<String> mayLearn) {
        this.sets = sets;
        this.without = without;
        this.mayLearn = mayLearn;
    }

    /** Learns from the mentions of the names that {@code mayLearn} lets through, as if there were no such features. */
    static PersonWeights learn(List<LabelledPeople> sets, Set<PersonFeature> without, Predicate<String> mayLearn) {
        return new WeightLearning(sets, without, mayLearn).learn();
    }

    private PersonWeights learn() {
        PersonWeights weights = PersonWeights.of(Map.of(), 1);
        double[][] learnt = {};
        for (double threshold : THRESHOLDS) {
            for (LabelledPeople set : sets) {
                Resolver.resolve(set.papers()::forEach, weights.withThreshold(threshold), new Examiner(set));
            }
            learnt = fit(examples, feature -> feature != PersonFeature.PLACE);
            weights = weights(learnt);
        }
        learnt[PersonFeature.PLACE.place()] = place(learnt);
        return weights(learnt).withThreshold(THRESHOLD);
    }

    /**
     * Learns the place alone when all else is known, from the comparisons where it is asked for: learnt together, the
     * others would lean on it where it says nothing.
     */
    private double[] place(double[][] others) {
        List<LogisticRegression.Example> asked = examples.stream()
                .filter(example -> example.levels().get(PersonFeature.PLACE.place()) > 0)
                .map(example -> example.knowing(others))
                .toList();
        return fit(asked, feature -> feature == PersonFeature.PLACE)[PersonFeature.PLACE.place()];
    }

    private double[][] fit(List<LogisticRegression.Example> some, Predicate<PersonFeature> asked) {
        PersonFeature[] features = PersonFeature.values();
        return LogisticRegression.fit(
                some,
                features.length,
                feature -> without.contains(features[feature]) || !asked.test(features[feature])
                        ? 0
                        : features[feature].levels().size());
    }

    private static PersonWeights weights(double[]... learnt) {
        Map<PersonFeature, float[]> weights = new EnumMap<>(PersonFeature.class);
        for (PersonFeature feature : PersonFeature.values()) {
            double[] row = learnt[feature.place()];
            if (row.length > 0) {
                weights.put(feature, Floats.toArray(Doubles.asList(row)));
            }
        }
        return PersonWeights.of(weights, THRESHOLD);
    }

    /** Keeps comparisons as examples, with what the labels say of them. */
    private final class Examiner implements ComparisonListener {
        private final Map<MentionRef, LabelledPeople.Author> authors = new HashMap<>();
        private final Multiset<String> names = HashMultiset.create();
        private final Random random = new Random(SEED);

        Examiner(LabelledPeople set) {
            set.authors().forEach(author -> {
                authors.put(author.ref(), author);
                names.add(author.name());
            });
        }

        @Override
        public void compared(List<MentionRef> one, List<MentionRef> other, List<Integer> levels, boolean joined) {
            LabelledPeople.Author first = authors.get(one.get(0));
            if (first == null || !mayLearn.test(first.name())) {
                return;
            }
            double mentions = names.count(first.name());
            if (!joined && random.nextDouble() >= KEPT / (mentions * mentions)) {
                return;
            }
            int pairs = 0;
            int same = 0;
            for (MentionRef ours : one) {
                for (MentionRef theirs : other) {
                    LabelledPeople.Author our = authors.get(ours);
                    LabelledPeople.Author their = authors.get(theirs);
                    if (our != null && their != null) {
                        pairs++;
                        same += our.label().equals(their.label()) ? 1 : 0;
                    }
                }
            }
            if (pairs > 0) {
                examples.add(new LogisticRegression.Example(
                        ImmutableIntArray.copyOf(levels),
                        (double) same / pairs,
                        Math.sqrt(Math.min(one.size(), other.size())),
                        0));
            }
        }
    }
}

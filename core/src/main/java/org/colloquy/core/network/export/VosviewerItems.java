package org.colloquy.core.network.export;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/** What VOSviewer is told of people. It knows no missing values, so that only what is known of all is told. */
final class VosviewerItems {

    /** VOSviewer numbers clusters up to this. */
    private static final int MOST_CLUSTERS = 1000;

    private static final ImmutableList<Value> WEIGHTS = ImmutableList.of(
            new Value("Documents", person -> OptionalInt.of(person.facts().papers())),
            new Value("Co-authors", person -> OptionalInt.of(person.coauthors())));
    private static final ImmutableList<Value> SCORES = ImmutableList.of(
            new Value("Distance", Member::distance),
            new Value("First year", Member::firstYear),
            new Value("Last year", Member::lastYear));

    private final Clusters clusters;
    private final boolean clustered;
    private final ImmutableList<Value> scores;

    private VosviewerItems(Clusters clusters, boolean clustered, ImmutableList<Value> scores) {
        this.clusters = clusters;
        this.clustered = clustered;
        this.scores = scores;
    }

    static VosviewerItems of(List<Member> people) {
        Clusters clusters = Clusters.of(people);
        return new VosviewerItems(
                clusters,
                people.stream().allMatch(person -> person.facts().community().isPresent()),
                SCORES.stream()
                        .filter(score -> people.stream()
                                .allMatch(person -> score.find().apply(person).isPresent()))
                        .collect(ImmutableList.toImmutableList()));
    }

    boolean clustered() {
        return clustered;
    }

    /** Returns the number of a person's cluster; the smallest share the last number. */
    int cluster(Member person) {
        return Math.min(MOST_CLUSTERS, clusters.of(person).orElse(MOST_CLUSTERS));
    }

    List<Value> weights() {
        return WEIGHTS;
    }

    List<Value> scores() {
        return scores;
    }

    /** A number that is told of each person. */
    record Value(String name, Function<Member, OptionalInt> find) {
        int of(Member person) {
            return find.apply(person).orElseThrow();
        }
    }
}

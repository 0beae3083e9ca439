package org.colloquy.core.topic.concept;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Which of several concepts a label means: the one that has most to do with what else the paper speaks of. */
final class Senses {
    private final List<Concept> sure;
    private final Function<Concept, Map<Concept, Integer>> higher;
    private final Comparator<Sense> best;

    Senses(List<Match> matches, Function<Concept, Map<Concept, Integer>> higher) {
        this.higher = higher;
        this.sure = matches.stream()
                .filter(match -> match.senses().size() == 1)
                .map(match -> match.senses().get(0).concept())
                .distinct()
                .toList();
        this.best = Comparator.<Sense>comparingLong(sense -> support(sense.concept()))
                .thenComparing(Sense::preferred)
                .reversed()
                .thenComparing(sense -> sense.concept().iri());
    }

    Concept best(Match match) {
        return match.senses().stream().min(best).orElseThrow().concept();
    }

    private long support(Concept concept) {
        return sure.stream().filter(other -> belong(concept, other)).count();
    }

    private boolean belong(Concept one, Concept other) {
        Map<Concept, Integer> aboveOne = higher.apply(one);
        Map<Concept, Integer> aboveOther = higher.apply(other);
        return one.equals(other)
                || one.related().contains(other.iri())
                || other.related().contains(one.iri())
                || aboveOne.containsKey(other)
                || aboveOther.keySet().stream().anyMatch(above -> above.equals(one) || aboveOne.containsKey(above));
    }
}

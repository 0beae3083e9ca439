package org.colloquy.core.topic.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.core.topic.concept.ConceptFind.Method;
import org.colloquy.core.topic.concept.ConceptFind.Part;
import org.colloquy.core.topic.concept.ConceptFind.Passage;

/** Makes of matches what is said of a paper: each concept once, with its score, and what follows from it. */
final class Findings {
    private static final Comparator<ConceptFind> BEST_FIRST = Comparator.comparingDouble(ConceptFind::score)
            .reversed()
            .thenComparing(find -> find.concept().iri());
    private static final Comparator<Passage> IN_ORDER =
            Comparator.comparing(Passage::part).thenComparingInt(Passage::start).thenComparingInt(Passage::end);

    /** How much one passage says: in the title; at the beginning of the abstract; how much less at its end. */
    private static final double TITLE = 0.6;

    private static final double BEGINNING = 0.35;
    private static final double LESS = 0.15;
    /** What is at the top says less than what is two steps below it. */
    private static final double[] SPECIFIC = {0.6, 0.8, 1};
    /** What one step up leaves of a score. */
    private static final double STEP = 0.5;

    private final Vocabulary vocabulary;
    private final List<Placed> placed = new ArrayList<>();
    private final Map<Concept, Map<Concept, Integer>> higher = new HashMap<>();

    Findings(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    private record Placed(Passage passage, double weight, Match match) {}

    /** What is known of a concept while passages are gathered. */
    private static final class Draft {
        private final SortedSet<Passage> passages = new TreeSet<>(IN_ORDER);
        private double doubt = 1;
        private Method method = Method.ABBREVIATION;
    }

    void add(Part part, Tokens tokens, List<Match> matches) {
        int length = Math.max(1, tokens.count());
        for (Match match : matches) {
            Passage passage = new Passage(part, tokens.start(match.from()), tokens.end(match.to() - 1));
            double weight = part == Part.TITLE ? TITLE : BEGINNING - LESS * match.from() / length;
            placed.add(new Placed(passage, weight, match));
        }
    }

    /** Returns the finds, the best first. */
    List<ConceptFind> finds() {
        Senses senses = new Senses(placed.stream().map(Placed::match).toList(), this::higher);
        Map<Concept, Draft> direct = new TreeMap<>(Comparator.comparing(Concept::iri));
        for (Placed each : placed) {
            Draft draft = direct.computeIfAbsent(senses.best(each.match), concept -> new Draft());
            draft.passages.add(each.passage);
            draft.doubt *= 1 - each.weight;
            if (!each.match.abbreviated()) {
                draft.method = Method.LABEL;
            }
        }
        List<ConceptFind> finds = new ArrayList<>();
        direct.forEach((concept, draft) ->
                finds.add(new ConceptFind(concept, score(concept, draft), draft.method, List.copyOf(draft.passages))));
        finds.addAll(inferred(finds, direct));
        finds.sort(BEST_FIRST);
        return finds;
    }

    private double score(Concept concept, Draft draft) {
        int depth =
                higher(concept).values().stream().mapToInt(steps -> steps).max().orElse(0);
        return rounded((1 - draft.doubt) * SPECIFIC[Math.min(depth, SPECIFIC.length - 1)]);
    }

    private List<ConceptFind> inferred(List<ConceptFind> finds, Map<Concept, Draft> direct) {
        Map<Concept, SortedSet<Passage>> passages = new TreeMap<>(Comparator.comparing(Concept::iri));
        Map<Concept, Double> scores = new HashMap<>();
        for (ConceptFind find : finds) {
            higher(find.concept()).forEach((broader, steps) -> {
                if (!direct.containsKey(broader)) {
                    passages.computeIfAbsent(broader, concept -> new TreeSet<>(IN_ORDER))
                            .addAll(find.passages());
                    scores.merge(broader, find.score() * Math.pow(STEP, steps), Math::max);
                }
            });
        }
        List<ConceptFind> inferred = new ArrayList<>();
        passages.forEach((concept, where) -> inferred.add(new ConceptFind(
                concept, rounded(scores.getOrDefault(concept, 0.0)), Method.INFERRED, List.copyOf(where))));
        return inferred;
    }

    private Map<Concept, Integer> higher(Concept concept) {
        return higher.computeIfAbsent(concept, vocabulary::allBroader);
    }

    /** Four digits, so that the order of additions does not show. */
    private static double rounded(double score) {
        return Math.round(score * 10_000) / 10_000.0;
    }
}

package org.colloquy.core.topic.concept;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Checks concepts and makes a vocabulary of those that can be used. */
final class VocabularyBuilder {
    /** A message names no more concepts than these beside the first. */
    private static final int MOST_NAMED = 3;

    private final SortedMap<String, Concept> concepts = new TreeMap<>();
    private final ListMultimap<String, String> broader =
            MultimapBuilder.linkedHashKeys().arrayListValues().build();
    private final List<ConceptProblem> problems = new ArrayList<>();

    void add(Concept concept) {
        if (concept.iri().isBlank() || NormalWords.key(concept.label()).isEmpty()) {
            tell("no-label", concept.iri(), "has no label of letters or no IRI, so it is left out; give it one");
        } else if (concepts.putIfAbsent(concept.iri(), concept) != null) {
            tell("same-iri", concept.iri(), "is there twice, and only the first counts; make one of them");
        }
    }

    Vocabulary build() {
        concepts.values().forEach(this::link);
        cutCycles();
        tellOfLabels();
        return new Vocabulary(concepts, ImmutableListMultimap.copyOf(broader), problems);
    }

    private void link(Concept concept) {
        for (String iri : new LinkedHashSet<>(concept.broader())) {
            if (concepts.containsKey(iri)) {
                broader.put(concept.iri(), iri);
            } else {
                tell("unknown-broader", concept.iri(), "is said to be under <" + iri + ">, which is not there; add it");
            }
        }
    }

    /** Goes up from each concept; a step that leads back to where it came from is told, and not taken. */
    private void cutCycles() {
        Set<String> done = new HashSet<>();
        for (String start : concepts.keySet()) {
            Deque<Step> way = new ArrayDeque<>();
            Set<String> onWay = new LinkedHashSet<>();
            enter(start, way, onWay, done);
            while (!way.isEmpty()) {
                Step step = way.getLast();
                if (!step.up.hasNext()) {
                    way.removeLast();
                    onWay.remove(step.iri);
                    done.add(step.iri);
                    continue;
                }
                String next = step.up.next();
                if (onWay.contains(next)) {
                    step.up.remove();
                    tell("broader-cycle", step.iri, "is under <" + next + ">, which is under it; strike one out");
                } else {
                    enter(next, way, onWay, done);
                }
            }
        }
    }

    private void enter(String iri, Deque<Step> way, Set<String> onWay, Set<String> done) {
        if (!done.contains(iri)) {
            onWay.add(iri);
            way.addLast(new Step(iri, broader.get(iri).iterator()));
        }
    }

    private record Step(String iri, Iterator<String> up) {}

    private void tellOfLabels() {
        SetMultimap<String, String> claims =
                MultimapBuilder.linkedHashKeys().linkedHashSetValues().build();
        concepts.values()
                .forEach(concept ->
                        concept.labels().forEach(label -> claims.put(NormalWords.key(label), concept.iri())));
        claims.asMap().forEach((label, claimants) -> {
            if (claimants.size() > 1 && !label.isEmpty()) {
                String others = claimants.stream()
                        .skip(1)
                        .limit(MOST_NAMED)
                        .map(iri -> "<" + iri + ">")
                        .collect(joining(" and "));
                int more = claimants.size() - 1 - MOST_NAMED;
                tell(
                        "shared-label",
                        claimants.iterator().next(),
                        "shares the label '" + label + "' with " + others + (more > 0 ? " and " + more + " more" : "")
                                + "; let one of them have it");
            }
        });
    }

    private void tell(String code, String iri, String message) {
        problems.add(new ConceptProblem(code, iri, message));
    }
}

package org.colloquy.core.topic.concept;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The concepts of a scheme, by IRI, and how they stand under each other. Never changes. */
public final class Vocabulary {
    private final ImmutableMap<String, Concept> concepts;
    private final ImmutableListMultimap<String, String> broader;
    private final ImmutableListMultimap<String, String> narrower;
    private final ImmutableList<ConceptProblem> problems;
    private final Supplier<ConceptFinder> finder = Suppliers.memoize(() -> new ConceptFinder(this));

    Vocabulary(Map<String, Concept> concepts, ListMultimap<String, String> broader, List<ConceptProblem> problems) {
        this.concepts = ImmutableMap.copyOf(concepts);
        this.broader = ImmutableListMultimap.copyOf(broader);
        this.narrower = this.broader.inverse();
        this.problems = ImmutableList.copyOf(problems);
    }

    /** Returns the vocabulary of {@code concepts}; what is wrong with them is among its {@link #problems}. */
    public static Vocabulary of(Collection<Concept> concepts) {
        VocabularyBuilder builder = new VocabularyBuilder();
        concepts.forEach(builder::add);
        return builder.build();
    }

    /** Returns what finds the concepts; it is made when it is needed, and then once. */
    ConceptFinder finder() {
        return finder.get();
    }

    /** Returns the concepts in the order of their IRIs. */
    public Collection<Concept> concepts() {
        return concepts.values();
    }

    /** Returns the concept that is named so. */
    public Optional<Concept> concept(String iri) {
        return Optional.ofNullable(concepts.get(iri));
    }

    /** Returns what is wrong with the vocabulary, in the order of IRIs. */
    public List<ConceptProblem> problems() {
        return problems;
    }

    /** Returns whether nothing is broader than the concept. */
    public boolean isTop(Concept concept) {
        return broader.get(concept.iri()).isEmpty();
    }

    /** Returns the concepts that are one step broader and in the vocabulary. */
    public List<Concept> broader(Concept concept) {
        return known(broader.get(concept.iri()));
    }

    /** Returns the concepts that are one step narrower. */
    public List<Concept> narrower(Concept concept) {
        return known(narrower.get(concept.iri()));
    }

    /** Returns all concepts that are broader, the nearest first, with the number of steps. */
    public Map<Concept, Integer> allBroader(Concept concept) {
        Map<Concept, Integer> steps = new LinkedHashMap<>();
        List<Concept> level = List.of(concept);
        for (int step = 1; !level.isEmpty(); step++) {
            List<Concept> next = new ArrayList<>();
            for (Concept lower : level) {
                for (Concept higher : broader(lower)) {
                    if (steps.putIfAbsent(higher, step) == null) {
                        next.add(higher);
                    }
                }
            }
            level = next;
        }
        return steps;
    }

    /** Returns how many steps the concept is below the top, by the longest way. */
    public int depth(Concept concept) {
        return allBroader(concept).values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /** Vocabularies are equal if their concepts are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Vocabulary that && concepts.equals(that.concepts);
    }

    @Override
    public int hashCode() {
        return concepts.hashCode();
    }

    private List<Concept> known(List<String> iris) {
        return iris.stream().map(concepts::get).collect(ImmutableList.toImmutableList());
    }
}

package org.colloquy.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.colloquy.core.Colloquy;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.Stated;
import org.colloquy.core.resolve.entity.Resolution;
import org.colloquy.core.topic.concept.Concept;
import org.colloquy.core.topic.concept.Concept.Scheme;
import org.colloquy.core.topic.concept.ConceptFind;
import org.colloquy.core.topic.concept.ConceptFind.Method;
import org.colloquy.core.topic.concept.ConceptFind.Passage;
import org.colloquy.core.topic.concept.ConceptFinder;
import org.colloquy.core.topic.concept.Vocabulary;
import org.colloquy.core.topic.phrase.PhraseMiner;
import org.colloquy.core.topic.phrase.RecurringPhrase;
import org.colloquy.rdf.map.Iris;

/** A vocabulary with what it lacks: the phrases that recur in the papers themselves, as topics of their own scheme. */
public final class MinedTopics {
    /** A phrase of fewer papers may be one author's turn of speech. */
    public static final int LEAST_PAPERS = 3;

    private final Vocabulary known;
    private final ConceptFinder finder;
    private final Iris iris;

    private MinedTopics(Vocabulary known, Iris iris) {
        this.known = known;
        this.finder = ConceptFinder.of(known);
        this.iris = iris;
    }

    /**
     * Returns the topics of a vocabulary and those that are mined from the papers, which are English.
     *
     * @param base what the IRIs of mined topics begin with
     */
    public static Vocabulary added(Vocabulary known, Colloquy colloquy, String base) {
        PhraseMiner miner = PhraseMiner.ofAtLeast(LEAST_PAPERS);
        Resolution resolution = colloquy.resolution();
        colloquy.forEachMention(mention -> {
            if (mention instanceof PaperMention paper && resolution.represents(paper.ref())) {
                miner.add(text(paper.title()), text(paper.abstractText()));
            }
        });
        return new MinedTopics(known, Iris.of(base)).with(miner.mined());
    }

    private static String text(Optional<Stated<String>> field) {
        return field.map(Stated::value).orElse("");
    }

    private Vocabulary with(List<RecurringPhrase> phrases) {
        List<Concept> concepts = new ArrayList<>(known.concepts());
        phrases.stream().filter(phrase -> !isKnown(phrase)).map(this::concept).forEach(concepts::add);
        return Vocabulary.of(concepts);
    }

    private boolean isKnown(RecurringPhrase phrase) {
        return Stream.concat(Stream.of(phrase.label()), phrase.otherLabels().stream())
                .anyMatch(this::isKnown);
    }

    private boolean isKnown(String label) {
        return named(label, words -> words.start() == 0).findAny().isPresent();
    }

    /** Finds what words at the end of a label name. */
    private Stream<Concept> named(String label, Predicate<Passage> words) {
        return finder.find(label, "").stream()
                .filter(find -> find.method() != Method.INFERRED)
                .filter(find -> find.passages().stream().anyMatch(words.and(last -> last.end() == label.length())))
                .map(ConceptFind::concept);
    }

    private Concept concept(RecurringPhrase phrase) {
        String[] kindOf = named(phrase.label(), words -> true).map(Concept::iri).toArray(String[]::new);
        return Concept.builder(iris.minedTopic(phrase.label()).getURI(), phrase.label())
                .scheme(new Scheme(iris.minedScheme().getURI(), "Topics: phrases that recur"))
                .broader(kindOf)
                .alt(phrase.otherLabels().toArray(String[]::new))
                .build();
    }
}

package org.colloquy.core.topic.concept;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import org.colloquy.core.topic.concept.ConceptFind.Part;

/**
 * Finds the concepts of a vocabulary in what papers say of themselves. Can be used by several threads at once, and finds
 * the same in the same text.
 */
public final class ConceptFinder {
    private final Vocabulary vocabulary;
    private final LabelIndex index;
    private final NotIn notIn;

    ConceptFinder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.index = new LabelIndex(vocabulary);
        this.notIn = new NotIn(vocabulary);
    }

    /** Returns a finder of what is in {@code vocabulary}. */
    public static ConceptFinder of(Vocabulary vocabulary) {
        return vocabulary.finder();
    }

    /** Returns what is found in the title alone. */
    public List<ConceptFind> find(String title) {
        return find(title, "");
    }

    /**
     * Returns what is found in a title and an abstract, either of which may be empty: what the paper is most about first,
     * and what is broader than what stands there as {@linkplain ConceptFind.Method#INFERRED inferred}. Of a label
     * within another, only the longer counts.
     */
    public List<ConceptFind> find(String title, String abstractText) {
        if (vocabulary.concepts().isEmpty()) {
            return List.of();
        }
        Tokens inTitle = Tokens.of(title);
        Tokens inAbstract = Tokens.of(abstractText);
        Map<String, Definition> definitions = Definitions.in(List.of(inTitle, inAbstract));
        PartMatches matches = new PartMatches(index, notIn, definitions);
        Findings findings = new Findings(vocabulary);
        findings.add(Part.TITLE, inTitle, matches.in(inTitle));
        findings.add(Part.ABSTRACT, inAbstract, matches.in(inAbstract));
        return ImmutableList.copyOf(findings.finds());
    }

    /** Returns what is called so: what has the label or the abbreviation, the words of it being all of {@code label}. */
    public List<Concept> named(String label) {
        List<Sense> abbreviated = index.abbreviated(Tokens.of(label).raw());
        List<Sense> senses =
                abbreviated.isEmpty() ? index.named(Tokens.of(label).key()) : abbreviated;
        return senses.stream().map(Sense::concept).collect(ImmutableList.toImmutableList());
    }
}

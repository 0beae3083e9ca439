package org.colloquy.core.resolve.person;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import org.colloquy.core.resolve.corpus.Corpus;
import org.colloquy.core.resolve.corpus.Disjoint;
import org.colloquy.core.resolve.entity.Reason;
import org.colloquy.core.resolve.name.NameForms;

/**
 * Tells of a shorter name where a paper prints a fuller one of the same person.
 */
final class ShortenedNames {
    private final Corpus corpus;
    private final NameForms forms;
    private final Disjoint samePaper;

    ShortenedNames(Corpus corpus, NameForms forms, Disjoint samePaper) {
        this.corpus = corpus;
        this.forms = forms;
        this.samePaper = samePaper;
    }

    /**
     * Returns which paper tells that {@code person} is one of {@code members}, all of one person, of whom {@code fullest} has
     * the fullest name; empty if none does.
     */
    Optional<Reason> onPaper(int[] members, int person, int fullest) {
        ImmutableSet<Integer> papers = papers(members, fullest);
        if (isOnOne(papers, person)) {
            return Optional.of(Reason.NAME_ON_SAME_PAPER);
        }
        return Arrays.stream(members).anyMatch(other -> isOfOneForm(other, person) && isOnOne(papers, other))
                ? Optional.of(Reason.NAME_ON_ANOTHER_PAPER)
                : Optional.empty();
    }

    /** Returns the papers that print the form of a name. */
    private ImmutableSet<Integer> papers(int[] members, int form) {
        return Arrays.stream(members)
                .filter(member -> corpus.isAuthor(member) && isOfOneForm(member, form))
                .mapToObj(this::paper)
                .collect(toImmutableSet());
    }

    private boolean isOnOne(ImmutableSet<Integer> papers, int person) {
        return corpus.isAuthor(person) && papers.contains(paper(person));
    }

    private int paper(int author) {
        return samePaper.find(corpus.paperOf(author));
    }

    private boolean isOfOneForm(int one, int other) {
        return forms.of(corpus.nameOf(one)) == forms.of(corpus.nameOf(other));
    }
}

package org.colloquy.core.resolve.curation;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.resolve.corpus.Corpus;
import org.colloquy.core.resolve.corpus.IdentifierRank;
import org.colloquy.core.resolve.corpus.PaperFeatures;
import org.colloquy.core.resolve.entity.EntityKey;

/** Looks for what sources say against statements of a curation. */
final class SourceContradictions {

    private final Corpus corpus;
    private final ListMultimap<Integer, Integer> persons = ArrayListMultimap.create();
    private final Map<Integer, PaperFeatures> papers = new HashMap<>();

    SourceContradictions(Corpus corpus) {
        this.corpus = corpus;
        for (int person = 0; person < corpus.persons(); person++) {
            persons.put(corpus.mentionOf(person), person);
        }
        corpus.papers().forEach(paper -> papers.put(corpus.mentionOf(paper.ref()), paper));
    }

    /** Returns what speaks against two groups of mentions being one thing. */
    Optional<String> againstSame(List<Integer> one, List<Integer> other) {
        return commonPaper(one, other)
                .map(paper -> "both are authors of '" + paper + "'")
                .or(() -> otherIdentifiers(identifiersOfPersons(one), identifiersOfPersons(other)));
    }

    /** Returns what speaks against two groups of mentions being two things. */
    Optional<String> againstDifferent(List<Integer> one, List<Integer> other) {
        Set<Identifier> common = Sets.intersection(identifiers(one), identifiers(other));
        return common.stream()
                .min(IdentifierRank.STRONGEST)
                .map(identifier -> "sources call both " + EntityKey.text(identifier));
    }

    private Optional<String> commonPaper(List<Integer> one, List<Integer> other) {
        Map<Integer, Integer> authors = new HashMap<>();
        authorships(one).forEach(author -> authors.put(corpus.paperOf(author), corpus.mentionOf(author)));
        return authorships(other).stream()
                .filter(author -> {
                    Integer mention = authors.get(corpus.paperOf(author));
                    return mention != null && mention != corpus.mentionOf(author);
                })
                .map(author -> corpus.papers().get(corpus.paperOf(author)).label())
                .findFirst();
    }

    private List<Integer> authorships(List<Integer> mentions) {
        return mentions.stream()
                .flatMap(mention -> persons.get(mention).stream())
                .filter(corpus::isAuthor)
                .toList();
    }

    private static Optional<String> otherIdentifiers(Set<Identifier> one, Set<Identifier> other) {
        for (Identifier.Scheme scheme : Identifier.Scheme.values()) {
            Set<Identifier> here = of(scheme, one);
            Set<Identifier> there = of(scheme, other);
            if (!here.isEmpty()
                    && !there.isEmpty()
                    && Sets.intersection(here, there).isEmpty()) {
                return Optional.of("sources call one " + inWords(here) + " and the other " + inWords(there));
            }
        }
        return Optional.empty();
    }

    private static Set<Identifier> of(Identifier.Scheme scheme, Set<Identifier> all) {
        return Sets.filter(all, identifier -> identifier.scheme() == scheme);
    }

    private static String inWords(Set<Identifier> identifiers) {
        return identifiers.stream().map(EntityKey::text).collect(Collectors.joining(", "));
    }

    private Set<Identifier> identifiersOfPersons(List<Integer> mentions) {
        Set<Identifier> found = new TreeSet<>(IdentifierRank.STRONGEST);
        mentions.forEach(mention -> persons.get(mention).forEach(person -> found.addAll(corpus.identifiersOf(person))));
        return found;
    }

    private Set<Identifier> identifiers(List<Integer> mentions) {
        Set<Identifier> found = identifiersOfPersons(mentions);
        for (int mention : mentions) {
            Optional.ofNullable(papers.get(mention)).ifPresent(paper -> found.addAll(paper.identifiers()));
        }
        return found;
    }
}

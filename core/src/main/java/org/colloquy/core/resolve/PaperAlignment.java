package org.colloquy.core.resolve;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Lays the author lists that several mentions give for one paper beside each other, by name and not by place. */
final class PaperAlignment {

    private final Corpus corpus;
    private final NameForms forms;
    /** For each author mention with a shorter name, the mention with the fuller one. */
    private final Map<Integer, Integer> fuller = new TreeMap<>();
    /** Mentions of the same name that is borne by several authors of the paper. */
    private final Map<Integer, Integer> namesakes = new TreeMap<>();

    private PaperAlignment(Corpus corpus, NameForms forms) {
        this.corpus = corpus;
        this.forms = forms;
    }

    static PaperAlignment of(Corpus corpus, NameForms forms, Disjoint samePaper) {
        PaperAlignment alignment = new PaperAlignment(corpus, forms);
        Map<Integer, List<Integer>> mentions = new TreeMap<>();
        for (int paper = 0; paper < corpus.papers().size(); paper++) {
            if (samePaper.size(paper) > 1) {
                mentions.computeIfAbsent(samePaper.find(paper), root -> new ArrayList<>())
                        .add(paper);
            }
        }
        mentions.values().forEach(alignment::align);
        return alignment;
    }

    /** Returns for each author mention that says less of a name the mention of the same paper that says more. */
    Map<Integer, Integer> fuller() {
        return fuller;
    }

    /** Returns which mentions are the same of several authors with one name: the first is the first, and so on. */
    Map<Integer, Integer> namesakes() {
        return namesakes;
    }

    private void align(Collection<Integer> papers) {
        Comparator<Integer> longest = Comparator.comparingInt(
                        (Integer paper) -> -corpus.papers().get(paper).persons().size())
                .thenComparing(paper -> paper);
        List<Integer> sorted = papers.stream().sorted(longest).toList();
        for (int other : sorted.subList(1, sorted.size())) {
            align(byForm(sorted.get(0)), byForm(other));
            pairByPlace(sorted.get(0), other);
        }
    }

    /**
     * What is left of two lists of one length are the same authors under other names, in order, where all these names
     * have something in common. A list that names somebody else instead says nothing.
     */
    private void pairByPlace(int paper, int other) {
        List<Integer> ours = unpaired(paper, other);
        List<Integer> theirs = unpaired(other, paper);
        boolean asMany = ours.size() == theirs.size()
                && corpus.papers().get(paper).persons().size()
                        == corpus.papers().get(other).persons().size();
        if (asMany && IntStream.range(0, ours.size()).allMatch(i -> resemble(ours.get(i), theirs.get(i)))) {
            for (int i = 0; i < ours.size(); i++) {
                note(ours.get(i), theirs.get(i));
            }
        }
    }

    private boolean resemble(int our, int their) {
        return forms.tokens(corpus.nameOf(our)).resembles(forms.tokens(corpus.nameOf(their)));
    }

    /** Returns the authors of a paper who are on the other list neither by form nor by a fuller or shorter name. */
    private List<Integer> unpaired(int paper, int other) {
        Set<Integer> forms = byForm(other).keySet();
        Set<Integer> others = new HashSet<>(byForm(other).values());
        return byForm(paper).entries().stream()
                .filter(author -> !forms.contains(author.getKey()))
                .map(Map.Entry::getValue)
                .filter(author -> !others.contains(fuller.getOrDefault(author, author))
                        && fuller.entrySet().stream()
                                .noneMatch(pair -> pair.getValue().equals(author) && others.contains(pair.getKey())))
                .sorted()
                .toList();
    }

    private ListMultimap<Integer, Integer> byForm(int paper) {
        ListMultimap<Integer, Integer> authors = ArrayListMultimap.create();
        for (int author = corpus.firstAuthor(paper); author < corpus.endOfAuthors(paper); author++) {
            authors.put(forms.of(corpus.nameOf(author)), author);
        }
        return authors;
    }

    private void align(ListMultimap<Integer, Integer> one, ListMultimap<Integer, Integer> other) {
        for (int form : one.keySet()) {
            List<Integer> ours = one.get(form);
            List<Integer> theirs = other.get(form);
            if (ours.size() > 1 && ours.size() == theirs.size()) {
                for (int i = 0; i < ours.size(); i++) {
                    namesakes.put(theirs.get(i), ours.get(i));
                }
            }
        }
        pair(lonely(one, other), lonely(other, one));
    }

    /** Returns the authors whose name stands once on one list and not on the other, by the last word of the name. */
    private ImmutableListMultimap<String, Integer> lonely(
            ListMultimap<Integer, Integer> one, ListMultimap<Integer, Integer> other) {
        ImmutableListMultimap.Builder<String, Integer> lonely = ImmutableListMultimap.builder();
        one.keySet().stream().sorted().forEach(form -> {
            if (!other.containsKey(form) && one.get(form).size() == 1) {
                int author = one.get(form).get(0);
                lonely.put(forms.tokens(corpus.nameOf(author)).last(), author);
            }
        });
        return lonely.build();
    }

    private void pair(ImmutableListMultimap<String, Integer> ours, ImmutableListMultimap<String, Integer> theirs) {
        for (String last : ours.keySet()) {
            Map<Integer, Integer> matchesOfTheirs = new HashMap<>();
            Map<Integer, List<Integer>> matches = new TreeMap<>();
            for (int our : ours.get(last)) {
                for (int their : theirs.get(last)) {
                    if (forms.compatible(form(our), form(their))) {
                        matches.computeIfAbsent(our, o -> new ArrayList<>()).add(their);
                        matchesOfTheirs.merge(their, 1, Integer::sum);
                    }
                }
            }
            matches.forEach((our, fitting) -> {
                if (fitting.size() == 1 && matchesOfTheirs.getOrDefault(fitting.get(0), 0) == 1) {
                    note(our, fitting.get(0));
                }
            });
        }
    }

    private void note(int our, int their) {
        boolean oursIsFuller = forms.refines(form(our), form(their), Refinement.LENIENT);
        fuller.putIfAbsent(oursIsFuller ? their : our, oursIsFuller ? our : their);
    }

    private int form(int author) {
        return forms.of(corpus.nameOf(author));
    }
}

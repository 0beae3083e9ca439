package org.colloquy.core.resolve.person;

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
import org.colloquy.core.resolve.corpus.Corpus;
import org.colloquy.core.resolve.corpus.Disjoint;
import org.colloquy.core.resolve.name.NameForms;
import org.colloquy.core.resolve.name.Refinement;

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
        }
    }

    /**
     * What is left of two lists of one length are the same authors under other names, in order, where all these names
     * have something in common. A list that names somebody else instead says nothing.
     */
    private void pairByPlace(List<Integer> ours, List<Integer> theirs) {
        if (ours.size() == theirs.size()
                && IntStream.range(0, ours.size()).allMatch(i -> resemble(ours.get(i), theirs.get(i)))) {
            for (int i = 0; i < ours.size(); i++) {
                note(ours.get(i), theirs.get(i));
            }
        }
    }

    private boolean resemble(int our, int their) {
        return forms.tokens(corpus.nameOf(our)).resembles(forms.tokens(corpus.nameOf(their)));
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
        ImmutableListMultimap<String, Integer> ours = lonely(one, other);
        ImmutableListMultimap<String, Integer> theirs = lonely(other, one);
        Set<Integer> paired = pair(ours, theirs);
        if (one.size() == other.size()) {
            pairByPlace(rest(ours, paired), rest(theirs, paired));
        }
    }

    private static List<Integer> rest(ImmutableListMultimap<String, Integer> authors, Set<Integer> paired) {
        return authors.values().stream()
                .filter(author -> !paired.contains(author))
                .sorted()
                .toList();
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

    /** Notes whose name is a fuller form of whose; returns both. */
    private Set<Integer> pair(
            ImmutableListMultimap<String, Integer> ours, ImmutableListMultimap<String, Integer> theirs) {
        Set<Integer> paired = new HashSet<>();
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
                    paired.add(our);
                    paired.add(fitting.get(0));
                }
            });
        }
        return paired;
    }

    private void note(int our, int their) {
        boolean oursIsFuller = forms.refines(form(our), form(their), Refinement.LENIENT);
        fuller.putIfAbsent(oursIsFuller ? their : our, oursIsFuller ? our : their);
    }

    private int form(int author) {
        return forms.of(corpus.nameOf(author));
    }
}

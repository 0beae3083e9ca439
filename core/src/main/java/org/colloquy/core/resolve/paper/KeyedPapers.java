package org.colloquy.core.resolve.paper;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.core.resolve.corpus.ConstrainedSets;
import org.colloquy.core.resolve.corpus.PaperFeatures;
import org.colloquy.core.resolve.name.NameForms;
import org.colloquy.core.resolve.name.NameTokens;

/**
 * Joins papers of which little is said but what a list calls them. Keys are made anew for each list, so only a mention without
 * title and abstract follows its key: with authors to the one paper of these authors, with nothing else to the only one.
 */
final class KeyedPapers {

    private final List<PaperFeatures> papers;
    private final NameForms forms;
    private final ConstrainedSets same;

    KeyedPapers(List<PaperFeatures> papers, NameForms forms, ConstrainedSets same) {
        this.papers = papers;
        this.forms = forms;
        this.same = same;
    }

    /** Joins papers that have one key. */
    void join(List<Integer> group) {
        joinByAuthors(group);
        Set<Integer> known = new HashSet<>();
        List<Integer> bare = new ArrayList<>();
        for (int paper : group) {
            if (papers.get(paper).isKeyOnly()) {
                bare.add(paper);
            } else {
                known.add(same.same().find(paper));
            }
        }
        if (known.size() == 1) {
            int paper = known.iterator().next();
            bare.forEach(other -> same.join(paper, other));
        }
    }

    private void joinByAuthors(List<Integer> group) {
        List<Integer> untitled = group.stream()
                .filter(paper -> papers.get(paper).isKeyWithAuthors())
                .toList();
        if (untitled.isEmpty()) {
            return;
        }
        SetMultimap<String, Integer> titled =
                MultimapBuilder.hashKeys().linkedHashSetValues().build();
        group.stream()
                .filter(paper -> papers.get(paper).titled())
                .forEach(paper -> titled.put(authors(paper), same.same().find(paper)));
        for (int paper : untitled) {
            Set<Integer> fitting = titled.get(authors(paper));
            if (fitting.size() == 1) {
                same.join(fitting.iterator().next(), paper);
            }
        }
    }

    /** Returns the first letters and family names of all authors. */
    private String authors(int paper) {
        return papers.get(paper).persons().names().stream()
                .map(forms::tokens)
                .map(KeyedPapers::abbreviated)
                .collect(joining("|"));
    }

    private static String abbreviated(NameTokens name) {
        return Character.toString(name.words().get(0).codePointAt(0)) + ' ' + name.last();
    }
}

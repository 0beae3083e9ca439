package org.colloquy.core.resolve;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.colloquy.core.model.Identifier;

/**
 * Joins the mentions of one paper: a shared identifier, or the same title with an author in common. The same title over
 * other authors is another paper. A mention that says nothing but a key is the one paper with that key.
 */
final class Papers {

    /** Orders identifiers of papers, the one to rely on first. */
    static final Comparator<Identifier> STRONGEST =
            Comparator.comparing(Identifier::scheme).thenComparing(Identifier::value);

    private static final ImmutableSet<String> GENERIC = ImmutableSet.of(
            "questions and answers",
            "introduction and overview",
            "poster spotlight talks",
            "welcome and introduction",
            "introduction and opening remarks",
            "welcome and opening remarks",
            "panel discussion and closing remarks",
            "invited talk 1",
            "invited talk 2",
            "invited talk 3");
    private static final int GENERIC_WORDS = 2;
    private static final int GENERIC_LETTERS = 20;
    /** How many letters an ideograph or a syllable is worth. */
    private static final int SYLLABLE = 4;

    private final List<PaperFeatures> papers;
    private final NameForms forms;
    private final Disjoint same;

    private Papers(Corpus corpus, NameForms forms) {
        this.papers = corpus.papers();
        this.forms = forms;
        this.same = new Disjoint(papers.size());
    }

    /** Returns which of the corpus's paper mentions are the same paper. */
    static Disjoint join(Corpus corpus, NameForms forms) {
        Papers work = new Papers(corpus, forms);
        work.joinByIdentifier();
        work.joinByTitle();
        work.joinByAbstract();
        work.joinByKey();
        return work.same;
    }

    private void joinByIdentifier() {
        Map<Identifier, Integer> first = new HashMap<>();
        for (int paper = 0; paper < papers.size(); paper++) {
            for (Identifier identifier : papers.get(paper).identifiers()) {
                Integer earlier = first.putIfAbsent(identifier, paper);
                if (earlier != null) {
                    same.join(earlier, paper);
                }
            }
        }
    }

    private Collection<List<Integer>> groups(Function<PaperFeatures, String> key) {
        Map<String, List<Integer>> groups = new TreeMap<>();
        for (int paper = 0; paper < papers.size(); paper++) {
            String value = key.apply(papers.get(paper));
            if (!value.isEmpty()) {
                groups.computeIfAbsent(value, k -> new ArrayList<>()).add(paper);
            }
        }
        return groups.values();
    }

    private void joinByTitle() {
        for (List<Integer> group : groups(PaperFeatures::titleKey)) {
            if (group.size() == 1) {
                continue;
            }
            if (isGeneric(papers.get(group.get(0)).titleKey())) {
                joinEqualAuthors(group);
            } else {
                joinSharedAuthors(group);
                joinAuthorless(group);
            }
        }
    }

    /** Returns whether a title is so short or usual that different papers bear it. */
    static boolean isGeneric(String titleKey) {
        int words = 1 + (int) titleKey.chars().filter(c -> c == ' ').count();
        int letters = titleKey.codePoints()
                .map(c -> Character.getType(c) == Character.OTHER_LETTER ? SYLLABLE : 1)
                .sum();
        return (words <= GENERIC_WORDS && letters <= GENERIC_LETTERS) || GENERIC.contains(titleKey);
    }

    private void joinEqualAuthors(List<Integer> group) {
        Map<Set<Integer>, Integer> first = new HashMap<>();
        for (int paper : group) {
            Set<Integer> authors = formsOf(paper);
            Integer earlier = authors.isEmpty() ? null : first.putIfAbsent(authors, paper);
            if (earlier != null) {
                same.join(earlier, paper);
            }
        }
    }

    private Set<Integer> formsOf(int paper) {
        Set<Integer> found = new HashSet<>();
        papers.get(paper).persons().names().forEach(name -> found.add(forms.of(name)));
        return found;
    }

    private void joinSharedAuthors(List<Integer> group) {
        Map<Integer, Integer> firstOfForm = new TreeMap<>();
        for (int paper : group) {
            for (int form : formsOf(paper)) {
                same.join(firstOfForm.computeIfAbsent(form, f -> paper), paper);
            }
        }
        List<Map.Entry<Integer, Integer>> seen = new ArrayList<>(firstOfForm.entrySet());
        for (int i = 0; i < seen.size(); i++) {
            for (int j = i + 1; j < seen.size(); j++) {
                if (!same.same(seen.get(i).getValue(), seen.get(j).getValue())
                        && forms.compatible(seen.get(i).getKey(), seen.get(j).getKey())) {
                    same.join(seen.get(i).getValue(), seen.get(j).getValue());
                }
            }
        }
    }

    /** A mention without authors is the one paper of that title, unless there are two. */
    private void joinAuthorless(List<Integer> group) {
        Set<Integer> listed = new HashSet<>();
        List<Integer> authorless = new ArrayList<>();
        for (int paper : group) {
            if (papers.get(paper).persons().size() == 0) {
                authorless.add(paper);
            } else {
                listed.add(same.find(paper));
            }
        }
        if (listed.size() == 1) {
            int known = listed.iterator().next();
            authorless.forEach(paper -> same.join(known, paper));
        } else if (listed.isEmpty()) {
            Map<String, List<Integer>> byEdition = new TreeMap<>();
            authorless.forEach(paper -> byEdition
                    .computeIfAbsent(papers.get(paper).conference(), edition -> new ArrayList<>())
                    .add(paper));
            Partition.attachIfUnique(byEdition, "").forEach(this::joinAll);
        }
    }

    private void joinAll(List<Integer> group) {
        group.forEach(paper -> same.join(group.get(0), paper));
    }

    /** An untitled mention is the one paper with the very same abstract, unless there are two. */
    private void joinByAbstract() {
        for (List<Integer> group : groups(paper -> paper.tellingAbstract() ? paper.abstractKey() : "")) {
            Set<Integer> titled = new HashSet<>();
            List<Integer> untitled = new ArrayList<>();
            for (int paper : group) {
                if (papers.get(paper).titled()) {
                    titled.add(same.find(paper));
                } else {
                    untitled.add(paper);
                }
            }
            if (titled.size() == 1) {
                untitled.addAll(titled);
            }
            if (!untitled.isEmpty()) {
                joinAll(untitled);
            }
        }
    }

    /** Keys are made anew for each list, so only a mention that has nothing else follows them, and only to one paper. */
    private void joinByKey() {
        for (List<Integer> group : groups(PaperFeatures::recordKey)) {
            Set<Integer> known = new HashSet<>();
            List<Integer> bare = new ArrayList<>();
            for (int paper : group) {
                if (papers.get(paper).isKeyOnly()) {
                    bare.add(paper);
                } else {
                    known.add(same.find(paper));
                }
            }
            if (known.size() == 1) {
                int paper = known.iterator().next();
                bare.forEach(other -> same.join(paper, other));
            }
        }
    }
}

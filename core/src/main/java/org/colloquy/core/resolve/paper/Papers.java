package org.colloquy.core.resolve.paper;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.resolve.corpus.ConstrainedSets;
import org.colloquy.core.resolve.corpus.Constraints;
import org.colloquy.core.resolve.corpus.Corpus;
import org.colloquy.core.resolve.corpus.Disjoint;
import org.colloquy.core.resolve.corpus.PaperFeatures;
import org.colloquy.core.resolve.corpus.Partition;
import org.colloquy.core.resolve.entity.Doubt;
import org.colloquy.core.resolve.name.NameForms;

/**
 * Joins the mentions of one paper: by what registries call it, by title, authors and year together, by its abstract where
 * there is no title. A mention that says nothing but a key, or a key and authors, is the one paper with that key.
 */
public final class Papers {

    /** An identifier that so many different papers bear names none. */
    private static final int MOST_STRANGERS = 64;

    private final List<PaperFeatures> papers;
    private final ConstrainedSets same;
    private final PaperClusters clusters;

    /** Decides which of the corpus's paper mentions are the same paper. */
    public Papers(Corpus corpus, NameForms forms, Constraints constraints) {
        this.papers = corpus.papers();
        this.same = ConstrainedSets.of(
                papers.size(), paper -> corpus.mentionOf(papers.get(paper).ref()), constraints);
        this.clusters = new PaperClusters(papers, forms, same);
        joinByIdentifier();
        clusters.join();
        joinAuthorless();
        UntitledPapers.join(papers, same);
        KeyedPapers keyed = new KeyedPapers(papers, forms, same);
        groups(PaperFeatures::recordKey).forEach(keyed::join);
    }

    /** Returns which paper mentions are the same paper. */
    public Disjoint same() {
        return same.same();
    }

    /** Returns whether it is said alone, and not seen, that two mentions are the same paper. */
    boolean isSaid(int one, int other) {
        return same.isSaid(one, other);
    }

    /** Sends each two mentions of different papers that are versions of one work to {@code action}, the earlier paper's first. */
    void forEachTwoVersions(BiConsumer<Integer, Integer> action) {
        Map<Integer, Appearance> appearances = new HashMap<>();
        for (PaperClusters.Candidate pair : clusters.works()) {
            if (!same().same(pair.one(), pair.other())) {
                boolean inOrder = appearance(pair.one(), appearances).isBefore(appearance(pair.other(), appearances));
                action.accept(inOrder ? pair.one() : pair.other(), inOrder ? pair.other() : pair.one());
            }
        }
    }

    private Appearance appearance(int paper, Map<Integer, Appearance> known) {
        return known.computeIfAbsent(
                same().find(paper),
                root -> Appearance.of(Arrays.stream(same().members(root))
                        .mapToObj(papers::get)
                        .toList()));
    }

    /** Returns how alike two paper mentions are, both with titles. */
    PaperLikeness compare(int one, int other) {
        return clusters.comparison().compare(one, other);
    }

    /** Returns the pairs of mentions that may be one paper and were not joined. */
    List<Doubt> doubts() {
        return clusters.doubts();
    }

    /** What has an identifier in common is one, but for strangers: chapters with their book's, volumes with that of the set. */
    private void joinByIdentifier() {
        ListMultimap<Identifier, Integer> known =
                MultimapBuilder.hashKeys().arrayListValues(1).build();
        for (int paper = 0; paper < papers.size(); paper++) {
            for (Identifier identifier : papers.get(paper).identifiers()) {
                int now = paper;
                List<Integer> others = known.get(identifier);
                Optional<Integer> found = others.stream()
                        .limit(MOST_STRANGERS)
                        .filter(other -> !clusters.comparison().areStrangers(other, now, identifier.scheme()))
                        .findFirst();
                found.ifPresentOrElse(other -> same.join(other, now), () -> others.add(now));
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

    /** Mentions of one title that none names an author of are one paper of each edition. */
    private void joinAuthorless() {
        for (List<Integer> group : groups(PaperFeatures::titleKey)) {
            boolean authorless =
                    group.stream().allMatch(paper -> papers.get(paper).persons().size() == 0);
            if (group.size() > 1
                    && authorless
                    && !GenericTitles.contain(papers.get(group.get(0)).titleKey())) {
                Map<String, List<Integer>> byEdition = new TreeMap<>();
                group.forEach(paper -> byEdition
                        .computeIfAbsent(papers.get(paper).conference(), edition -> new ArrayList<>())
                        .add(paper));
                Partition.attachIfUnique(byEdition, "").forEach(this::joinAll);
            }
        }
    }

    private void joinAll(List<Integer> group) {
        group.forEach(paper -> same.join(group.get(0), paper));
    }
}

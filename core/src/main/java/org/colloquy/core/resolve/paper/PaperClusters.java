package org.colloquy.core.resolve.paper;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.core.resolve.corpus.ConstrainedSets;
import org.colloquy.core.resolve.corpus.PaperFeatures;
import org.colloquy.core.resolve.entity.Doubt;
import org.colloquy.core.resolve.name.NameForms;

/**
 * Groups records into papers, the pair for which most speaks first. Two groups are joined unless something keeps any of their
 * records apart, or too much speaks against it on the whole.
 */
final class PaperClusters {
    /** On the whole this much may speak against joining two groups. */
    private static final float LEAST_MEAN = -2;
    /** How many records of a group are looked at. */
    private static final int LOOKED_AT = 8;

    private static final Comparator<Candidate> BEST = Comparator.comparingDouble(
                    (Candidate candidate) -> -candidate.score)
            .thenComparing(Candidate::one)
            .thenComparing(Candidate::other);

    private final List<PaperFeatures> papers;
    private final ConstrainedSets same;
    private final PaperComparison comparison;
    private final PaperConflicts conflicts;
    /** The pairs that may be of one paper, the best first. */
    private final List<Candidate> candidates = new ArrayList<>();
    /** The pairs that are of one work, whether or not they are of one paper. */
    private final List<Candidate> works = new ArrayList<>();

    /** Compares all papers that may be one; none is joined. */
    PaperClusters(List<PaperFeatures> papers, NameForms forms, ConstrainedSets same) {
        this.papers = papers;
        this.same = same;
        Catalogues catalogues = new Catalogues(papers, forms);
        RecurringTitles recurring = new RecurringTitles(papers, catalogues);
        this.comparison = new PaperComparison(papers, forms, recurring);
        this.conflicts = new PaperConflicts(catalogues, recurring);
        PaperPairs.of(papers, forms).forEach(pair -> compare(PaperPairs.first(pair), PaperPairs.second(pair)));
        candidates.sort(BEST);
    }

    /** Joins in {@code same} the titled papers that are one. */
    void join() {
        joinListed();
        joinAuthorless();
    }

    PaperComparison comparison() {
        return comparison;
    }

    /** Returns the pairs that are of one work, whether or not they are of one paper. */
    List<Candidate> works() {
        return works;
    }

    /**
     * Returns the pairs that were not joined although they may be one paper, unless some rule keeps their groups apart or
     * they are versions of one work.
     */
    List<Doubt> doubts() {
        Set<Set<Integer>> versions = new HashSet<>();
        works.forEach(pair -> versions.add(groups(pair)));
        List<Doubt> doubts = new ArrayList<>();
        for (Candidate pair : candidates) {
            if (!same.same().same(pair.one, pair.other)
                    && !same.forbids(pair.one, pair.other)
                    && !versions.contains(groups(pair))
                    && !areKeptApart(looked(pair.one), looked(pair.other))) {
                PaperLikeness likeness = comparison.compare(pair.one, pair.other);
                if (Doubt.isDoubt(likeness.score())) {
                    doubts.add(new Doubt(pair.one, pair.other, likeness.pack(), false));
                }
            }
        }
        return doubts;
    }

    private Set<Integer> groups(Candidate pair) {
        return ImmutableSet.of(same.same().find(pair.one), same.same().find(pair.other));
    }

    private void compare(int one, int other) {
        if (comparison.isHopeless(one, other)) {
            return;
        }
        Candidate candidate = new Candidate(one, other, comparison.score(one, other));
        if (Doubt.isDoubt(candidate.score)) {
            candidates.add(candidate);
        }
        if (comparison.mayBeOneWork(candidate.score)
                && comparison.isOneWork(one, other)
                && !conflicts.areOtherWorks(papers.get(one), papers.get(other))) {
            works.add(candidate);
        }
    }

    private void joinListed() {
        for (Candidate candidate : candidates) {
            if (candidate.score > 0
                    && isListed(candidate.one)
                    && isListed(candidate.other)
                    && !same.same().same(candidate.one, candidate.other)
                    && fit(candidate.one, candidate.other)) {
                same.join(candidate.one, candidate.other);
            }
        }
    }

    /** A record without authors is the one paper it fits, unless there are two. */
    private void joinAuthorless() {
        Map<Integer, Set<Integer>> known = new HashMap<>();
        for (Candidate candidate : candidates) {
            if (candidate.score > 0 && isListed(candidate.one) != isListed(candidate.other)) {
                int listed = isListed(candidate.one) ? candidate.one : candidate.other;
                int bare = listed == candidate.one ? candidate.other : candidate.one;
                if (fit(listed, bare)) {
                    known.computeIfAbsent(bare, any -> new TreeSet<>())
                            .add(same.same().find(listed));
                }
            }
        }
        known.forEach((bare, listed) -> {
            if (listed.size() == 1) {
                same.join(bare, listed.iterator().next());
            }
        });
    }

    private boolean isListed(int paper) {
        return papers.get(paper).persons().size() > 0;
    }

    private boolean fit(int one, int other) {
        float sum = 0;
        List<Integer> ours = looked(one);
        List<Integer> theirs = looked(other);
        if (areKeptApart(ours, theirs)) {
            return false;
        }
        for (int our : ours) {
            for (int their : theirs) {
                sum += comparison.score(our, their);
            }
        }
        return sum > LEAST_MEAN * ours.size() * theirs.size();
    }

    /** Returns whether a rule keeps any record of one group apart from any of another. */
    private boolean areKeptApart(List<Integer> ours, List<Integer> theirs) {
        return ours.stream()
                .anyMatch(our ->
                        theirs.stream().anyMatch(their -> conflicts.between(papers.get(our), papers.get(their))));
    }

    private List<Integer> looked(int paper) {
        int[] members = same.same().members(paper);
        Arrays.sort(members);
        List<Integer> first = new ArrayList<>();
        for (int i = 0; i < Math.min(members.length, LOOKED_AT); i++) {
            first.add(members[i]);
        }
        return first;
    }

    /** Two papers, and how much speaks for their being one. */
    record Candidate(int one, int other, float score) {}
}

package org.colloquy.core.resolve.person;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.resolve.corpus.Corpus;
import org.colloquy.core.resolve.corpus.DistinctNumbers;
import org.colloquy.core.resolve.entity.Doubt;

/**
 * Groups the mentions of one name into people: the two groups that most probably are one person are joined, their profiles
 * put together, and so on until no two are probable enough (agglomerative clustering with a learnt similarity of clusters).
 * Groups that must stay apart do.
 */
final class PersonClusters {
    /** Of more groups than this only those are compared that share a co-author. */
    private static final int ALL_PAIRS = 512;

    /** Of a name whose comparisons look at more co-authors than this, the obvious ones are joined at once. */
    private static final long MOST_WORK = 4_000_000;

    /** How many of those with whom a group was nearly joined are told. */
    private static final int MOST_DOUBTS = 3;

    /** How many groups most are compared with. */
    private static final int NEAR = 8;

    private static final Comparator<Candidate> BEST = Comparator.comparing((Candidate candidate) -> -candidate.score)
            .thenComparing(candidate -> candidate.one)
            .thenComparing(candidate -> candidate.other);

    private final Corpus corpus;
    private final PersonSets sets;
    private final PersonWeights weights;
    private final Comparisons comparisons;
    private final PersonComparison comparison;
    private final ComparisonListener listener;
    /** The groups that still stand, by number. */
    private final Map<Integer, Group> groups = new HashMap<>();

    private final PriorityQueue<Candidate> candidates = new PriorityQueue<>(BEST);
    /** The pairs that are not probable enough, but not out of the question either. */
    private final List<Candidate> doubtful = new ArrayList<>();

    private int next;

    private PersonClusters(PersonSets sets, PersonComparison comparison, Evidence evidence) {
        this.corpus = evidence.corpus;
        this.sets = sets;
        this.weights = evidence.comparisons.weights();
        this.comparisons = evidence.comparisons;
        this.comparison = comparison;
        this.listener = evidence.listener;
    }

    /** What clustering needs to know beside the mentions, and where it tells what it found. */
    record Evidence(
            Corpus corpus,
            PersonProfiles profiles,
            PersonStatistics statistics,
            Comparisons comparisons,
            ComparisonListener listener) {}

    /** Joins those of {@code persons}, mentions of {@code form}, that are one person. */
    static void join(List<Integer> persons, int form, PersonSets sets, Evidence evidence) {
        PersonComparison comparison = new PersonComparison(evidence.statistics, form, persons.size());
        PersonClusters work = new PersonClusters(sets, comparison, evidence);
        work.start(persons, evidence.profiles);
        work.run();
        work.tellDoubts();
    }

    private void start(List<Integer> persons, PersonProfiles profiles) {
        Map<Integer, Group> byRoot = new HashMap<>();
        for (int person : persons) {
            PersonProfile profile = profiles.of(person);
            byRoot.merge(
                    sets.same().find(person),
                    new Group(next++, List.of(person), profile, new DistinctNumbers(NEAR)),
                    this::united);
        }
        byRoot.values().forEach(group -> groups.put(group.number, group));
        List<Group> all = groups.values().stream()
                .sorted(Comparator.comparing(group -> group.number))
                .toList();
        if (isHeavy(all)) {
            all = joinAtOnce(all);
            groups.clear();
            all.forEach(group -> groups.put(group.number, group));
        }
        if (all.size() <= ALL_PAIRS) {
            for (int i = 0; i < all.size(); i++) {
                for (int j = 0; j < i; j++) {
                    offer(all.get(j), all.get(i));
                }
            }
        } else {
            offerSharing(all);
        }
    }

    private static boolean isHeavy(List<Group> all) {
        long coauthors = all.stream()
                .mapToLong(group -> group.profile.coauthors().size())
                .sum();
        return all.size() > ALL_PAIRS || all.size() * coauthors > MOST_WORK;
    }

    /**
     * Goes once through the groups of a name that has too many for comparing each with each, as members of large
     * collaborations have, and joins each with the one above with which it shares most co-authors, if that is probable.
     */
    private List<Group> joinAtOnce(List<Group> all) {
        List<Group> joined = new ArrayList<>();
        Map<Integer, Integer> latest = new HashMap<>();
        for (Group group : all) {
            int place = mostShared(group, latest);
            if (place >= 0 && joins(joined.get(place), group)) {
                joined.set(place, united(joined.get(place), group));
            } else {
                place = joined.size();
                joined.add(group);
            }
            SparseVector coauthors = group.profile.coauthors();
            for (int i = 0; i < coauthors.size(); i++) {
                latest.put(coauthors.key(i), place);
            }
        }
        return joined;
    }

    /** Returns which of the places of its co-authors a group has most often, the first of several; -1 if none. */
    private static int mostShared(Group group, Map<Integer, Integer> latest) {
        Map<Integer, Integer> shared = new TreeMap<>();
        SparseVector coauthors = group.profile.coauthors();
        for (int i = 0; i < coauthors.size(); i++) {
            Integer place = latest.get(coauthors.key(i));
            if (place != null) {
                shared.merge(place, 1, Integer::sum);
            }
        }
        int best = -1;
        int most = 0;
        for (Map.Entry<Integer, Integer> place : shared.entrySet()) {
            if (place.getValue() > most) {
                best = place.getKey();
                most = place.getValue();
            }
        }
        return best;
    }

    private boolean joins(Group one, Group other) {
        ImmutableIntArray levels = comparison.levels(one.profile, other.profile);
        return isProbable(one, other, weights.score(levels)) && joins(one, other, levels);
    }

    private boolean isProbable(Group one, Group other, float score) {
        return score >= weights.threshold(Math.max(one.persons.size(), other.persons.size()));
    }

    private boolean joins(Group one, Group other, ImmutableIntArray levels) {
        listener.compared(refs(one), refs(other), levels.asList(), true);
        boolean joined = sets.join(one.persons.get(0), other.persons.get(0));
        if (joined) {
            boolean larger = one.persons.size() >= other.persons.size();
            comparisons.joined((larger ? one : other).persons, (larger ? other : one).persons, levels);
        }
        return joined;
    }

    private void offerSharing(List<Group> all) {
        Map<Integer, List<Group>> byCoauthor = new HashMap<>();
        for (Group group : all) {
            Map<Integer, Group> met = new TreeMap<>();
            SparseVector coauthors = group.profile.coauthors();
            for (int i = 0; i < coauthors.size(); i++) {
                List<Group> known = byCoauthor.computeIfAbsent(coauthors.key(i), any -> new ArrayList<>());
                known.forEach(other -> met.put(other.number, other));
                known.add(group);
            }
            met.values().forEach(other -> offer(other, group));
        }
    }

    private void run() {
        for (Candidate best = candidates.poll(); best != null; best = candidates.poll()) {
            Group one = groups.get(best.one);
            Group other = groups.get(best.other);
            if (one != null && other != null && joins(one, other, best.levels)) {
                replace(one, other);
            }
        }
    }

    /** Tells for each group that still stands with whom it was nearly joined, the likeliest only. */
    private void tellDoubts() {
        Multiset<Integer> told = HashMultiset.create();
        doubtful.sort(BEST);
        for (Candidate doubt : doubtful) {
            Group one = groups.get(doubt.one);
            Group other = groups.get(doubt.other);
            if (one != null
                    && other != null
                    && Math.min(told.count(doubt.one), told.count(doubt.other)) < MOST_DOUBTS
                    && sets.mayJoin(one.persons.get(0), other.persons.get(0))) {
                told.add(doubt.one);
                told.add(doubt.other);
                comparisons.doubt(one.persons.get(0), other.persons.get(0), doubt.levels);
            }
        }
    }

    private void replace(Group one, Group other) {
        groups.remove(one.number);
        groups.remove(other.number);
        Group both = united(one, other);
        groups.put(both.number, both);
        one.near.addAll(other.near.ascending());
        for (int number : one.near.ascending()) {
            Group third = groups.get(number);
            if (third != null) {
                offer(third, both);
            }
        }
    }

    private Group united(Group one, Group other) {
        List<Integer> persons = new ArrayList<>(one.persons);
        persons.addAll(other.persons);
        return new Group(next++, persons, one.profile.plus(other.profile), new DistinctNumbers(NEAR));
    }

    private void offer(Group one, Group other) {
        ImmutableIntArray levels = comparison.levels(one.profile, other.profile);
        float score = weights.score(levels);
        one.near.add(other.number);
        other.near.add(one.number);
        if (isProbable(one, other, score)) {
            candidates.add(new Candidate(one.number, other.number, score, levels));
        } else {
            if (Doubt.isDoubt(score)) {
                doubtful.add(new Candidate(one.number, other.number, score, levels));
            }
            listener.compared(refs(one), refs(other), levels.asList(), false);
        }
    }

    private List<MentionRef> refs(Group group) {
        return listener == ComparisonListener.NONE
                ? List.of()
                : group.persons.stream()
                        .map(person -> corpus.index().ref(corpus.mentionOf(person)))
                        .toList();
    }

    /** Mentions that are one person, as far as is known. */
    private record Group(int number, List<Integer> persons, PersonProfile profile, DistinctNumbers near) {}

    private record Candidate(int one, int other, float score, ImmutableIntArray levels) {}
}

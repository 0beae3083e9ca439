package org.colloquy.core.resolve.person;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.core.resolve.entity.Doubt;
import org.colloquy.core.resolve.name.NameForms;

/**
 * Joins people whose names differ by names in the middle that one of them lacks, or have the family name first in one: two
 * co-authors in common, and what else is known, tell that they are one person where the name is rare. Others who have such
 * names and anybody in common are told.
 */
final class NameVariants {
    /** More pairs are not compared: names that so many bear tell nobody apart. */
    private static final int MOST_PAIRS = 4096;

    private static final int ENOUGH = 2;

    /** The logarithm of how many bearers of a name are to be expected from which on it is too common to join any. */
    private static final float COMMON = -2;

    private final PersonSets sets;
    private final WholeProfiles profiles;
    private final PersonStatistics statistics;
    private final Comparisons comparisons;
    private final NameForms forms;

    NameVariants(
            PersonSets sets,
            WholeProfiles profiles,
            PersonStatistics statistics,
            Comparisons comparisons,
            NameForms forms) {
        this.sets = sets;
        this.profiles = profiles;
        this.statistics = statistics;
        this.comparisons = comparisons;
        this.forms = forms;
    }

    /** Decides on {@code people} who bear a {@code form}, and on {@code others} who bear one of its fuller {@code variants}. */
    void decide(int form, Collection<Integer> variants, Collection<Integer> people, Collection<Integer> others) {
        boolean rare = isRare(form) && variants.stream().allMatch(this::isRare);
        List<Pair> sure = new ArrayList<>();
        Multiset<Integer> times = HashMultiset.create();
        for (Pair pair : pairs(form, people, others)) {
            if (rare
                    && pair.shared >= ENOUGH
                    && pair.score >= comparisons.weights().threshold()) {
                sure.add(pair);
                times.add(pair.person);
                times.add(pair.other);
            } else if (pair.isDoubt()) {
                tell(pair);
            }
        }
        for (Pair pair : sure) {
            if (times.count(pair.person) == 1 && times.count(pair.other) == 1) {
                comparisons.joinedVariants(
                        sets.same().members(pair.person), sets.same().members(pair.other), pair.levels);
                sets.join(pair.person, pair.other);
            } else {
                tell(pair);
            }
        }
    }

    /** Tells of people whose names are alike who have somebody in common: nothing but a look can say whether they are one. */
    void tellOfLike(int form, Collection<Integer> people, Collection<Integer> others) {
        pairs(form, people, others).stream()
                .filter(Pair::isDoubt)
                .forEach(pair -> comparisons.doubt(pair.person, pair.other, pair.levels));
    }

    /** Compares the people, who bear {@code form}, with those of the others with whom they share a co-author; not too many. */
    private List<Pair> pairs(int form, Collection<Integer> people, Collection<Integer> others) {
        if ((long) people.size() * others.size() > MOST_PAIRS) {
            return List.of();
        }
        PersonComparison comparison = PersonComparison.ofShorter(statistics, form, people.size(), others.size());
        Map<Integer, PersonProfile> known = new HashMap<>();
        others.forEach(other -> known.put(other, profiles.of(other)));
        List<Pair> pairs = new ArrayList<>();
        for (int person : people) {
            PersonProfile profile = profiles.of(person);
            known.forEach((other, theirs) -> {
                int shared = person != other && sets.mayJoin(person, other)
                        ? shared(profile.coauthors(), theirs.coauthors())
                        : 0;
                if (shared > 0) {
                    ImmutableIntArray levels = comparison.levels(profile, theirs);
                    pairs.add(new Pair(
                            person, other, shared, levels, comparisons.weights().score(levels)));
                }
            });
        }
        return pairs;
    }

    private boolean isRare(int form) {
        return statistics.commonness(form) < COMMON;
    }

    private void tell(Pair pair) {
        comparisons.fits(pair.person, pair.other, pair.levels);
    }

    /** Returns how many co-authors two have in common; one who is printed in several forms counts once. */
    private int shared(SparseVector ours, SparseVector theirs) {
        List<Integer> shared = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            int form = ours.key(i);
            if (theirs.has(form) && shared.stream().noneMatch(other -> forms.compatible(form, other))) {
                shared.add(form);
            }
        }
        return shared.size();
    }

    /** Two who may be one, how many co-authors they have in common, one at least, and what comparing them brought. */
    private record Pair(int person, int other, int shared, ImmutableIntArray levels, float score) {

        boolean isDoubt() {
            return Doubt.isDoubt(score);
        }
    }
}

package org.colloquy.core.resolve.person;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.colloquy.core.resolve.entity.Doubt;
import org.colloquy.core.resolve.name.LikeNames;
import org.colloquy.core.resolve.name.NameForms;

/**
 * Joins people whose names differ by names in the middle that one of them lacks, have the family name first in one, or are
 * alike: co-authors in common, and what else is known, tell that they are one person where the name is rare. Others who have
 * such names and anybody in common are told.
 */
final class NameVariants {
    /** More pairs are not compared: names that so many bear tell nobody apart. */
    private static final int MOST_PAIRS = 4096;

    private static final int TWO = 2;

    /** How many co-authors no two have in common. */
    private static final int NEVER = Integer.MAX_VALUE;

    /** The logarithm of how many bearers of a name are to be expected below which one co-author in common is enough. */
    private static final float VERY_RARE = -4;

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

    /** Decides on {@code people} who bear a {@code form}, and on {@code others} who bear one of its {@code variants}. */
    void decide(int form, Collection<Integer> variants, Collection<Integer> people, Collection<Integer> others) {
        boolean one = statistics.isLarge()
                && Stream.concat(Stream.of(form), variants.stream())
                        .allMatch(each -> statistics.commonness(each) < VERY_RARE);
        int enough = one ? 1 : enough(form, variants);
        settle(pairs(form, people, others, enough), comparisons::fits);
    }

    /** Decides on {@code people} who have no identifier and bear a {@code form}, and on those of whom registries know. */
    void decideIdentified(int form, Collection<Integer> people, Collection<Integer> identified) {
        settle(pairs(form, people, identified, enough(form, List.of())), comparisons::fits);
    }

    /** Decides on all who bear one of two names that are only alike, given who bears a form. */
    void decideLike(Collection<LikeNames.Pair> alike, IntFunction<Set<Integer>> people) {
        List<Pair> pairs = new ArrayList<>();
        for (LikeNames.Pair names : alike) {
            boolean initials = forms.isAbbreviated(names.one()) || forms.isAbbreviated(names.other());
            int enough = initials ? NEVER : enough(names.one(), List.of(names.other()));
            pairs.addAll(pairs(names.one(), people.apply(names.one()), people.apply(names.other()), enough));
        }
        settle(pairs, comparisons::doubt);
    }

    private int enough(int form, Collection<Integer> variants) {
        return statistics.isRare(form) && variants.stream().allMatch(statistics::isRare) ? TWO : NEVER;
    }

    /** Joins those of whom it is sure, and tells of the others. Who may be one with two is joined to neither. */
    private void settle(Collection<Pair> pairs, Teller teller) {
        Multiset<Integer> times = HashMultiset.create();
        Map<Set<Integer>, Pair> distinct = new LinkedHashMap<>();
        pairs.forEach(pair -> distinct.putIfAbsent(Set.of(pair.person, pair.other), pair));
        distinct.values().stream().filter(Pair::sure).forEach(pair -> {
            times.add(pair.person);
            times.add(pair.other);
        });
        for (Pair pair : distinct.values()) {
            if (pair.sure && times.count(pair.person) == 1 && times.count(pair.other) == 1) {
                comparisons.joinedVariants(
                        sets.same().members(pair.person), sets.same().members(pair.other), pair.levels);
                sets.join(pair.person, pair.other);
            } else if (Doubt.isDoubt(pair.score)) {
                teller.tell(pair.person, pair.other, pair.levels);
            }
        }
    }

    /**
     * Compares the people, who bear {@code form}, with those of the others with whom they share a co-author; not too many.
     * They are one if they share {@code enough} of them and nothing else speaks against it.
     */
    private List<Pair> pairs(int form, Collection<Integer> people, Collection<Integer> others, int enough) {
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
                    float score = comparisons.weights().score(levels);
                    boolean sure =
                            shared >= enough && score >= comparisons.weights().threshold();
                    pairs.add(new Pair(person, other, sure, levels, score));
                }
            });
        }
        return pairs;
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

    /** Takes note of two who may be one. */
    @FunctionalInterface
    private interface Teller {
        void tell(int person, int other, ImmutableIntArray levels);
    }

    /** Two who may be one, as they share a co-author at least; whether it is sure, and what comparing them brought. */
    private record Pair(int person, int other, boolean sure, ImmutableIntArray levels, float score) {}
}

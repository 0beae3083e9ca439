package org.colloquy.core.resolve.person;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.core.resolve.entity.Doubt;
import org.colloquy.core.resolve.name.NameForms;

/**
 * Decides on a shorter name that fits several people, or that several people bear: each of them joins the one who is clearly
 * the likeliest by what else is known; if nobody is, it stays a person of its own, and who it may be is told.
 */
final class ShorterNames {
    /** A name that fits more people than this tells nobody who it is, and to compare them all would take long. */
    private static final int MOST_PEOPLE = 512;

    /** How many of those who fit are told. */
    private static final int MOST_TOLD = 10;

    /** By how much the sum of weights of the likeliest must exceed that of the next. */
    private static final float CLEARLY = 2;

    private final NameForms forms;
    private final PersonSets sets;
    private final PersonProfiles profiles;
    private final WholeProfiles whole;
    private final PersonStatistics statistics;
    private final Comparisons comparisons;

    ShorterNames(
            NameForms forms,
            PersonSets sets,
            PersonProfiles profiles,
            WholeProfiles whole,
            PersonStatistics statistics,
            Comparisons comparisons) {
        this.forms = forms;
        this.sets = sets;
        this.profiles = profiles;
        this.whole = whole;
        this.statistics = statistics;
        this.comparisons = comparisons;
    }

    /** Decides on all {@code people} of the {@code brief} form, given a mention of each of those whose names it fits. */
    void decide(int brief, Collection<Integer> people, Collection<Integer> fitting) {
        Map<Integer, PersonProfile> known = new HashMap<>();
        if (fitting.size() <= MOST_PEOPLE) {
            fitting.forEach(person -> known.put(person, whole.of(person)));
        }
        PersonComparison comparison = PersonComparison.ofShorter(statistics, brief, people.size(), fitting.size());
        for (int person : people) {
            if (fitting.contains(person)) {
                continue; // on some paper this name stands in place of the fuller one
            }
            List<Fit> fits = scored(person, known, comparison);
            if (isClear(fits) && (isOne(brief) || allFit(person, fits.get(0).profile, comparison))) {
                comparisons.chose(sets.same().members(person), fits.get(0).levels);
                sets.join(person, fits.get(0).person);
            } else {
                tell(person, fits, forms.isAbbreviated(brief) && !sets.isIdentified(person), known.isEmpty());
            }
        }
    }

    /** A name that is written out is a person's own; an initial is somebody's whom one of several is. */
    private void tell(int person, List<Fit> fits, boolean initial, boolean tooMany) {
        fits.stream()
                .filter(fit -> initial || Doubt.isDoubt(fit.score))
                .forEach(fit -> comparisons.fits(person, fit.person, fit.levels));
        if (initial && (tooMany || !fits.isEmpty())) {
            comparisons.ambiguous(person);
        }
    }

    private List<Fit> scored(int person, Map<Integer, PersonProfile> known, PersonComparison comparison) {
        PersonProfile profile = whole.of(person);
        return known.entrySet().stream()
                .filter(fit -> sets.mayJoin(person, fit.getKey()))
                .filter(fit -> !wroteWith(profile, fit.getKey()) && !wroteWith(fit.getValue(), person))
                .map(fit -> {
                    ImmutableIntArray levels = comparison.levels(profile, fit.getValue());
                    return new Fit(
                            fit.getKey(),
                            fit.getValue(),
                            levels,
                            comparisons.weights().score(levels));
                })
                .sorted(Comparator.comparing((Fit fit) -> -fit.score).thenComparing(Fit::person))
                .limit(MOST_TOLD)
                .toList();
    }

    /** Who wrote with somebody of a name is none of that name: whom those wrote with would speak for the wrong one. */
    private boolean wroteWith(PersonProfile profile, int person) {
        return Arrays.stream(sets.same().members(person)).map(profiles::form).anyMatch(profile.coauthors()::has);
    }

    private boolean isClear(List<Fit> fits) {
        return !fits.isEmpty()
                && fits.get(0).score >= comparisons.weights().threshold()
                && (fits.size() == 1 || fits.get(0).score - fits.get(1).score >= CLEARLY);
    }

    /** Returns whether those who are called so were hardly joined wrongly. */
    private boolean isOne(int brief) {
        return !forms.isAbbreviated(brief) && statistics.isRare(brief);
    }

    /** Mentions of an initial may be of several people although they were joined; then not all are of whom most are. */
    private boolean allFit(int person, PersonProfile fit, PersonComparison comparison) {
        return Arrays.stream(sets.same().members(person))
                .allMatch(mention -> comparisons.weights().score(comparison.levels(profiles.of(mention), fit)) >= 0);
    }

    /** How well one fits. */
    private record Fit(int person, PersonProfile profile, ImmutableIntArray levels, float score) {}
}

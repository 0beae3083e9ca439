package org.colloquy.core.resolve.person;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What speaks for or against two groups of mentions of one name being one person. Each feature has a few levels; at each it
 * has a weight, positive where it speaks for one person.
 */
public enum PersonFeature {
    /** How far one speaks for the other before anything is known. */
    PRIOR(List.of("any")),
    /** How many co-authors both have. */
    SHARED(List.of("not known", "0", "1", "2", "3", "4", "5", "6", "7 or more")),
    /** How rare these are: the sum of log(papers / papers of the co-author) / log(papers). */
    RARITY(.01, .45, .65, .8, 1.2, 1.8, 3.0),
    /** On how many of the papers of each the most frequent of these stands, times its rarity. */
    CONSTANCY(List.of("none"), .05, .1, .2, .35, .5, .7),
    /** Where they share none: the share of co-authors who wrote with co-authors of the other. */
    CIRCLE(List.of("shared", "0"), .05, .1, .2, .35, .55),
    /** The cosine of the words of affiliations, weighted by how rare they are. */
    AFFILIATION(0.0, .03, .15, .35, .6, .85, .97),
    /** Where they share no co-author: the cosine of the affiliations of their co-authors. */
    COLLEAGUES(List.of("shared"), 0.0, .03, .1, .2, .35, .6, .85),
    /** The cosine of the words of titles. */
    TITLE(0.0, .01, .05, .1, .15, .22, .32, .5),
    /** The cosine of the venues. */
    VENUE(0.0, .01, .2, .5, .8, .99),
    /** How many years lie between. */
    GAP(0.0, 1.0, 2.0, 3.0, 5.0, 8.0, 12.0),
    /** The logarithm of how many bearers of this name are to be expected, given how often its parts stand in others. */
    COMMONNESS(-4.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0),
    /** How many mentions there are of this name. */
    MENTIONS(3.0, 6.0, 12.0, 25.0, 50.0, 100.0, 200.0),
    /** How many mentions the smaller group has. */
    SIZE(2.0, 3.0, 5.0, 9.0, 17.0, 33.0, 65.0),
    /** Commonness and rarity together. */
    COMMONNESS_RARITY(4, 5),
    /** Affiliation and rarity together. */
    AFFILIATION_RARITY(4, 5),
    /** Affiliation and colleagues together. */
    AFFILIATION_COLLEAGUES(4, 5),
    /** Commonness and affiliation together. */
    COMMONNESS_AFFILIATION(4, 4),
    /**
     * In which third of the authors each stands on the mean, where no co-author and no affiliation speaks for one person:
     * of names with few mentions, in large collections.
     */
    PLACE(List.of(
            "not asked", "first,first", "first,middle", "first,last", "middle,middle", "middle,last", "last,last"));

    private final ImmutableList<String> levels;
    /** How many levels with names of their own come before those that the cuts make. */
    private final int named;

    private final double[] cuts;

    /** Has levels with names of their own, then those from cut to cut. */
    PersonFeature(List<String> names, double... cuts) {
        this.levels = ImmutableList.<String>builder()
                .addAll(names)
                .addAll(ranges(cuts))
                .build();
        this.named = names.size();
        this.cuts = cuts.clone();
    }

    PersonFeature(double... cuts) {
        this(List.of(), cuts);
    }

    /** Has a level for each level of one with each of another. */
    PersonFeature(int one, int other) {
        this(IntStream.range(0, one * other)
                .mapToObj(i -> i / other + "," + i % other)
                .toList());
    }

    private static List<String> ranges(double... cuts) {
        List<String> ranges = new ArrayList<>();
        for (double cut : cuts) {
            if (ranges.isEmpty()) {
                ranges.add(cut == 0 ? "not known" : "below " + cut);
            }
            ranges.add("from " + cut);
        }
        return ranges;
    }

    /** Returns what the levels are called, in order. */
    public List<String> levels() {
        return levels;
    }

    /** Returns where this feature's level stands among those of a comparison. */
    @SuppressWarnings("EnumOrdinal") // a place in an array that is never kept
    public int place() {
        return ordinal();
    }

    /** Returns the level of a value; what is not known is given as a negative number where the first cut is 0. */
    int level(double value) {
        return named + level(value, cuts);
    }

    /** Returns the least value of a level that cuts make; 0 of the first. */
    double from(int level) {
        return level == named ? 0 : cuts[level - named - 1];
    }

    /** Returns the least value that is beyond a level that cuts make. */
    double to(int level) {
        return level - named == cuts.length ? Double.POSITIVE_INFINITY : cuts[level - named];
    }

    static int level(double value, double... cuts) {
        int level = 0;
        while (level < cuts.length && value >= cuts[level]) {
            level++;
        }
        return level;
    }
}

package org.colloquy.core.resolve.person;

import static org.colloquy.core.resolve.person.PersonFeature.level;

import com.google.common.primitives.ImmutableIntArray;

/** Compares two profiles of one name feature by feature. */
final class PersonComparison {
    private static final int FEATURES = PersonFeature.values().length;
    private static final double[] RARITIES = {.8, 1.6};
    private static final double[] AFFILIATIONS = {0.0, .15, .6};
    private static final double[] COLLEAGUES = {0.0, .1, .35};

    /** Of a name with more mentions than this the place says nothing: it would part those who write much. */
    private static final int FEW_MENTIONS = 24;

    private final PersonStatistics statistics;
    private final float commonness;
    /** The level of that where it is looked at together with another feature. */
    private final int common;

    private final int mentions;

    /** Compares mentions of {@code form}, of which there are so many. */
    PersonComparison(PersonStatistics statistics, int form, int mentions) {
        this(statistics, statistics.commonness(form), mentions);
    }

    private PersonComparison(PersonStatistics statistics, float commonness, int mentions) {
        this.statistics = statistics;
        this.commonness = commonness;
        this.common = level(commonness, -2.0, 0.0, 1.5);
        this.mentions = mentions;
    }

    /** Compares mentions of a shorter {@code form}, of which there are so many, with people whose names it fits. */
    static PersonComparison ofShorter(PersonStatistics statistics, int form, int mentions, int people) {
        float commonness = Math.max(statistics.commonness(form), (float) Math.log(people));
        return new PersonComparison(statistics, commonness, mentions);
    }

    /** Returns the level of each feature, in the order of {@link PersonFeature}. */
    ImmutableIntArray levels(PersonProfile one, PersonProfile other) {
        Shared shared = shared(one, other);
        boolean known = !one.coauthors().isEmpty() && !other.coauthors().isEmpty();
        float affiliation = cosine(one.affiliations(), other.affiliations());
        int rarities = !known ? 0 : shared.count == 0 ? 1 : 2 + level(shared.rarity, RARITIES);
        int affiliations = level(affiliation, AFFILIATIONS);
        float colleagues = cosine(one.colleagues(), other.colleagues());
        int ofColleagues = shared.count > 0 ? 0 : 1 + level(colleagues, COLLEAGUES);
        int[] levels = new int[FEATURES];
        set(levels, PersonFeature.SHARED, known ? 1 + Math.min(shared.count, 7) : 0);
        set(levels, PersonFeature.RARITY, PersonFeature.RARITY.level(shared.rarity));
        set(levels, PersonFeature.CONSTANCY, constancy(shared));
        set(levels, PersonFeature.CIRCLE, circle(shared, one, other));
        set(levels, PersonFeature.AFFILIATION, PersonFeature.AFFILIATION.level(affiliation));
        set(levels, PersonFeature.COLLEAGUES, shared.count > 0 ? 0 : PersonFeature.COLLEAGUES.level(colleagues));
        set(levels, PersonFeature.TITLE, PersonFeature.TITLE.level(cosine(one.titles(), other.titles())));
        set(levels, PersonFeature.VENUE, PersonFeature.VENUE.level(cosine(one.venues(), other.venues())));
        set(levels, PersonFeature.GAP, PersonFeature.GAP.level(gap(one, other)));
        set(levels, PersonFeature.COMMONNESS, PersonFeature.COMMONNESS.level(commonness));
        set(levels, PersonFeature.MENTIONS, PersonFeature.MENTIONS.level(mentions));
        set(levels, PersonFeature.SIZE, PersonFeature.SIZE.level(Math.min(one.size(), other.size())));
        set(levels, PersonFeature.COMMONNESS_RARITY, 5 * common + rarities);
        set(levels, PersonFeature.AFFILIATION_RARITY, 5 * affiliations + rarities);
        set(levels, PersonFeature.AFFILIATION_COLLEAGUES, 5 * affiliations + ofColleagues);
        set(levels, PersonFeature.COMMONNESS_AFFILIATION, 4 * common + affiliations);
        boolean alike = shared.count > 0 || affiliations > 1;
        boolean asked = !alike && mentions <= FEW_MENTIONS && statistics.isLarge();
        set(levels, PersonFeature.PLACE, asked ? place(one, other) : 0);
        return ImmutableIntArray.copyOf(levels);
    }

    private static void set(int[] levels, PersonFeature feature, int level) {
        levels[feature.place()] = level;
    }

    private static int place(PersonProfile one, PersonProfile other) {
        if (!one.place().isKnown() || !other.place().isKnown()) {
            return 0;
        }
        int earlier = Math.min(one.place().third(), other.place().third());
        int later = Math.max(one.place().third(), other.place().third());
        return 1 + later + earlier * (5 - earlier) / 2;
    }

    private static int constancy(Shared shared) {
        return shared.count == 0 ? 0 : PersonFeature.CONSTANCY.level(shared.constancy);
    }

    private static int circle(Shared shared, PersonProfile one, PersonProfile other) {
        if (shared.count > 0) {
            return 0;
        }
        int met = common(one.coauthors(), other.circle().get())
                + common(other.coauthors(), one.circle().get());
        int all = Math.max(1, one.coauthors().size() + other.coauthors().size());
        return met == 0 ? 1 : PersonFeature.CIRCLE.level((float) met / all);
    }

    private static int common(SparseVector one, SparseVector other) {
        int count = 0;
        for (int i = 0, j = 0; i < one.size() && j < other.size(); ) {
            if (one.key(i) == other.key(j)) {
                count++;
                i++;
                j++;
            } else if (one.key(i) < other.key(j)) {
                i++;
            } else {
                j++;
            }
        }
        return count;
    }

    private static float cosine(SparseVector one, SparseVector other) {
        return one.isEmpty() || other.isEmpty() ? -1 : one.cosine(other);
    }

    private static float gap(PersonProfile one, PersonProfile other) {
        return one.last() == 0 || other.last() == 0
                ? -1
                : Math.max(0, Math.max(one.first() - other.last(), other.first() - one.last()));
    }

    private Shared shared(PersonProfile one, PersonProfile other) {
        int count = 0;
        float rarity = 0;
        float constancy = 0;
        SparseVector ours = one.coauthors();
        SparseVector theirs = other.coauthors();
        for (int i = 0, j = 0; i < ours.size() && j < theirs.size(); ) {
            if (ours.key(i) == theirs.key(j)) {
                float rare = statistics.rarity(ours.key(i));
                count++;
                rarity += rare;
                constancy = Math.max(
                        constancy, rare * Math.min(ours.value(i) / one.size(), theirs.value(j) / other.size()));
                i++;
                j++;
            } else if (ours.key(i) < theirs.key(j)) {
                i++;
            } else {
                j++;
            }
        }
        return new Shared(count, rarity, constancy);
    }

    /**
     * The co-authors of both.
     *
     * @param count how many
     * @param rarity the sum of their rarities
     * @param constancy on what share of the papers of each the most constant of them stands, times its rarity
     */
    private record Shared(int count, float rarity, float constancy) {}
}

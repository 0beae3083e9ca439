package org.colloquy.core.resolve.person;

import com.google.common.primitives.ImmutableIntArray;

/** The levels of a comparison as one number, since there is one for every mention that was joined by comparing. */
public final class PackedLevels {
    private PackedLevels() {}

    static long pack(ImmutableIntArray levels) {
        long packed = 0;
        for (PersonFeature feature : PersonFeature.values()) {
            packed = packed * feature.levels().size() + levels.get(feature.place());
        }
        return packed;
    }

    /** Returns how probable a comparison makes it by {@code weights} that two are one person. */
    public static double probability(long packed, PersonWeights weights) {
        return weights.probability(unpack(packed));
    }

    /** Returns what speaks for two being one person, and what against. */
    public static String words(long packed) {
        return PersonWords.of(unpack(packed));
    }

    static ImmutableIntArray unpack(long packed) {
        PersonFeature[] features = PersonFeature.values();
        int[] levels = new int[features.length];
        long rest = packed;
        for (int i = features.length - 1; i >= 0; i--) {
            int count = features[i].levels().size();
            levels[features[i].place()] = (int) (rest % count);
            rest /= count;
        }
        return ImmutableIntArray.copyOf(levels);
    }
}

package org.colloquy.core.resolve;

import com.google.common.primitives.ImmutableIntArray;

/** The levels of a comparison as one number, since there is one for every mention that was joined by comparing. */
final class PackedLevels {
    /** Stands where nothing was compared. */
    static final long NONE = -1;

    private PackedLevels() {}

    static long pack(ImmutableIntArray levels) {
        long packed = 0;
        for (PersonFeature feature : PersonFeature.values()) {
            packed = packed * feature.levels().size() + levels.get(feature.place());
        }
        return packed;
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

package org.colloquy.core.resolve.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.Map;
import org.colloquy.core.resolve.entity.ComparisonReader;
import org.junit.jupiter.api.Test;

class ComparisonsTest {
    /** The more years between, the less probable. */
    private final Comparisons comparisons = new Comparisons(
            6, PersonWeights.of(Map.of(PersonFeature.GAP, new float[] {0, -1, -2, -3, -4, -5, -6, -7}), 0.5));

    private static ImmutableIntArray gap(int level) {
        int[] levels = new int[PersonFeature.values().length];
        levels[PersonFeature.GAP.place()] = level;
        return ImmutableIntArray.copyOf(levels);
    }

    private int gapOf(int person) {
        long packed = comparisons.joinOf(person);
        return packed == ComparisonReader.NONE
                ? -1
                : PackedLevels.unpack(packed).get(PersonFeature.GAP.place());
    }

    private List<Integer> gaps() {
        return List.of(gapOf(0), gapOf(1), gapOf(2), gapOf(3), gapOf(4), gapOf(5));
    }

    @Test
    void theWeakestJoinOnTheSmallerSideCounts() {
        comparisons.joined(List.of(0), List.of(1), gap(1));
        comparisons.joined(List.of(2, 3), List.of(4), gap(2));
        assertEquals(List.of(1, 1, 2, 2, 2, -1), gaps());
        comparisons.joined(List.of(2, 3, 4), List.of(0, 1), gap(5));
        assertEquals(List.of(5, 5, 2, 2, 2, -1), gaps());
        comparisons.joined(List.of(2, 3, 4, 5), List.of(0, 1), gap(3));
        assertEquals(List.of(5, 5, 2, 2, 2, 3), gaps());
    }

    @Test
    void aChoiceAmongSeveralCountsForAllWhoWereChosen() {
        comparisons.joined(List.of(0), List.of(1), gap(6));
        comparisons.chose(new int[] {0, 1}, gap(2));
        assertEquals(List.of(2, 2, -1, -1, -1, -1), gaps());
        assertEquals(List.of(true, false), List.of(comparisons.isChosen(0), comparisons.isChosen(2)));
    }
}

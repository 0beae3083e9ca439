package org.colloquy.core.resolve.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.Random;
import org.colloquy.core.resolve.entity.ComparisonReader;
import org.junit.jupiter.api.Test;

class PackedLevelsTest {
    @Test
    void packedLevelsAreTheSameAfterwards() {
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            ImmutableIntArray levels = ImmutableIntArray.copyOf(Arrays.stream(PersonFeature.values())
                    .mapToInt(feature -> random.nextInt(feature.levels().size())));
            assertEquals(levels, PackedLevels.unpack(PackedLevels.pack(levels)));
        }
    }

    @Test
    void theHighestLevelsAreNotNothing() {
        ImmutableIntArray highest = ImmutableIntArray.copyOf(Arrays.stream(PersonFeature.values())
                .mapToInt(feature -> feature.levels().size() - 1));
        assertTrue(PackedLevels.pack(highest) > ComparisonReader.NONE);
    }
}

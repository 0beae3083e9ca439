package org.colloquy.core.resolve.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonWeightsTest {
    @Test
    void theTableIsReadAsItIsWritten() {
        String table = PersonWeights.standard().toString();
        assertEquals(table, PersonWeights.parse(table.lines().toList()).toString());
    }

    @Test
    void everyLevelOfEveryFeatureHasALineOfItsOwn() {
        int levels = 0;
        for (PersonFeature feature : PersonFeature.values()) {
            assertEquals(
                    feature.levels().size(),
                    feature.levels().stream().distinct().count(),
                    feature::name);
            levels += feature.levels().size();
        }
        assertEquals(1 + levels, PersonWeights.standard().toString().lines().count());
    }

    @Test
    void aLevelThatDoesNotExistIsRefused() {
        List<String> line = List.of("# a comment", "shared\t99\t1.0");
        assertThrows(IllegalArgumentException.class, () -> PersonWeights.parse(line));
        Map<PersonFeature, float[]> one = Map.of(PersonFeature.SHARED, new float[] {1});
        assertThrows(IllegalArgumentException.class, () -> PersonWeights.of(one, 0));
    }

    @Test
    void valuesFallIntoTheLevelThatBeginsAtOrBelowThem() {
        assertEquals("not known", PersonFeature.GAP.levels().get(PersonFeature.GAP.level(-1)));
        assertEquals("from 0.0", PersonFeature.GAP.levels().get(PersonFeature.GAP.level(0)));
        assertEquals("from 3.0", PersonFeature.GAP.levels().get(PersonFeature.GAP.level(4)));
        assertEquals("from 12.0", PersonFeature.GAP.levels().get(PersonFeature.GAP.level(100)));
        assertEquals("below -4.0", PersonFeature.COMMONNESS.levels().get(PersonFeature.COMMONNESS.level(-7)));
    }

    @Test
    void theThresholdFallsWithTheLargerGroupWithinBounds() {
        PersonWeights weights = PersonWeights.standard();
        double all = weights.threshold();
        assertEquals(all, weights.threshold(1));
        assertEquals(all, weights.threshold(15));
        double once = weights.threshold(16);
        assertTrue(once < all);
        assertEquals(2 * (all - once), all - weights.threshold(32), 1e-6);
        assertEquals(5 * (all - once), all - weights.threshold(256), 1e-6);
        assertEquals(weights.threshold(256), weights.threshold(100_000));
    }
}

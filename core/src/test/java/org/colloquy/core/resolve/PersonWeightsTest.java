package org.colloquy.core.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.primitives.ImmutableIntArray;
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
    void whatTreesAddIsKeptInTheTableAndLeavesTheRarestNamesAlone() {
        List<String> lines = List.of(
                "tree 0\ttitle >= from 0.1 & gap < from 3.0\t2.000",
                "tree 0\ttitle < from 0.1\t-1.000",
                "tree 1\t\t0.250");
        PersonWeights read = PersonWeights.parse(lines);
        assertEquals(
                lines,
                read.toString().lines().filter(line -> line.startsWith("tree")).toList());
        assertEquals(2.25, read.score(levels(1, 0.2, 1)));
        assertEquals(0.25, read.score(levels(1, 0.2, 3)));
        assertEquals(-0.75, read.score(levels(1, 0.02, 1)));
        assertEquals(0, read.score(levels(-7, 0.2, 1)));
        assertThrows(IllegalArgumentException.class, () -> PersonWeights.parse(List.of("tree 0\ttitle\t1")));
    }

    private static ImmutableIntArray levels(double commonness, double title, double gap) {
        int[] levels = new int[PersonFeature.values().length];
        levels[PersonFeature.COMMONNESS.place()] = PersonFeature.COMMONNESS.level(commonness);
        levels[PersonFeature.TITLE.place()] = PersonFeature.TITLE.level(title);
        levels[PersonFeature.GAP.place()] = PersonFeature.GAP.level(gap);
        return ImmutableIntArray.copyOf(levels);
    }
}

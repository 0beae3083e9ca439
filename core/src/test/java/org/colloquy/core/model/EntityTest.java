package org.colloquy.core.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntityTest {

    private static final int PLACES = 1024;

    @Test
    void keysThatEndInTheirLabelsAreSpreadOverATable() {
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < PLACES; i++) {
            String label = "Wei Wang " + i;
            int hash = new Entity(EntityKind.PERSON, "dblp_name:" + label, label).hashCode();
            taken.add((hash ^ hash >>> 16) & (PLACES - 1));
        }
        assertTrue(taken.size() > PLACES / 3, () -> taken.size() + " of " + PLACES + " places");
    }
}

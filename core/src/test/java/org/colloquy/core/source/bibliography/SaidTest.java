package org.colloquy.core.source.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SaidTest {

    @Test
    void aThingIsNewOnceHoweverManyThereAre() {
        Random random = new Random(4);
        for (int most : new int[] {5, 15, 100}) {
            Said<String> said = new Said<>();
            Set<String> known = new HashSet<>();
            for (int n = 0; n < 1000; n++) {
                String thing = "thing" + random.nextInt(most);
                assertEquals(known.contains(thing), said.contains(thing), thing);
                assertEquals(known.add(thing), said.add(thing), thing);
            }
        }
    }
}

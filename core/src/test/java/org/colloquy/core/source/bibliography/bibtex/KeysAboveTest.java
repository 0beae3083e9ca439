package org.colloquy.core.source.bibliography.bibtex;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class KeysAboveTest {

    @Test
    void ofManyKeysTheOnesThatStandAboveAreTold() {
        KeysAbove keys = new KeysAbove();
        for (int i = 0; i < 10_000; i++) {
            assertFalse(keys.repeats("hedge" + i), "hedge" + i);
        }
        for (int i = 0; i < 10_000; i++) {
            assertTrue(keys.repeats("hedge" + i), "hedge" + i);
        }
    }

    @Test
    void keysOfTheSameLettersInAnotherOrderOrCaseAreOthers() {
        KeysAbove keys = new KeysAbove();
        assertFalse(keys.repeats("moor2021ab"));
        assertFalse(keys.repeats("moor2021ba"));
        assertFalse(keys.repeats("Moor2021ab"));
        assertFalse(keys.repeats(""));
        assertTrue(keys.repeats("moor2021ab"));
    }
}

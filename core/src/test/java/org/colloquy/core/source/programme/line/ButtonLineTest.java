package org.colloquy.core.source.programme.line;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ButtonLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[ Abstract ]",
                "[ Slides] [ Paper PDF ]",
                "[ Slides [ OpenReview",
                "[ Abstract ] [ Livestream: Visit Oral C2 Reinforcement Learning ]"
            })
    void buttonsStandInBrackets(String line) {
        assertTrue(ButtonLine.matches(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1] shows this", "Slides", "[ Hedges [ Fences", "Hall 2 [ Abstract ]"})
    void otherLinesAreNone(String line) {
        assertFalse(ButtonLine.matches(line));
    }

    @Test
    void aLongLineTakesNoTimeToSpeakOf() {
        String line = "[ visit me   ".repeat(12) + "[ Slides   ] ".repeat(15) + "!";
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertFalse(ButtonLine.matches(line)));
    }
}

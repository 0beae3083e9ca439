package org.colloquy.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyPositionLeadsThereAndBack(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            int choice = random.nextInt(seed < 3 ? 2 : 6);
            text.appendCodePoint(choice == 0 ? 0x1F600 + random.nextInt(50) : 'a' + choice);
        }
        check(text.toString());
    }

    @Test
    void aTextWithoutPairsCountsItsChars() {
        check("a".repeat(5_000));
        check("");
    }

    @Test
    void aPairMayStandAcrossAStep() {
        for (int before = 1_020; before < 1_028; before++) {
            check("a".repeat(before) + "\uD835\uDC9C" + "b".repeat(2_000));
        }
    }

    @Test
    void halfAPairIsACharacter() {
        check("a\uD835b\uDC9Cc\uD835\uDC9C");
    }

    @Test
    void aTextThatEndsAtAStepHasAnEnd() {
        check("\uD835\uDC9C".repeat(512));
        check("\uD835\uDC9C".repeat(1_024));
    }

    private static void check(String text) {
        CodePoints points = new CodePoints(text);
        int position = 0;
        for (int offset = 0; offset <= text.length(); offset += step(text, offset)) {
            assertEquals(position, points.at(offset));
            assertEquals(offset, points.offset(position));
            position++;
        }
    }

    private static int step(String text, int offset) {
        return offset < text.length() ? Character.charCount(text.codePointAt(offset)) : 1;
    }
}

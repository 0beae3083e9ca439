package org.colloquy.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "a $k$-means method > a k-means method",
                "$\\beta$-VAE > beta-VAE",
                "\\(Q\\)-learning > Q-learning",
                "$t$\u2010SNE > t\u2010SNE",
                "all $k$ means > all ||| means",
                "an $x+y$-free sum > an |||||-free sum",
                "$\\sum$-free > ||||||-free",
            })
    void aLetterBeforeAHyphenIsAWord(String text, String prose) {
        assertEquals(prose, shown(text));
    }

    private static String shown(String text) {
        return String.valueOf(Prose.of(text)).replace(Prose.BREAK, '|').replace("" + Prose.NOTHING, "");
    }
}

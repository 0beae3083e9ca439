package org.colloquy.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Ask john@deep-learning.org now. > Ask  now.",
                "Deep nets. © 2004 Elsevier B.V. All rights reserved. > Deep nets...",
                "Fast. This work is licensed under a Creative Commons licence. Slow. > Fast.. Slow.",
                "Deep nets (c) 2010 of Wiley. > .",
                "In Proceedings of Machine Learning Research, 2020. Sums. > . Sums.",
                "accuracy@5 and models licensed under terms > accuracy@5 and models licensed under terms",
            })
    void addressesAndNoticesOfRightsAreNoProse(String text, String prose) {
        assertEquals(prose, shown(text).replace("|", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Moor\nLund University\n  Abstract\nDeep nets.",
                "Ada Moor, Lund\nABSTRACT Deep nets.",
                "Received in May\n\nAbstract. Deep nets."
            })
    void whatComesBeforeTheAbstractOfAPaperIsNoProse(String text) {
        String prose = shown(text);
        assertEquals(text.length(), prose.length());
        assertTrue(prose.strip().startsWith("|"), prose);
        assertTrue(prose.endsWith("Deep nets."), prose);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Methods: Deep nets.\nSUMMARY: They help.",
                "Deep nets.\nAbstract algebra",
                "Deep nets in\nabstract: form"
            })
    void aLineThatBeginsWithThisWordIsNoHeading(String text) {
        assertEquals(text, shown(text));
    }

    @Test
    void anAbstractFarBelowIsOfSomethingElse() {
        String text = "Deep nets are many. ".repeat(1000) + "\nAbstract\nLamps.";
        assertEquals(text, shown(text));
    }

    @Test
    void hostileTextTakesLinearTime() {
        for (String piece : new String[] {"a@", "\u00A9", "a.b@c", "(c) 2000 ", "licensed under ", "$a$-"}) {
            Prose.of(piece.repeat(50_000));
        }
    }

    private static String shown(String text) {
        return String.valueOf(Prose.of(text)).replace(Prose.BREAK, '|').replace("" + Prose.NOTHING, "");
    }
}

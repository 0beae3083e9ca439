package org.colloquy.core.source.programme.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.TextBlocks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteSignsTest {

    private static final String ITEM = "Wed 21 July 2021 19:00 - 19:20 PDT\nWalks\nAna Roe · Bo Li\n";

    @Test
    void thePagesFirstWordsAreCertain() {
        assertTrue(of("Skip to yearly menu bar\n" + ITEM) > 0.9);
    }

    @Test
    void withoutThemTimesAndDottedNamesAreLikely() {
        assertTrue(of(ITEM) > 0.5);
        assertTrue(of("ICML 2021\n" + ITEM) > 0.5);
        assertEquals(0, of("Walks\nAna Roe and Bo Li walk.\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Session chair: Wei Fan\n",
                "Speakers: Wei Fan\n",
                "KRAUT 2021\n",
                "19:00 Walks\n19:10 Rests\n",
            })
    void wordsOfOtherConferencesSpeakAgainstIt(String other) {
        assertTrue(of(other + ITEM) < 0.2);
        assertTrue(of(other + ITEM + "Chat is not available.\n") > 0.5);
    }

    private static double of(String text) {
        List<Printed> lines = TextBlocks.of(text).stream()
                .flatMap(block -> block.lines().stream())
                .toList();
        return SiteSigns.of(lines);
    }
}

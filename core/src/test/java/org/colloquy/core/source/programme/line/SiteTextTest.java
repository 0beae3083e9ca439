package org.colloquy.core.source.programme.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"Show more", "SHOW LESS", "[ Slides ] [ Video ]", "[Paper PDF]", "Timezone: PDT", "Abstract", "|"
            })
    void noiseIsNoContent(String text) {
        assertTrue(SiteText.isNoise(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Show more mercy", "Papers", "[1] cites [2] and more", "A [Slides]", "", "[]"})
    void contentIsNoNoise(String text) {
        assertFalse(SiteText.isNoise(text));
    }

    @Test
    void noticesHeadingsAndFeetAreKnown() {
        assertTrue(SiteText.isNotice("Chat is not available."));
        assertFalse(SiteText.isNotice("The chat is not available"));
        assertTrue(SiteText.startsOtherText("Lay Summary"));
        assertFalse(SiteText.startsOtherText("Lay Summary of all"));
        assertTrue(SiteText.endsPage("Useful links"));
        assertTrue(SiteText.endsPage("NeurIPS uses cookies for essential functions only."));
        assertFalse(SiteText.endsPage("This page uses cookies"));
    }

    @Test
    void aPageMayAskForALogin() {
        assertTrue(SiteText.asksForLogin("Registration Required"));
        assertTrue(SiteText.asksForLogin("You must be logged in and registered to view this content."));
        assertFalse(SiteText.asksForLogin("She logged in"));
        assertFalse(SiteText.asksForLogin("how to view this content"));
    }

    @ParameterizedTest
    @CsvSource({
        "213 Events,true",
        "1 Event,true",
        "12 Papers,true",
        "7 Results,true",
        "Events,false",
        "1234567 Events,false",
        "3 Events today,false"
    })
    void aListingCountsItsItems(String text, boolean counts) {
        assertEquals(counts, SiteText.countsItems(text));
    }

    @Test
    void cluesAreReadFromTheirLines() {
        assertEquals(Optional.of(2021), SiteText.selectedYear("Select Year: (2021)"));
        assertEquals(Optional.empty(), SiteText.selectedYear("Select Year: 2021"));
        assertEquals(Optional.of("ICML"), SiteText.series("ICML uses cookies for essential functions only."));
        assertEquals(Optional.of("NeurIPS"), SiteText.series("Contact NeurIPS"));
        assertEquals(Optional.empty(), SiteText.series("Contact us at once"));
        assertEquals(Optional.of("PDT"), SiteText.timezone("Timezone: PDT"));
        assertEquals(Optional.empty(), SiteText.timezone("PDT"));
        assertTrue(SiteText.startsMenu("Main Navigation"));
        assertTrue(SiteText.startsMenu("Select Year: (2021)"));
        assertFalse(SiteText.startsMenu("Navigation"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"We walk.|true", "Do we?|true", "Yes!|true", "A title|false", "No. 5|false", "one;|false"})
    void aSentenceEndsAsOne(String text, boolean sentence) {
        assertEquals(sentence, SiteText.endsLikeSentence(text));
    }
}

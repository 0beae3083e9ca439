package org.colloquy.core.source.programme.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.core.model.CharSpan;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.ConferenceChoice;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.source.Editions;
import org.colloquy.core.source.programme.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionFinderTest {

    private static final EditionClues NONE = new EditionClues(Optional.empty(), Optional.empty(), Optional.empty());
    private static final Evidence HERE = Evidence.stated("00", new CharSpan(3, 9), "test/edition");

    @ParameterizedTest
    @CsvSource({
        "Thu 22 July 5:00 - 5:20 PDT, ICML 2021",
        "Wed 20 July 7:30 - 7:35 PDT, ICML 2022",
        "Thu 12 July 7:00 - 7:20 PDT, ICML 2018",
        "Sat 18 July 2:00 - 18:00 PDT, ICML 2020",
        "Fri 28 Jul 08:50 a.m., ICML 2023"
    })
    void weekdayAndDayLeaveOneEdition(String line, String edition) {
        ConferenceChoice choice = find(NONE, line).orElseThrow();
        assertEquals(edition, choice.conference().label());
        assertFalse(choice.stated());
        assertTrue(choice.evidence().confidence() < 1);
        assertEquals(List.of(), choice.alternatives());
    }

    @Test
    void whatElseTheDatesAllowIsKept() {
        ConferenceChoice choice = find(NONE, "Tue Dec 4th 10:05 -- 10:20 AM").orElseThrow();
        assertEquals("NeurIPS 2018", choice.conference().label());
        assertEquals(
                List.of("NeurIPS 2012"),
                choice.alternatives().stream().map(Conference::label).toList());
        assertTrue(choice.evidence().confidence() <= 0.5);
    }

    @Test
    void moreDaysLeaveFewerEditions() {
        assertEquals(
                List.of(),
                find(NONE, "Tue Dec 4th 10:05 -- 10:20 AM", "Sun Dec 2nd 10:05 -- 10:20 AM")
                        .orElseThrow()
                        .alternatives());
    }

    @Test
    void theSiteItselfNamesTheEdition() {
        ConferenceChoice choice = find(
                        new EditionClues(Optional.of("ICML"), Optional.of(2026), Optional.empty()),
                        "Jul 7, 10:30 AM - 12:15 PM")
                .orElseThrow();
        assertEquals("ICML 2026", choice.conference().label());
        assertTrue(choice.stated());
        assertEquals(1, choice.evidence().confidence());
    }

    @Test
    void theSeriesAloneNarrowsTheYears() {
        assertEquals(
                "NeurIPS 2018",
                find(
                                new EditionClues(Optional.of("NIPS"), Optional.of(2018), Optional.empty()),
                                "Tue Dec 4th 10:05 -- 10:20 AM")
                        .orElseThrow()
                        .conference()
                        .label());
    }

    @Test
    void aDayBeforeTheFirstOneStillFits() {
        // Seoul's Monday morning is Sunday in California.
        ConferenceChoice choice = find(NONE, "Sun 5 July 18:00 - 19:00 PDT").orElseThrow();
        assertEquals("ICML 2026", choice.conference().label());
        assertTrue(choice.evidence().confidence() < 0.95);
    }

    @Test
    void datesOfNoConferenceGiveNone() {
        assertTrue(find(NONE, "Thu 1 January 5:00 - 5:20 PDT").isEmpty());
        assertTrue(find(NONE, "Thu 22 July 5:00 - 5:20 PDT", "Wed 20 July 5:00 - 5:20 PDT")
                .isEmpty());
        assertTrue(find(NONE).isEmpty());
    }

    @Test
    void everyEditionIsFoundByItsNameAndLastsFromOneToFourteenDays() {
        for (Conference edition : Editions.standard().all()) {
            assertEquals(Optional.of(edition), Editions.standard().find(edition.label()));
            long days =
                    edition.firstDay().datesUntil(edition.lastDay().plusDays(1)).count();
            assertTrue(days >= 2 && days <= 14, edition.label());
            assertEquals(edition.year(), edition.firstDay().getYear(), edition.label());
        }
        assertEquals(
                "NeurIPS 2016",
                Editions.standard().find("nips-2016").orElseThrow().label());
        assertTrue(Editions.standard().find("ICML 1900").isEmpty());
    }

    private static Optional<ConferenceChoice> find(EditionClues clues, String... lines) {
        List<SlotLine> slots = Stream.of(lines)
                .map(line -> SlotLine.parse(Printed.of(line, 0, line.length())).orElseThrow())
                .toList();
        return new EditionFinder(Editions.standard(), slots).find(clues, "printed", HERE);
    }
}

package org.colloquy.core.source.programme.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.Editions;
import org.colloquy.core.source.programme.TextBlocks;
import org.colloquy.core.source.programme.time.EditionClues;
import org.junit.jupiter.api.Test;

class PageReaderTest {
    @Test
    void aSessionPageHasAHeadAndItems() {
        ProgrammePage page = read("""
                Session

                Graph Learning

                Moderator: Ana Roe

                Chat is not available.

                Wed 21 July 19:00 PDT

                Oral
                Walks

                Wed 21 July 19:20 PDT

                Q&A
                Q&A
                """);
        assertEquals(
                "title: Graph Learning\nrole: MODERATOR Ana Roe\n",
                Parts.dump(page.session().orElseThrow()));
        assertEquals(2, page.items().size());
        assertEquals("Walks", page.items().get(0).title().orElseThrow().text());
        assertFalse(page.loginRequired());
    }

    @Test
    void aTimeAboveTheModeratorBelongsToTheHead() {
        ProgrammePage page = read("""
                Graph Learning

                Wed 21 July 7 p.m. PDT — 8 p.m. PDT

                Moderator: Ana Roe

                Wed 21 July 19:00 PDT

                Oral
                Walks
                """);
        assertEquals(
                "title: Graph Learning\ntime: Wed 21 July 7 p.m. PDT — 8 p.m. PDT\nrole: MODERATOR Ana Roe\n",
                Parts.dump(page.session().orElseThrow()));
        assertEquals(1, page.items().size());
    }

    @Test
    void theMenuIsSkippedAndTellsSeriesAndYear() {
        ProgrammePage page = read("""
                Main Navigation

                ICML

                Select Year: (2021)

                Help

                Contact ICML

                Code of Conduct

                Privacy Policy
                """);
        assertEquals(Optional.of("ICML"), page.clues().series());
        assertEquals(Optional.of(2021), page.clues().year());
        assertEquals(List.of(), page.items());
    }

    @Test
    void noEntryOfTheMenuIsTheTitleOfASession() {
        ProgrammePage page = read("""
                Main Navigation

                ICML

                Select Year: (2021)

                HelpDesk

                Graph Learning

                Moderator: Ana Roe

                Wed 21 July 19:00 PDT

                Oral
                Walks
                """);
        assertEquals(
                "title: Graph Learning\nrole: MODERATOR Ana Roe\n",
                Parts.dump(page.session().orElseThrow()));
    }

    @Test
    void theZoneOfThePageIsAClue() {
        assertEquals(Optional.of("PDT"), read("Timezone: PDT\n\nWalks").clues().zone());
        assertEquals(
                Optional.empty(), read("Timezone: nowhere\n\nWalks").clues().zone());
    }

    @Test
    void aListingHasItemsAndNoSession() {
        ProgrammePage page = read("""
                Papers

                2 Events

                Poster

                Walks on Graphs

                Ana Roe · Bo Li

                Poster

                Trees

                Cy Doe · Di Poe
                """);
        assertTrue(page.session().isEmpty());
        assertEquals(2, page.items().size());
    }

    @Test
    void theHeadingOfAPageOfPostersIsNoSession() {
        ProgrammePage page = read("Accepted Works\n\nPoster\n\nWalks\n\nAna Roe · Bo Li\n");
        assertTrue(page.session().isEmpty());
        assertEquals(1, page.items().size());
    }

    @Test
    void aPageThatAsksForALoginHasItsTitle() {
        ProgrammePage page = read("Graph Learning\n\nRegistration Required\n");
        assertTrue(page.loginRequired());
        assertEquals("title: Graph Learning\n", Parts.dump(page.session().orElseThrow()));
        assertEquals(List.of(), page.items());
    }

    @Test
    void anEmptyPageHasNothing() {
        ProgrammePage page = read("");
        assertTrue(page.session().isEmpty());
        assertEquals(List.of(), page.items());
        assertEquals(new EditionClues(Optional.empty(), Optional.empty(), Optional.empty()), page.clues());
    }

    private static ProgrammePage read(String text) {
        return PageReader.read(TextBlocks.of(text), Editions.standard());
    }
}

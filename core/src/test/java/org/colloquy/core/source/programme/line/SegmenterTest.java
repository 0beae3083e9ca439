package org.colloquy.core.source.programme.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.colloquy.core.source.programme.Block;
import org.colloquy.core.source.programme.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {
    @Test
    void everySortOfBlockHasItsType() {
        assertEquals(
                List.of(
                        "TEXT Graph Learning",
                        "NOTICE Chat is not available.",
                        "SLOT Wed 21 July 19:00 - 19:20 PDT",
                        "KIND Oral",
                        "BOARD #203",
                        "ROOM Hall 3A",
                        "TEXT Ana Roe · Bo Li"),
                Segments.dump(Segments.of("""
                        Graph Learning

                        Chat is not available.

                        Wed 21 July 19:00 - 19:20 PDT

                        Oral

                        #203

                        [Hall 3A]

                        Ana Roe · Bo Li
                        """)));
    }

    @Test
    void aTimeAKindAndANumberAreSplitOffTheLinesBelow() {
        assertEquals(
                List.of("SLOT Wed 21 July 19:00", "KIND Oral", "TEXT Walks on Graphs/and Trees"),
                Segments.dump(Segments.of("Wed 21 July 19:00\nOral\nWalks on Graphs\nand Trees\n")));
        assertEquals(List.of("BOARD #17", "TEXT Walks"), Segments.dump(Segments.of("#17\nWalks\n")));
    }

    @Test
    void theLineUnderAKindIsATitleEvenIfItIsAKindsWord() {
        assertEquals(List.of("KIND Q&A", "TEXT Q&A"), Segments.dump(Segments.of("Q&A\nQ&A\n")));
        assertEquals(List.of("KIND Break", "TEXT Coffee Break"), Segments.dump(Segments.of("Break\nCoffee Break\n")));
    }

    @Test
    void aPlaceBehindATimeIsARoom() {
        assertEquals(
                List.of("SLOT Tue Jul 10th 06:15 -- 09:00 PM", "ROOM Hall B #1"),
                Segments.dump(Segments.of("Tue Jul 10th 06:15 -- 09:00 PM @ Hall B #1")));
    }

    @Test
    void titleAndTimeOnOneLineAreParted() {
        assertEquals(
                List.of("SLOT Sat 3 Dec 07:30 a.m.", "KIND Workshop", "TEXT Reading Pages"),
                Segments.dump(Segments.of("Workshop: Reading Pages Sat 3 Dec 07:30 a.m.")));
    }

    @Test
    void aNumberedTitleHasItsKindInside() {
        List<String> found = Segments.dump(Segments.of("2 - Oral: Walks on Graphs"));
        assertEquals("KIND Oral", found.get(0));
        assertTrue(Segments.dump(Segments.of("2 - Nonsense: Walks")).get(0).startsWith("TEXT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Show more",
                "[ Slides ] [ Paper PDF ]",
                "2024 Poster",
                "Timezone: America/Los_Angeles",
                "Bookmark",
                "|"
            })
    void buttonsAndSignsAreLeftOut(String noise) {
        assertEquals(List.of("TEXT Walks"), Segments.dump(Segments.of(noise + "\n\nWalks")));
    }

    @Test
    void buttonsPartTheLinesAroundThem() {
        assertEquals(
                List.of("TEXT Hall 2", "TEXT Wed 11"),
                Segments.dump(Segments.of("Hall 2\n[ Abstract ] [ Slides ]\n[ Poster ]\nWed 11")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Successful Page Load", "ICML uses cookies for essential functions only.", "Useful links"})
    void nothingIsReadBelowTheFootOfThePage(String foot) {
        assertEquals(List.of("TEXT Walks"), Segments.dump(Segments.of("Walks\n\n" + foot + "\n\nOral\nTrees")));
    }

    @Test
    void aBlockInWhichNamesFollowATitleIsTwoThings() {
        assertEquals(
                List.of("TEXT Walks on Graphs", "TEXT Ana Roe · Bo Li", "TEXT We walk."),
                Segments.dump(Segments.of("Walks on Graphs\nAna Roe · Bo Li\nWe walk.")));
    }

    @Test
    void aParagraphOfSeveralLinesStaysTogether() {
        assertEquals(List.of("TEXT We walk/on graphs."), Segments.dump(Segments.of("We walk\non graphs.")));
    }

    @Test
    void aListOfNamesThatWasWrappedStaysTogether() {
        List<Block> blocks = Segmenter.unwrapped(
                List.of(Lines.line("Title"), Lines.line("Ana Roe ·"), Lines.line("Bo Li"), Lines.line("· Cy Doe")));
        assertEquals(
                List.of("Title", "Ana Roe · Bo Li · Cy Doe"),
                blocks.stream().map(Block::toString).toList());
    }

    @Test
    void aButtonThatWasBrokenStaysTogether() {
        List<Block> blocks = Segmenter.unwrapped(
                List.of(Lines.line("["), Lines.line("Slides"), Lines.line("]"), Lines.line("Next")));
        assertEquals(
                List.of("[ Slides ]", "Next"),
                blocks.stream().map(Block::toString).toList());
    }
}

package org.colloquy.core.source.programme.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.colloquy.core.source.programme.Lines;
import org.colloquy.core.source.programme.line.Awards;
import org.colloquy.core.source.programme.line.Segment;
import org.colloquy.core.source.programme.line.Segments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemReaderTest {
    private static final String NAMES = "Ana Roe · Bo Li";

    @Test
    void timeKindTitleAuthorsAbstract() {
        assertEquals(List.of("""
                kind: Oral
                title: Walks on Graphs
                authors: Ana Roe · Bo Li
                time: Wed 21 July 19:00 - 19:20 PDT
                text: We walk.
                text: We rest.
                """, """
                kind: Break
                title: Coffee Break
                time: Wed 21 July 19:20 - 19:30 PDT
                """), items("""
                Wed 21 July 19:00 - 19:20 PDT

                Oral
                Walks on Graphs

                Ana Roe · Bo Li

                We walk.

                We rest.

                Wed 21 July 19:20 - 19:30 PDT

                Break
                Coffee Break
                """));
    }

    @Test
    void kindTitleAuthorsTimeRoomAbstract() {
        assertEquals(List.of("""
                kind: Poster
                title: Walks on Graphs
                authors: Ana Roe · Bo Li
                time: Wed 21 July 19:00 PDT
                room: Great Hall
                board: #203
                text: We walk.
                """, """
                kind: Poster
                title: Trees
                authors: Cy Doe · Di Poe
                """), items("""
                Poster

                Walks on Graphs

                Ana Roe · Bo Li

                Wed 21 July 19:00 PDT

                Great Hall #203

                Abstract: We walk.

                Poster

                Trees

                Cy Doe · Di Poe
                """));
    }

    @Test
    void numberAwardTitleAuthors() {
        assertEquals(
                List.of("""
                title: Walks on Graphs
                authors: Ana Roe · Bo Li
                board: #12
                award: Outstanding Paper
                """, """
                title: Trees
                authors: Cy Doe · Di Poe
                board: #13
                """),
                items("#12\n\nOutstanding Paper\n\nWalks on Graphs\n\n" + NAMES
                        + "\n\n#13\n\nTrees\n\nCy Doe · Di Poe\n"));
    }

    @Test
    void aKindBetweenTitleAndAuthorsBelongsToTheTitleAbove() {
        assertEquals(
                List.of("""
                kind: Spotlight
                title: Walks on Graphs
                authors: Ana Roe · Bo Li
                """, """
                kind: Poster
                title: Trees
                authors: Cy Doe · Di Poe
                """),
                items("Walks on Graphs\n\nSpotlight\n\n" + NAMES + "\n\nTrees\n\nPoster\n\nCy Doe · Di Poe\n"));
    }

    @Test
    void aKindUnderTheTitleOfTheNextItemIsNoPartOfTheAbstract() {
        List<String> found = items("Wed 21 July 19:00 - 19:20 PDT\n\nWalks\n\nPoster\n\n" + NAMES
                + "\n\nTrees\n\nSpotlight\n\nCy Doe\n\nThey grow.\n");
        assertEquals(2, found.size());
        assertEquals("kind: Spotlight\ntitle: Trees\nauthors: Cy Doe\ntext: They grow.\n", found.get(1));
    }

    @Test
    void aSentenceAboveAKindIsNoTitle() {
        List<Segment> segments = Segments.of("We walk.\n\nPoster\n\n" + NAMES);
        assertFalse(new Outlook(segments).isKindUnderTitle(1));
        assertTrue(new Outlook(Segments.of("Walks\n\nPoster\n\n" + NAMES)).isKindUnderTitle(1));
        assertFalse(new Outlook(segments).isKindUnderTitle(0));
        assertFalse(new Outlook(segments).isKindUnderTitle(2));
    }

    @Test
    void whatPrecedesTheFirstMarkerBelongsToNoItem() {
        assertEquals(List.of("kind: Oral\ntitle: Walks\n"), items("Heading\n\nOral\n\nWalks\n"));
        assertEquals(List.of(), items("Heading\n\nMore"));
    }

    @Test
    void anItemWithoutATitleHasItsAuthors() {
        assertEquals(
                List.of("kind: Oral\nauthors: Ana Roe · Bo Li\ntext: We walk.\n"),
                items("Oral\n\n" + NAMES + "\n\nWe walk.\n"));
    }

    @Test
    void textUnderAnotherHeadingIsNoAbstract() {
        assertEquals(
                List.of(
                        "kind: Oral\ntitle: Walks\nauthors: Ana Roe · Bo Li\ntext: We walk.\n",
                        "kind: Oral\ntitle: Trees\nauthors: Cy Doe\ntext: They grow.\n"),
                items("Oral\n\nWalks\n\n" + NAMES + "\n\nWe walk.\n\nLay Summary\n\nIn plain words.\n\n"
                        + "Oral\n\nTrees\n\nCy Doe\n\nThey grow.\n"));
    }

    @Test
    void theSecondTimeOfAnItemIsNotItsOwn() {
        List<String> found = items("Oral\n\nWalks\n\nWed 21 July 19:00 PDT\n\nThu 22 July 9:00 PDT\n");
        assertEquals(1, found.size());
        assertTrue(found.get(0).contains("time: Wed 21 July 19:00 PDT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Outstanding Paper",
                "ICML 2021 Outstanding Paper Honorable Mention",
                "Test of Time Award",
                "BEST PAPER"
            })
    void awardsAreKnownByTheirWords(String line) {
        assertTrue(Awards.isAward(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Walks on Graphs",
                "What Makes an Outstanding Paper Outstanding?",
                "Best papers and how to write them, a guide in twelve chapters for all"
            })
    void aTitleIsNoAward(String line) {
        assertFalse(Awards.isAward(line));
    }

    @Test
    void aLineOfRoomAndBoardIsParted() {
        Item.Builder item = new Item.Builder();
        ItemReader.setRoom(item, Lines.line("Hall E #203"));
        assertEquals("room: Hall E\nboard: #203\n", Parts.dump(item.build()));
        Item.Builder bare = new Item.Builder();
        ItemReader.setRoom(bare, Lines.line("#203"));
        assertEquals("board: #203\n", Parts.dump(bare.build()));
    }

    @Test
    void theLabelOfAnAbstractIsNoPartOfIt() {
        Item.Builder item = new Item.Builder();
        ItemReader.addParagraph(item, Lines.line("ABSTRACT:  We walk."));
        ItemReader.addParagraph(item, Lines.line("Abstract:"));
        ItemReader.addParagraph(item, Lines.line("Abstract thoughts."));
        assertEquals("text: We walk.\ntext: Abstract thoughts.\n", Parts.dump(item.build()));
    }

    private static List<String> items(String text) {
        return ItemReader.read(Segments.of(text)).stream().map(Parts::dump).toList();
    }
}

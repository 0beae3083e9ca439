package org.colloquy.core.source.programme.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.colloquy.core.source.programme.line.Segments;
import org.junit.jupiter.api.Test;

class SessionHeadReaderTest {
    @Test
    void partsMayComeInAnyOrder() {
        String expected = """
                title: Graph Learning
                room: Hall 3A
                time: Wed 21 Jul 7 p.m. PDT — 8 p.m. PDT
                role: MODERATOR Ana Roe · Bo Li
                text: What graphs tell.
                """;
        assertEquals(expected, read("""
                Session

                Graph Learning

                Hall 3A

                Wed 21 Jul 7 p.m. PDT — 8 p.m. PDT

                Moderators: Ana Roe · Bo Li

                Abstract: What graphs tell.

                Chat is not available.
                """));
        assertEquals(expected, read("""
                Graph Learning

                Moderators: Ana Roe · Bo Li

                [Hall 3A]

                Wed 21 Jul 7 p.m. PDT — 8 p.m. PDT

                Abstract:

                What graphs tell.
                """));
    }

    @Test
    void theNamesMayStandUnderTheLabel() {
        assertEquals("title: T\nrole: SESSION_CHAIR Ana Roe\n", read("T\n\nSession Chair\n\nAna Roe\n"));
    }

    @Test
    void theLabelOfATrackIsNoPartOfTheTitle() {
        assertEquals("title: Theory\n", read("Track: Theory"));
    }

    @Test
    void aSessionMayBeCalledByTheWordOfAKind() {
        assertEquals("title: Poster\n", read("Poster"));
        assertEquals("", read("Session"));
    }

    @Test
    void theFirstTimeAndTheFirstRoomCount() {
        assertEquals(
                "title: T\nroom: Hall 1\ntime: Wed 21 Jul 7 p.m. PDT\n",
                read("T\n\n[Hall 1]\n\n[Hall 2]\n\nWed 21 Jul 7 p.m. PDT\n\nThu 22 Jul 7 p.m. PDT\n"));
    }

    @Test
    void underATimeTheRoomMayStandAboveTheTitle() {
        String time = "Thu, Jul 9, 2026 • 10:00 AM – 11:00 AM KST";
        assertEquals(
                "title: Oral 5A Lamps\nroom: Hall D1\ntime: " + time + "\n",
                read("Session\n\n" + time + "\n\nHall D1\n\nOral 5A Lamps\n"));
        assertEquals("title: Hall D1\ntime: " + time + "\n", read(time + "\n\nHall D1\n"));
    }

    @Test
    void theNoticeEndsTheAbstract() {
        assertEquals(
                "title: T\nroom: Room 1\ntext: One.\ntext: Two.\n",
                read("T\n\nRoom 1\n\nAbstract: One.\n\nTwo.\n\nChat is not available.\n"));
    }

    @Test
    void aTitleMayStandUnderTheNoticeThatEndsAnAbstract() {
        assertEquals("title: T\ntext: One.\n", read("Abstract: One.\n\nChat is not available.\n\nT"));
    }

    @Test
    void aHeadWithoutATitleIsNone() {
        assertEquals("", read("Moderator: Ana Roe"));
        assertEquals("", read(""));
    }

    private static String read(String text) {
        return SessionHeadReader.read(Segments.of(text)).map(Parts::dump).orElse("");
    }
}

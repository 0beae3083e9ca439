package org.colloquy.core.source.programme.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.colloquy.core.source.programme.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hall 3A", "Room 301 - 303", "Grand Ballroom", "West Exhibition Hall B2", "Moscone Theatre",
                        "Upper level",
                "GatherTown", "Zoom", "Stage 2", "A1", "Pacific Auditorium", "Level 3 Foyer"
            })
    void aRoomsOwnWordsTell(String line) {
        assertTrue(PlaceLine.matches(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Walks on Graphs",
                "We met in a room.",
                "Room: the final frontier",
                "Hallucinations",
                "Roomy Models",
                "Bigstage"
            })
    void otherWordsDoNot(String line) {
        assertFalse(PlaceLine.matches(line));
    }

    @Test
    void aRoomIsAtMostEightyCharactersLong() {
        String eighty = "Hall " + "x".repeat(75);
        assertTrue(PlaceLine.matches(eighty));
        assertFalse(PlaceLine.matches(eighty + "x"));
        assertTrue(PlaceLine.possible(eighty));
        assertFalse(PlaceLine.possible(eighty + "x"));
        assertFalse(PlaceLine.possible("A sentence."));
    }

    @Test
    void onlyARoomInBracketsIsNoButton() {
        assertTrue(PlaceLine.inBrackets(Lines.line("[ Hall 1 ]")));
        assertFalse(PlaceLine.inBrackets(Lines.line("[ Slides ]")));
        assertFalse(PlaceLine.inBrackets(Lines.line("Hall 1")));
        assertFalse(PlaceLine.inBrackets(Lines.line("[ Hall 1")));
    }

    @ParameterizedTest
    @CsvSource({
        "Hall E #203,7",
        "Hall E Poster #203,7",
        "Hall E,6",
        "#12,0",
        "Hall E # A-12,7",
        "Hall #203 West,14",
        "Hall #b12,5"
    })
    void theBoardBeginsWhereTheRoomEnds(String line, int start) {
        assertEquals(start, PlaceLine.boardStart(Lines.line(line)));
    }
}

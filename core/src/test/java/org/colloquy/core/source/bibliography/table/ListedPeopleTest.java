package org.colloquy.core.source.bibliography.table;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.colloquy.core.source.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedPeopleTest {

    private final ListedPeople column = new ListedPeople();

    private String read(String cell) {
        return column.of(new Passage(cell, 0, cell.length())).stream()
                .map(person -> person.printed().text())
                .collect(joining(" / "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Born, Lia; Falk, Tim ~ Born, Lia / Falk, Tim",
                "Lia Born|Tim Falk ~ Lia Born / Tim Falk",
                "Born, Lia and Falk, Tim ~ Born, Lia / Falk, Tim",
                "Lia Born AND Tim Falk ~ Lia Born / Tim Falk",
                "Qia Born, Xim Falk ~ Qia Born / Xim Falk",
                "Qia Born, Xim Falk, and Ada Kern ~ Qia Born / Xim Falk / Ada Kern",
                "Lia Born, Jr., Tim Falk, Ada Kern ~ Lia Born, Jr. / Tim Falk / Ada Kern",
                "Born, Lia, Falk, Tim ~ Born, Lia / Falk, Tim",
                "Born, Lia ~ Born, Lia",
                "Lia Born & Tim Falk ~ Lia Born / Tim Falk",
                "José Ortega y Gasset ~ José Ortega y Gasset",
                "García Márquez, Gabriel José ~ García Márquez, Gabriel José",
                "Ministry of Arts and Crafts ~ Ministry of Arts and Crafts",
                "Lia Born et al. ~ Lia Born / et al.",
                "et al. ~ et al."
            })
    void namesArePartedHoweverTheyStand(String cell, String names) {
        assertEquals(names, read(cell));
    }

    @Test
    void whereNamesAreTurnedACommaStandsWithinOne() {
        read("Born, Lia");
        read("Falk, Tim");
        assertEquals("Pérez Qim, Xul Yag", read("Pérez Qim, Xul Yag"));
    }

    @Test
    void whereNamesAreSeldomTurnedACommaPartsThem() {
        for (int i = 0; i < 3; i++) {
            assertEquals("Eric Born, Eric Simon", read("Eric Born, Eric Simon"));
            read("Qia Born, Xim Falk");
        }
        assertEquals("Eric Born / Eric Simon", read("Eric Born, Eric Simon"));
    }
}

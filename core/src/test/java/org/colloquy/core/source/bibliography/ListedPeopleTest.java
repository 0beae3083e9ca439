package org.colloquy.core.source.bibliography;

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
                .map(ListedPeopleTest::shown)
                .collect(joining(" / "));
    }

    private static String shown(Contributor person) {
        return person.workplaces().stream()
                .map(place -> " @ " + place.name().text())
                .collect(joining("", person.printed().text(), ""));
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Moor, Ada (Lund University)*; Wu, Bo (KAIST) ~ Moor, Ada @ Lund University / Wu, Bo @ KAIST",
                "Moor, Ada*; Wu, Bo ~ Moor, Ada / Wu, Bo",
                "Moor, Ada (School of Arts, and Crafts; Lund)*; Wu, Bo () ~ Moor, Ada @ School of Arts, and Crafts @ Lund / Wu, Bo",
                "Moor, Ada (Lund), Wu, Bo (KAIST) ~ Moor, Ada @ Lund / Wu, Bo @ KAIST",
                "Qia Born (Lund), Xim Falk, Ada Kern (Oslo) et al. ~ Qia Born @ Lund / Xim Falk / Ada Kern @ Oslo / et al.",
                "Qia Born (Lund) and Xim Falk (Oslo (Blindern)) ~ Qia Born @ Lund / Xim Falk @ Oslo (Blindern)",
                "Qia Born (Paris) and Xim Falk (Oslo) ~ Qia Born @ Paris / Xim Falk @ Oslo",
                "Xu Born (Tom) ~ Xu Born (Tom)",
                "Qia (Tom) Born, Xim Falk ~ Qia (Tom) Born / Xim Falk",
                "Qia Born (presenter), Xim Falk (1,2), Ada Kern (Lund ~ Qia Born / Xim Falk / Ada Kern (Lund",
                "Qia Born (née Moor), Xim Falk (Jr.) ~ Qia Born (née Moor), Xim Falk (Jr.)",
                "Qia Born <q.born@example.org>, Xim Falk (x@example.org) ~ Qia Born / Xim Falk",
                "Qia Born (Lund, q@example.org); Falk @ Home ~ Qia Born @ Lund / Falk @ Home"
            })
    void placesOfWorkMayStandInBrackets(String cell, String people) {
        assertEquals(people, read(cell));
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

package org.colloquy.core.model;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameListsTest {

    private static List<String> apart(String list) {
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int comma : NameLists.commas(list)) {
            names.add(list.substring(from, comma).strip());
            from = comma + 1;
        }
        names.add(list.substring(from).strip());
        return names;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
        Ann Lee, Bo Kim                     > Ann Lee/Bo Kim
        Saul Kripke, Jr., Jane Doe, PhD     > Saul Kripke, Jr./Jane Doe, PhD
        Saul Kripke, Jr., PhD, Jane Doe     > Saul Kripke, Jr., PhD/Jane Doe
        Henry Ford, II, Ann Lee, MD         > Henry Ford, II/Ann Lee, MD
        Saul Md, Md, Bo                     > Saul Md/Md/Bo
        Lee, K., Kripke, S. A., Chen, Y.-Y. > Lee, K./Kripke, S. A./Chen, Y.-Y.
        van der Berg, J., Garcia Marquez, G > van der Berg, J./Garcia Marquez, G
        Lee, K, Ivanov, I, Kim, V           > Lee, K/Ivanov, I/Kim, V
        King, Jr., M. L., Doe, J.           > King, Jr., M. L./Doe, J.
        Chen, I, Jr., Lee, K.               > Chen, I, Jr./Lee, K.
        Lee K, Jr., Kim S                   > Lee K, Jr./Kim S
        Lee, K., S., Kim                    > Lee, K./S./Kim
        Doe, Jane                           > Doe/Jane
        Ann Lee, Dr., Bo Kim                > Ann Lee/Dr./Bo Kim
        Vitamins A, B, C                    > Vitamins A/B/C
        World War I, II                     > World War I/II
        """)
    void someCommasStandWithinNames(String list, String names) {
        assertEquals(List.of(names.split("/")), apart(list));
    }

    @Test
    void nothingGoesBeforeAComma() {
        assertEquals(List.of("", "Jr.", "Bo"), apart(", Jr., Bo"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
        "Di Chen, Ed Fox et al",       "Di Chen, Ed Fox"
        "Di Chen, Ed Fox, et al. ",    "Di Chen, Ed Fox"
        "Born, L. et. al.",            "Born, L."
        "Born, L. and others",         "Born, L."
        "Born, L. & Others",           "Born, L."
        "et al.",                      ""
        " others ",                    ""
        "...",                         ""
        "Al Others",                   "Al Others"
        "Ann Soumet Al",               "Ann Soumet Al"
        "Rand Others",                 "Rand Others"
        """)
    void aListEndsWhereOthersAreMeant(String list, String names) {
        assertEquals(names, list.substring(0, NameLists.end(list)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A, Jr., ", " ", "et al ", ",", "K., ", "K. "})
    void longListsCostNoMoreThanTheirLength(String piece) {
        String list = piece.repeat(300_000);
        assertTimeoutPreemptively(ofSeconds(60), () -> NameLists.commas(list));
        assertTimeoutPreemptively(ofSeconds(60), () -> NameLists.end(list));
        assertTimeoutPreemptively(ofSeconds(60), () -> NameLists.goesOn("A", list));
    }
}

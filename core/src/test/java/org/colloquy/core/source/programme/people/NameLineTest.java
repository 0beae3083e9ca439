package org.colloquy.core.source.programme.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.colloquy.core.source.programme.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rebekka Burkholz",
                "weitao du · He Zhang",
                "Rex (Zhitao) Ying ⋅ Hanze Dong",
                "Ana-María de la Cruz · B. O'Neill Jr. · 李伟",
                "A · B · C ·",
                "Jane Doe, Saul Kripke, Jr., Wei Li",
                "Lee, K., Park, J., Roe, A.",
                "Ricky T. Q. Chen · Danilo J. Rezende"
            })
    void linesOfNames(String line) {
        assertTrue(NameLine.matches(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We show that learning can be improved by using loss functions that evolve cyclically.",
                "Is it merely a way to augment the data?",
                "See https://example.org",
                "Code: none",
                "···",
                "In this paper we study $x$ · $y$"
            })
    void linesOfOtherText(String line) {
        assertFalse(NameLine.matches(line));
    }

    @Test
    void authorsKeepTheirPlacesInTheDocument() {
        String text = "  Ana Roe* · Bo Li (Some Institute) ⋅ Kim (Jo) Park1,2";
        List<Printed> names = NameLine.authors(Printed.of(text, 0, text.length()));
        assertEquals(List.of("Ana Roe", "Bo Li", "Kim (Jo) Park"), texts(names));
        for (Printed name : names) {
            assertEquals(name.text(), text.substring(name.start(), name.end()));
        }
    }

    @Test
    void aCommaDoesNotPartAuthorsWhereDotsDo() {
        assertEquals(List.of("Martin King, Jr.", "Bo Li"), texts(NameLine.authors(line("Martin King, Jr. · Bo Li"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Jane Doe, Saul Kripke, Jr., Wei Li > Jane Doe/Saul Kripke, Jr./Wei Li",
                "Lee, K., Park, J. and Roe, A. > Lee, K./Park, J./Roe, A.",
                "Ana Roe, Bo Li, et al. > Ana Roe/Bo Li",
                "Ana Roe · Bo Li et al. > Ana Roe/Bo Li",
            })
    void commasWithinANameDoNotPartAuthors(String printed, String apart) {
        assertEquals(List.of(apart.split("/")), texts(NameLine.authors(line(printed))));
    }

    @Test
    void moderatorsMayBePartedByCommasAndAnd() {
        assertEquals(List.of("Ana Roe", "Bo Li", "Cy Doe"), texts(NameLine.people(line("Ana Roe, Bo Li and Cy Doe"))));
        assertEquals(List.of("Ana Roe", "Bo Li"), texts(NameLine.people(line("Ana Roe & Bo Li"))));
        assertEquals(List.of("Ana Roe", "Bo Li", "Cy Doe"), texts(NameLine.people(line("Ana Roe, Bo Li, and Cy Doe"))));
        assertEquals(List.of("Ana Roe", "Bo Li"), texts(NameLine.people(line("Ana Roe · Bo Li"))));
        assertEquals(
                List.of("Ana Roe", "Bo Li, Jr.", "Cy Doe"),
                texts(NameLine.people(line("Ana Roe, Bo Li, Jr. and Cy Doe (MIT)"))));
    }

    private static Printed line(String text) {
        return Printed.of(text, 0, text.length());
    }

    private static List<String> texts(List<Printed> names) {
        return names.stream().map(Printed::text).toList();
    }
}

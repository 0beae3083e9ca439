package org.colloquy.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSearchTest {

    private static final NameSearch<String> PEOPLE = people(
            "Bjørn Østerløff",
            "Jean-Pierre Serre",
            "Laurens van der Maaten",
            "Rex (Zhitao) Ying",
            "Samuel S. Schoenholz",
            "Samuel Schoenholz",
            "Sarah Schoenholz",
            "Katrin Müller",
            "Sean O'Neill",
            "王伟");

    private static NameSearch<String> people(String... names) {
        NameSearch.Builder<String> search = NameSearch.builder();
        for (String name : names) {
            search.add(name, NameSearch.Style.PERSON, List.of(name));
        }
        return search.build();
    }

    private static String fitting(String typed) {
        return String.join("; ", PEOPLE.fitting(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        schoenholz           | Samuel S. Schoenholz; Samuel Schoenholz; Sarah Schoenholz
        SCHÖNHOLZ            | Samuel S. Schoenholz; Samuel Schoenholz; Sarah Schoenholz
        schönholz      | Samuel S. Schoenholz; Samuel Schoenholz; Sarah Schoenholz
        S. Schoenholz        | Samuel S. Schoenholz; Samuel Schoenholz; Sarah Schoenholz
        s s schoenholz       | Samuel S. Schoenholz
        samuel schoenholz    | Samuel Schoenholz; Samuel S. Schoenholz
        Schoenholz, Sarah    | Sarah Schoenholz; Samuel S. Schoenholz
        maaten               | Laurens van der Maaten
        van der maaten       | Laurens van der Maaten
        maaten laurens       | Laurens van der Maaten
        L. Maaten            | Laurens van der Maaten
        osterloff            | Bjørn Østerløff
        zhitao               | Rex (Zhitao) Ying
        jean pierre          | Jean-Pierre Serre
        jeanpierre serre     | Jean-Pierre Serre
        mueller              | Katrin Müller
        muller               | Katrin Müller
        o'neill              | Sean O'Neill
        O’Neill              | Sean O'Neill
        oneill               | Sean O'Neill
        schoenh              | Samuel S. Schoenholz; Samuel Schoenholz; Sarah Schoenholz
        王伟                  | 王伟
        """)
    void aNameIsFoundHoweverItIsTyped(String typed, String expected) {
        assertEquals(expected, fitting(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        shukhov              | Юрий Шухов; Ю. Г. Шухов
        Yurii Shukhov        | Юрий Шухов; Ю. Г. Шухов
        Jurij Šuhov          | Юрий Шухов
        shukhov, y. g.       | Ю. Г. Шухов
        Y. Shukhov           | Ю. Г. Шухов; Юрий Шухов
        shukh                | Юрий Шухов; Ю. Г. Шухов
        шухов                | Юрий Шухов; Ю. Г. Шухов
        papadopoulos         | Γεώργιος Παπαδόπουλος
        Алексей Квинов       | Aleksei Kvinov; A. Kvinov
        А. Квинов            | A. Kvinov; Aleksei Kvinov
        квин                 | Aleksei Kvinov; A. Kvinov
        kara-murza           | Анна Кара-Мурза
        shukhova             |
        ь                    |
        ʹ                    |
        """)
    void aNameIsFoundInOtherLetters(String typed, String expected) {
        NameSearch<String> people = people(
                "Юрий Шухов", "Ю. Г. Шухов", "Γεώργιος Παπαδόπουλος", "Aleksei Kvinov", "A. Kvinov", "Анна Кара-Мурза");
        assertEquals(expected == null ? "" : expected, String.join("; ", people.fitting(typed)));
    }

    @Test
    void aSlipInOtherLettersIsForgiven() {
        assertEquals(
                List.of("Юрий Шухов"), people("Юрий Шухов", "Анна Кара-Мурза").near("Yuri Shukhof", 5));
    }

    @ParameterizedTest
    @CsvSource({"''", "'  '", "'--'", "serre serre", "schoenhols", "m"})
    void whatDoesNotFitIsNotFound(String typed) {
        assertEquals("", fitting(typed));
        assertEquals(List.of(), PEOPLE.best(typed));
    }

    @Test
    void theBestAreThoseThatFitAlike() {
        assertEquals(List.of("Samuel Schoenholz"), PEOPLE.best("samuel schoenholz"));
        assertEquals(3, PEOPLE.best("Schoenholz").size());
    }

    @Test
    void initialsStandForPeopleOnly() {
        NameSearch<String> titles = NameSearch.<String>builder()
                .add("Deep Learning", NameSearch.Style.TITLE, List.of("Deep Learning"))
                .build();
        assertEquals(List.of(), titles.fitting("D. Learning"));
        assertEquals(List.of("Deep Learning"), titles.fitting("learning deep"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        schoenhols           | Samuel Schoenholz
        schoneholz           | Samuel Schoenholz
        sara schoenholz      | Sarah Schoenholz
        osterlof             | Bjørn Østerløff
        jean piere serre     | Jean-Pierre Serre
        """)
    void aSlipOfTheKeysIsForgiven(String typed, String nearest) {
        assertEquals(
                nearest.substring(nearest.indexOf(' ')),
                nameAfterTheFirst(PEOPLE.near(typed, 5).get(0)));
        assertEquals(1, PEOPLE.near(typed, 1).size());
    }

    private static String nameAfterTheFirst(String name) {
        return name.replace(" S.", "").substring(name.indexOf(' '));
    }

    @Test
    void anotherNameIsNotSimilar() {
        assertEquals(List.of(), PEOPLE.near("Kurt Gödel", 5));
        assertEquals(List.of(), PEOPLE.near("", 5));
        assertEquals(List.of(), PEOPLE.near("x".repeat(1_000_000), 5));
    }
}

package org.colloquy.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.model.Person;
import org.colloquy.core.model.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSearchTest {

    private static final List<Person> PEOPLE = Stream.of(
                    "Samuel Schoenholz",
                    "Samuel S. Schoenholz",
                    "Sarah Schoenholz",
                    "Laurens van der Maaten",
                    "Bjørn Østerløff",
                    "Rex (Zhitao) Ying",
                    "Jean-Pierre Serre",
                    "王伟")
            .map(NameSearchTest::person)
            .sorted((a, b) -> a.entity().compareTo(b.entity()))
            .toList();

    private static Person person(String name) {
        PersonName parsed = PersonName.parse(name);
        return new Person(new Entity(EntityKind.PERSON, name, parsed.display()), parsed, List.of(name));
    }

    private static String found(String typed) {
        return String.join(
                "; ", NameSearch.find(typed, PEOPLE).stream().map(Person::label).toList());
    }

    private static String similar(String typed) {
        return String.join(
                "; ",
                NameSearch.similar(typed, PEOPLE).stream().map(Person::label).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        schoenholz           | Samuel S. Schoenholz; Samuel Schoenholz; Sarah Schoenholz
        SCHOENHOLZ           | Samuel S. Schoenholz; Samuel Schoenholz; Sarah Schoenholz
        S. Schoenholz        | Samuel S. Schoenholz; Samuel Schoenholz; Sarah Schoenholz
        s s schoenholz       | Samuel S. Schoenholz
        samuel schoenholz    | Samuel Schoenholz; Samuel S. Schoenholz
        maaten               | Laurens van der Maaten
        van der maaten       | Laurens van der Maaten
        L. Maaten            | Laurens van der Maaten
        osterloff            | Bjørn Østerløff
        zhitao               | Rex Ying
        jean pierre          | Jean-Pierre Serre
        王伟                  | 王伟
        """)
    void wordsAreMetInOrder(String typed, String expected) {
        assertEquals(expected, found(typed));
    }

    @ParameterizedTest
    @CsvSource({"''", "'  '", "'--'", "schoen", "maaten laurens", "samuel samuel", "schoenhols"})
    void whatDoesNotFitIsNotFound(String typed) {
        assertEquals("", found(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        schoenhols           | Samuel S. Schoenholz; Samuel Schoenholz; Sarah Schoenholz
        schonholz            | Samuel S. Schoenholz; Samuel Schoenholz; Sarah Schoenholz
        sara schoenholz      | Sarah Schoenholz
        osterlof             | Bjørn Østerløff
        jean piere serre     | Jean-Pierre Serre
        """)
    void aSlipOfTheKeysIsForgiven(String typed, String expected) {
        assertEquals(expected, similar(typed));
    }

    @Test
    void anotherNameIsNotSimilar() {
        assertEquals("", similar("Kurt Gödel"));
        assertEquals("", similar(""));
    }
}

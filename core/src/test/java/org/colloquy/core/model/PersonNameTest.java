package org.colloquy.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
    static Stream<String> rows() throws IOException {
        try (InputStream in = PersonNameTest.class.getResourceAsStream("/fixtures/names/parts.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#"));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyNameOfTheTableFallsIntoItsParts(String row) {
        String[] cells = row.split("\\|", -1);
        PersonName expected = new PersonName(part(cells[1]), cells[3], part(cells[2]), part(cells[4]), part(cells[5]));
        assertEquals(expected, PersonName.parse(cells[0]));
    }

    @Test
    void theTableIsLargeEnoughToMeanSomething() throws IOException {
        assertEquals(true, rows().count() >= 120);
    }

    @Test
    void letterCaseDoesNotDependOnTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals("Ingrid Ibsen", PersonName.parse("INGRID IBSEN").display());
            assertEquals("Ingrid Ibsen", PersonName.parse("ingrid ibsen").display());
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ludwig van beethoven | Ludwig van Beethoven | van Beethoven, Ludwig",
                "King, Jr., Martin Luther | Martin Luther King Jr. | King, Jr., Martin Luther",
                "Rex (Zhitao) Ying | Rex Ying | Ying, Rex",
                "HARIZ Kais | Kais Hariz | Hariz, Kais",
                "Madonna | Madonna | Madonna",
                "김민수 | 김민수 | 김, 민수",
                "山田 太郎 | 山田太郎 | 山田, 太郎",
                "花村 由紀 | 花村 由紀 | 花村, 由紀",
            })
    void namesAreShownAsSpokenAndAsSorted(String printed, String display, String sortable) {
        PersonName name = PersonName.parse(printed);
        assertEquals(display, name.display());
        assertEquals(sortable, name.sortable());
    }

    @Test
    void theNicknameIsShownOnRequest() {
        assertEquals("Rex Ying (Zhitao)", PersonName.parse("Rex (Zhitao) Ying").displayWithNickname());
        assertEquals("Ada Lovelace", PersonName.parse("Ada Lovelace").displayWithNickname());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vapnik | V | Vapnik, V",
                "Al Amin | MD | Al Amin, MD",
                "Chen | II | Chen, II",
                "King Jr. | Martin | King, Jr., Martin",
                "Gogh | Vincent van | van Gogh, Vincent",
                "Madonna | '' | Madonna",
            })
    void givenNamesThatAreKnownApartAreNoSuffix(String family, String given, String sortable) {
        assertEquals(sortable, PersonName.parse(family, given).sortable());
    }

    @Test
    void theNicknameStandsBesideGivenNamesThatAreKnownApart() {
        assertEquals(
                "Rex Ying (Zhitao)", PersonName.parse("Ying", "Rex (Zhitao)").displayWithNickname());
    }

    @Test
    void partsThatAreAllBlankAreTheCallersMistake() {
        assertThrows(IllegalArgumentException.class, () -> PersonName.parse(" ", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void aBlankTextIsTheCallersMistake(String blank) {
        assertThrows(IllegalArgumentException.class, () -> PersonName.parse(blank));
    }

    @ParameterizedTest
    @CsvSource({
        "Marcin\u200E, Michalski\u200E, Marcin, Michalski",
        "\uFEFFBo*, Dai†, Bo, Dai",
        "Bo, -Dai, Bo, -Dai",
        "Dr.Bo, Dai, Bo, Dai",
        "Prof. Dr. Bo, Dai, Bo, Dai",
        "Dr., Dai, Dr., Dai"
    })
    void signsAroundThePartsThatARecordGivesAreLeftOut(
            String given, String family, String bareGiven, String bareFamily) {
        assertEquals(parts(Optional.of(bareGiven), bareFamily), parts(Optional.of(given), family));
        assertEquals(
                Optional.of("Jr."), new PersonName(part(given), family, part(""), part("Jr.*"), part("")).suffix());
    }

    @ParameterizedTest
    @CsvSource({"Mausam, -", "Mausam*, .", "Mausam, *"})
    void aGivenNameAloneIsTheFamilyName(String given, String family) {
        assertEquals(parts(Optional.empty(), "Mausam"), parts(Optional.of(given), family));
    }

    private static PersonName parts(Optional<String> given, String family) {
        return new PersonName(given, family, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Optional<String> part(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }
}

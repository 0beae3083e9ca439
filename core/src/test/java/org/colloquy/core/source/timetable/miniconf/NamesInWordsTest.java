package org.colloquy.core.source.timetable.miniconf;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import org.colloquy.core.source.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesInWordsTest {

    private static List<String> names(String printed) {
        return NamesInWords.of(new Passage(printed, 0, printed.length())).stream()
                .map(Passage::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
        Ann Lee|Bo Sample                     > Ann Lee/Bo Sample
        Ann Lee | Bo Sample                   > Ann Lee/Bo Sample
        Lee, Ann; Sample, Bo                  > Lee, Ann/Sample, Bo
        Ann Lee, Bo Sample and Cy Test        > Ann Lee/Bo Sample/Cy Test
        Ann Lee, Bo Sample, and Cy Test       > Ann Lee/Bo Sample/Cy Test
        Ann Lee & Bo Sample                   > Ann Lee/Bo Sample
        Host: Prof. Dr. Ann Lee and Dr Bo Sample > Ann Lee/Bo Sample
        Sandy Anderson                        > Sandy Anderson
        Ann Lee, Jr., Bo Sample, PhD          > Ann Lee, Jr./Bo Sample, PhD
        Lee, A., Sample, B. and Test, C.      > Lee, A./Sample, B./Test, C.
        Ann Lee, Bo Sample et al.             > Ann Lee/Bo Sample
        Ann Lee | Bo Sample | et al.          > Ann Lee/Bo Sample
        Lee, Ann                              > Lee/Ann
        """)
    void areTakenApart(String printed, String apart) {
        assertEquals(List.of(apart.split("/")), names(printed));
    }

    @Test
    void eachNameStandsWhereItIsPrinted() {
        List<Passage> found = NamesInWords.of(new Passage("Dr. Ann Lee | Bo Sample", 100, 123));

        assertEquals(new Passage("Ann Lee", 104, 111), found.get(0));
        assertEquals(new Passage("Bo Sample", 114, 123), found.get(1));
    }

    @Test
    void longStretchesOfSpaceCostNoMoreThanTheirLength() {
        String spaces = " ".repeat(200_000);

        assertEquals(
                List.of("Ann", "Bo"),
                assertTimeoutPreemptively(ofSeconds(60), () -> names("Ann" + spaces + "| Bo" + spaces)));
        assertEquals(
                List.of("Ann" + spaces + "Bo"),
                assertTimeoutPreemptively(ofSeconds(60), () -> names("Ann" + spaces + "Bo")));
    }
}

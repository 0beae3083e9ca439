package org.colloquy.core.source.bibliography.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibtexDatesTest {

    /** The date, with an exclamation mark where more is printed than it holds. */
    private static String shown(Optional<BibtexDates.Read> read) {
        return read.map(date -> date.date() + (date.whole() ? "" : "!")).orElse("-");
    }

    @ParameterizedTest
    @CsvSource({
        "1999, 1999",
        "1999-05, 1999-05",
        "1999-5-7, 1999-05-07",
        "1999-05-07T10:00:00+01:00, 1999-05-07",
        "1999-05-07T10:00/1999-05-08T11:00, 1999-05-07/1999-05-08",
        "1990/1995, 1990/1995",
        "1990/, 1990/..",
        "1990/.., 1990/..",
        "/1990, ../1990",
        "../1990, ../1990",
        "1723?, 1723?",
        "1723~, 1723~",
        "1723?~, 1723%",
        "1999-21, 1999-21",
        "199X, 199X",
        "19XX, 19XX",
        "199u, 199X",
        "1999-XX, 1999",
        "1999-05-XX, 1999-05",
        "1999-XX-XX, 1999",
        "-0043, -0043",
        "476, 0476",
        "1999-13, 1999!",
        "May 1999, 1999!",
        "soon, -",
        "12/13, 0012/0013",
    })
    void datesAreRead(String printed, String date) {
        assertEquals(date, shown(BibtexDates.date(printed)));
    }

    @Test
    void aPlainYearIsReadAsOneInBraces() {
        for (int year = 0; year < 10_000; year += 7) {
            String printed = String.format(Locale.ROOT, "%04d", year);
            assertEquals(
                    BibtexDates.date("{" + printed + "}", Optional.empty(), Optional.empty()),
                    BibtexDates.date(printed, Optional.empty(), Optional.empty()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "1999 | - | - | 1999",
                "1999 | jan | - | 1999-01",
                "1999 | 7 | - | 1999-07",
                "1999 | 07 | 4 | 1999-07-04",
                "1999 | July 4th | - | 1999-07-04",
                "1999 | July 4--6 | - | 1999-07-04/1999-07-06",
                "1999 | 10~jan | - | 1999-01-10",
                "1999 | jul/aug | - | 1999-07/1999-08",
                "1999 | 1--3 mar | - | 1999-03-01/1999-03-03",
                "1999 | 30 September -- 2 October | - | 1999-09-30/1999-10-02",
                "1999 | März | - | 1999-03",
                "1999 | M{\\\"a}rz | - | 1999-03",
                "1999 | février | - | 1999-02",
                "1999 | Spring | - | 1999-21",
                "1999 | dec/jan | - | 1999!",
                "1999 | sometime | - | 1999!",
                "1999 | feb | 30 | 1999!",
                "1999a | jan | - | 1999-01!",
                "c. 1999 | - | - | 1999~!",
                "1999? | - | - | 1999?!",
                "1990/1991 | - | - | 1990/1991",
                "1990--1991 | jan | - | 1990/1991!",
                "in press | jan | - | no",
            })
    void yearsAndMonthsAreRead(String year, String month, String day, String date) {
        assertEquals(
                date.equals("no") ? "-" : date,
                shown(BibtexDates.date(year, Optional.ofNullable(month), Optional.ofNullable(day))));
    }
}

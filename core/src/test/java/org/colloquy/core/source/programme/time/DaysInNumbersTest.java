package org.colloquy.core.source.programme.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysInNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "02/03/2023, 13/03/2023 | 02.03.2023, 13.03.2023",
                "3/2/2023, 3/13/2023 | 2.3.2023, 13.3.2023",
                "Thursday 02/03/2023, 09/03/2023 | Thursday 02.03.2023, 09.03.2023",
                "03/02/2023 (Thu), 03/09/2023 | 02.03.2023 (Thu), 09.03.2023",
                "01/03/2023, 02/03/2023 | 01.03.2023, 02.03.2023",
                "03/01/2023, 03/02/2023 | 01.03.2023, 02.03.2023",
                "Hedges, March 2023: 02/03/2023 | Hedges, March 2023: 02.03.2023",
                "Hedges, March 2-4, 2023: 03/02/2023 | Hedges, March 2-4, 2023: 02.03.2023",
                "Saturday 9/30/2023, Sunday 01/10/2023 | Saturday 30.9.2023, Sunday 01.10.2023",
                "06.04.2024, 06.25.2024 | 04.06.2024, 25.06.2024",
                "06-04-2024, 06-25-2024 | 04-06-2024, 25-06-2024",
                "04.06.2024, 6/4/2024, 6/25/2024 | 04.06.2024, 4.6.2024, 25.6.2024",
                "Hedges 2024: Monday 6/3 | Hedges 2024: Monday 3∕6",
                "Hedges 2024: Mon, 3/6 | Hedges 2024: Mon, 3∕6",
                "Wed 3/6, Thu 4/6 | Wed 3∕6, Thu 4∕6",
                "Monday 6/3/24 | Monday 3∕6∕24",
                "6/13/24 | 13∕6∕24",
            })
    void otherDatesTellWhichNumberIsTheMonth(String printed, String usual) {
        assertEquals(usual, DaysInNumbers.dayFirst(printed, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "02/03/2023",
                "02/03/2023, 05/07/2023",
                "13/02/2023, 02/13/2023",
                "02.03.2023, 02-03-2023",
                "pages 2/3/2023/4",
                "Monday 6/3",
                "Hedges 2024: part 6/3",
                "2/3 of Hedges 2024",
                "Hedges, May 2023: 02/03/2023"
            })
    void whatNothingTellsStaysAsItIs(String printed) {
        assertEquals(printed, DaysInNumbers.dayFirst(printed, List.of()));
    }

    @Test
    void theDaysOfTheConferenceTell() {
        List<LocalDate> days = List.of(LocalDate.of(2023, 2, 3), LocalDate.of(2023, 2, 4));

        assertEquals("03.02.2023", DaysInNumbers.dayFirst("02/03/2023", days));
        assertEquals("03.02.2023", DaysInNumbers.dayFirst("03/02/2023", days));
    }
}

package org.colloquy.core.source.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellFormatTest {

    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "General | NUMBER",
                "0.00 | NUMBER",
                "#,##0.00\\ \"d\" | NUMBER",
                "0.00E+00 | NUMBER",
                "[Red]0;[Blue]-0 | NUMBER",
                "@ | NUMBER",
                "dd/mm/yyyy | DATE",
                "[$-407]TT\\.MM\\.JJJJ | DATE",
                "mmm\\-yy | DATE",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy | DATE",
                "yyyy\"年\"m\"月\"d\"日\" | DATE",
                "h:mm AM/PM | TIME",
                "[$-409]h:mm\\ AM/PM;@ | TIME",
                "hh\\:mm\" Uhr\" | TIME",
                "mm:ss.0 | TIME",
                "m/d/yy h:mm | DATE_AND_TIME",
                "dd\\.mm\\.yyyy\\ hh:mm:ss.000 | DATE_AND_TIME",
                "[h]:mm:ss | LENGTH",
                "[mm]:ss | LENGTH",
            })
    void aCodeTellsWhatIsShown(String code, CellFormat format) {
        assertEquals(format, CellFormat.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "0, NUMBER",
        "9, NUMBER",
        "14, DATE",
        "17, DATE",
        "18, TIME",
        "21, TIME",
        "22, DATE_AND_TIME",
        "45, TIME",
        "46, LENGTH",
        "47, TIME",
        "49, NUMBER",
        "57, DATE"
    })
    void someFormatsAreKnownByNumber(int number, CellFormat format) {
        assertEquals(format, CellFormat.builtIn(number));
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 17, 17",
        "NUMBER, -3, -3",
        "NUMBER, 0.1, 0.1",
        "NUMBER, 1e300, 1.0E300",
        "DATE, 45446, 2024-06-03",
        "DATE, 45446.99999999, 2024-06-04",
        "DATE, -1, -1",
        "DATE, 1e12, 1000000000000",
        "TIME, 0.375, 09:00",
        "TIME, 45446.375, 09:00",
        "TIME, 0.37501, 09:00:01",
        "DATE_AND_TIME, 45446.4375, 2024-06-03 10:30",
        "LENGTH, 0.0625, 1:30",
        "LENGTH, 1.5, 36:00"
    })
    void aNumberIsShown(CellFormat format, double number, String shown) {
        assertEquals(shown, format.text(number, ZERO));
    }
}

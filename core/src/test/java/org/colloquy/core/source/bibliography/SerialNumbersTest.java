package org.colloquy.core.source.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.source.MentionDump;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.bibliography.tagged.RisFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SerialNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9990-0017|ISSN 9990-0017",
                "99900017|ISSN 9990-0017",
                "9990-0017 (Print) 9990-0025 (Electronic)|ISSN 9990-0017 ISSN 9990-0025",
                "9990-0017; 9990-0025|ISSN 9990-0017 ISSN 9990-0025",
                "978-0-00-000001-9|ISBN 9780000000019",
                "978 0 00 000001 9|ISBN 9780000000019",
                "9780000000019 (hardcover), 9780000000026|ISBN 9780000000019 ISBN 9780000000026"
            })
    void numbersAreToldByTheirLength(String printed, String expected) throws IOException {
        String dump = read(printed);
        assertTrue(dump.contains("in: UNKNOWN \"\" " + expected + "\n"), dump);
    }

    @ParameterizedTest
    @CsvSource({"none", "TR-2004", "123"})
    void whatIsNeitherIsKept(String printed) throws IOException {
        assertEquals(
                1,
                read(printed)
                        .lines()
                        .filter(line -> line.equals("  other: SN = " + printed))
                        .count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "978 3 16 148410 0|978 3 16 148410 0",
                "978-3-16-148410-0, 978 3 16 148410 0|978-3-16-148410-0;978 3 16 148410 0",
                "9783161484100 3-16-148410-X|9783161484100;3-16-148410-X",
                "9783161484101 9783161484100|9783161484101;9783161484100",
                "3 16 148410 X 978 3 16 148410 0 ;|3 16 148410 X;978 3 16 148410 0"
            })
    void blanksStandInsideNumbersAndBetweenThem(String printed, String numbers) {
        assertEquals(
                numbers,
                SerialNumbers.parts(Scheme.ISBN, new Passage(printed, 0, printed.length())).stream()
                        .map(Passage::text)
                        .collect(Collectors.joining(";")));
    }

    /** As a chapter, so that an ISBN is its book's. */
    private static String read(String printed) throws IOException {
        String text = "TY  - CHAP\nSN  - " + printed + "\nER  -\n";
        MentionDump dump = new MentionDump();
        new RisFormat().read(Source.of("test.ris", text.getBytes(StandardCharsets.UTF_8)), ReadContext.STANDARD, dump);
        return dump.toString();
    }
}

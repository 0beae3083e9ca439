package org.colloquy.core.source.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where text stands on a page says how it is read. */
class PdfTextTest {

    private static final String LONG =
            "A longer line that is wrapped where the column of text comes to its end, as there is no more";

    private static void expect(String text, PdfPages pages) throws IOException {
        assertEquals(text, pages.text().strip());
    }

    @Test
    void linesAreReadFromTheTopWhateverWasDrawnFirst() throws IOException {
        expect(
                "First\nSecond\nThird",
                new PdfPages().at(50, 124, "Third").at(50, 100, "First").at(50, 112, "Second"));
    }

    @Test
    void whatStandsApartIsPartedByAnEmptyLine() throws IOException {
        expect("One\nTwo\n\nThree", new PdfPages().lines(50, 100, "One", "Two").at(50, 140, "Three"));
    }

    @Test
    void largeLinesAreHeadings() throws IOException {
        expect(
                "Above\n\nHedges\nBelow and more of it",
                new PdfPages().at(50, 100, "Above").sized(16, 50, 116, "Hedges").at(50, 128, "Below and more of it"));
    }

    @Test
    void aLineGoesOnInTheNextIfThatDidNotFit() throws IOException {
        expect(LONG + " room for it\nShort", new PdfPages().lines(72, 100, LONG, "room for it", "Short"));
    }

    @Test
    void aLineThatEndsForNoReasonOfRoomEnds() throws IOException {
        expect("Gates and Gaps\nAda Moor", new PdfPages().lines(72, 100, "Gates and Gaps", "Ada Moor"));
    }

    @Test
    void whatLooksOtherwiseIsAnotherLine() throws IOException {
        expect(LONG + "\nAda Moor", new PdfPages().bold(72, 100, LONG).at(72, 112, "Ada Moor"));
    }

    @Test
    void hyphensOfBrokenWordsGo() throws IOException {
        String line = LONG.replace("as there is no more", "as there is no mo-");
        expect(line.replace("mo-", "more room"), new PdfPages().lines(72, 100, line, "re room"));
    }

    @Test
    void hyphensBetweenWordsStay() throws IOException {
        String line = LONG.replace("as there is no more", "as there is no self-");
        expect(
                line + "made room\n\na self is made",
                new PdfPages().lines(72, 100, line, "made room").at(72, 160, "a self is made"));
    }

    @Test
    void twoColumnsAreReadOneAfterTheOther() throws IOException {
        PdfPages pages = new PdfPages();
        StringBuilder left = new StringBuilder();
        StringBuilder right = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            String words = "and more ".repeat(i % 4 + i % 3);
            pages.at(50, 100 + 12 * i, "Left " + i + " " + words).at(310, 105 + 12 * i, "Right " + i + " " + words);
            left.append(("Left " + i + " " + words).strip()).append('\n');
            right.append(("Right " + i + " " + words).strip()).append('\n');
        }
        expect((left.toString() + right).strip(), pages);
    }

    @Test
    void columnsThatBothBeginWithTimesAreReadOneAfterTheOther() throws IOException {
        PdfPages pages = new PdfPages();
        for (int i = 0; i < 3; i++) {
            pages.at(50, 100 + 12 * i, (9 + i) + ":00 Left " + i).at(310, 100 + 12 * i, (13 + i) + ":00 Right " + i);
        }
        expect("9:00 Left 0\n10:00 Left 1\n11:00 Left 2\n13:00 Right 0\n14:00 Right 1\n15:00 Right 2", pages);
    }

    @Test
    void tablesAreReadAcrossWithTheLinesOfTheirCellsTogether() throws IOException {
        PdfPages pages = new PdfPages()
                .at(50, 100, "09:00")
                .lines(120, 100, "A Theory of Thorns that", "is told in two lines")
                .lines(300, 100, "Ada Moor, Bo Lund, Cy", "Field")
                .at(50, 124, "09:30")
                .lines(120, 124, "Trimming by Moonlight or", "by the light of lamps")
                .at(300, 124, "Dora Penn");
        expect(
                "09:00\tA Theory of Thorns that is told in two lines\tAda Moor, Bo Lund, Cy Field\n"
                        + "09:30\tTrimming by Moonlight or by the light of lamps\tDora Penn",
                pages);
    }

    @Test
    void aCellInTheMiddleOfItsRowIsInThatRow() throws IOException {
        PdfPages pages = new PdfPages();
        for (int i = 0; i < 3; i++) {
            pages.lines(120, 100 + 40 * i, "A Theory of Thorns that", "is told in two lines")
                    .at(50, 106 + 40 * i, "1" + i + ":00");
        }
        assertEquals(
                List.of("10:00", "11:00", "12:00"),
                pages.text()
                        .strip()
                        .lines()
                        .map(line -> line.substring(0, line.indexOf('\t')))
                        .toList());
    }

    @Test
    void aTimeMayBeBrokenBehindItsDash() throws IOException {
        PdfPages pages = new PdfPages();
        for (int i = 1; i < 4; i++) {
            pages.lines(50, 100 + 24 * i, "1" + i + ":00 -", "1" + i + ":30")
                    .lines(120, 100 + 24 * i, "Gates,", "gaps");
        }
        expect("11:00 - 11:30\tGates, gaps\n12:00 - 12:30\tGates, gaps\n13:00 - 13:30\tGates, gaps", pages);
    }

    @Test
    void columnsOfATableMayBeHardlyFurtherApartThanWords() throws IOException {
        PdfPages pages = new PdfPages();
        List<String> titles = List.of("Gates", "Gaps and", "Moss");
        for (int i = 0; i < 3; i++) {
            pages.at(50, 100 + 20 * i, titles.get(i)).at(50 + pages.width("Gaps and") + 5, 100 + 20 * i, "Ada Moor");
        }
        expect("Gates\tAda Moor\nGaps and\tAda Moor\nMoss\tAda Moor", pages);
    }

    @Test
    void wordsThatStandNearlyInOnePlaceAreCutOnce() throws IOException {
        PdfPages pages = new PdfPages();
        for (int i = 0; i < 4; i++) {
            pages.at(50, 100 + 20 * i, "Moss").at(80 + 0.7 * (i % 2), 100 + 20 * i, "Ada Moor");
        }
        assertEquals(
                List.of("Moss\tAda Moor"),
                pages.text().strip().lines().distinct().toList());
    }

    @Test
    void aTableGoesOnOnTheNextPage() throws IOException {
        PdfPages pages = new PdfPages();
        for (int i = 0; i < 3; i++) {
            pages.at(50, 100 + 20 * i, "1" + i + ":00").at(120, 100 + 20 * i, "Talk " + i);
        }
        pages.nextPage()
                .at(50, 100, "13:00")
                .at(120, 100, "Talk 3")
                .at(50, 120, "14:00")
                .at(120, 120, "Talk 4");
        expect("10:00\tTalk 0\n11:00\tTalk 1\n12:00\tTalk 2\n13:00\tTalk 3\n14:00\tTalk 4", pages);
    }

    @Test
    void runningHeadsAreSaidOnceAndPagesNotCounted() throws IOException {
        PdfPages pages = new PdfPages();
        for (int i = 0; i < 4; i++) {
            pages.at(50, 40, "Hedges 2024")
                    .at(300, 800, "Page " + (i + 1) + " of 4")
                    .at(200, 820, "Printed on hemp");
            pages.lines(
                    50, 100, "Line " + i, "More of " + i, "Still more than " + i + " of it", "End of " + i, "Line 9");
            if (i < 3) {
                pages.nextPage();
            }
        }
        String text = pages.text();
        assertEquals(text.indexOf("Hedges 2024"), text.lastIndexOf("Hedges 2024"));
        assertTrue(text.startsWith("Hedges 2024\n"), text);
        assertFalse(text.contains("Page"), text);
        assertFalse(text.contains("hemp"), text);
        assertTrue(text.contains("Line 3"), text);
    }

    @Test
    void headingsThatCountAreNoRunningHeads() throws IOException {
        PdfPages pages = new PdfPages();
        for (int i = 0; i < 3; i++) {
            pages.bold(50, 40, "Day " + (i + 1)).lines(50, 100, "a", "b", "c", "d", "e", "f", "g");
            if (i < 2) {
                pages.nextPage();
            }
        }
        assertEquals(
                3, pages.text().lines().filter(line -> line.startsWith("Day ")).count());
    }

    @Test
    void marksBehindNamesAreRaised() throws IOException {
        PdfPages pages = new PdfPages().at(50, 100, "Ada Moor");
        double x = 50 + pages.width("Ada Moor");
        pages.sized(6, x, 96, "1,2").at(x + 9, 100, ", Bo Lund");
        expect("Ada Moor\u00B9,\u00B2, Bo Lund", pages);
    }

    @Test
    void turnedTextIsLeftOut() throws IOException {
        expect("One line", new PdfPages().at(50, 100, "One line").turned(20, 300, "DRAFT"));
    }

    @Test
    void itIsToldByItsFirstBytes() {
        PdfFormat format = new PdfFormat();
        assertTrue(format.recognise(new PdfPages().at(1, 1, "x").bytes()));
        assertFalse(format.recognise("A text about %PDF-1.4".getBytes(StandardCharsets.UTF_8)));
    }
}

package org.colloquy.bench.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTest {

    @Test
    void aNameIsTheSameHoweverItIsTurned() {
        assertEquals(Normal.name("van der Lund, J. R."), Normal.name("J.R. van der Lund"));
        assertEquals(Normal.name("Lund, JR"), Normal.name("J. R. Lund"));
        assertEquals(Normal.name("Möller, Jo"), Normal.name("Jo Möller"));
        assertEquals(Normal.name("B, A"), Normal.name("A B"));
        assertNotEquals(Normal.name("Lund, J. R."), Normal.name("Lund, J."));
        assertNotEquals(Normal.name("Lund, Bo"), Normal.name("Lind, Bo"));
    }

    @Test
    void numbersOfBooksHaveThirteenDigits() {
        assertEquals(List.of("9780306406157"), Normal.isbns("ISBN 0-306-40615-2"));
        assertEquals(
                List.of("9780306406157", "9783161484100"), Normal.isbns("9780306406157, 978-3-16-148410-0 (cloth)"));
        assertEquals(List.of("12345679", "2049363X"), Normal.issns("1234-5679; 2049-363x"));
        assertEquals(List.of(), Normal.issns("978-3-1614-8410-0"));
    }

    @Test
    void monthsAreNumbersOrNames() {
        assertEquals(Optional.of("9"), Normal.month("September"));
        assertEquals(Optional.of("9"), Normal.month("sep"));
        assertEquals(Optional.of("9"), Normal.month("09"));
        assertEquals(Optional.empty(), Normal.month("21"));
    }

    @Test
    void addressesAndPagesAreComparedWithoutTheirDress() {
        assertEquals(Normal.address("http://dx.doi.org/10.5555/1"), Normal.address("https://doi.org/10.5555/1"));
        assertEquals("hedges.example/1", Normal.address("//www.hedges.example/1/"));
        assertEquals(Normal.pages("12--34"), Normal.pages("12 – 34"));
        assertEquals(Optional.of("10.5555/abc"), Normal.doi("doi: 10.5555/ABC"));
        assertEquals("a b c", Normal.words("A <i>b</i>, c."));
        assertEquals("x 1", Normal.words("x < 1"));
    }

    @Test
    void notationPartsNoWords() {
        assertEquals("asup sub", Normal.words("$a^{sup} \\sb{sub}$"));
        assertEquals("supsub", Normal.words("$^{sup}_{sub}$"));
        assertEquals("a b", Normal.words("a_b"));
    }

    @Test
    void aLastPageIsWhole() {
        assertEquals("228-242", Normal.pages("228-42"));
        assertEquals("98-102", Normal.pages("98--102"));
        assertEquals("e228-42", Normal.pages("e228-42"));
    }

    @Test
    void escapesInAddressesAreUndone() {
        assertEquals(Normal.address("https://a.example/\u00fc b"), Normal.address("https://a.example/%C3%BC%20b"));
        assertEquals("a.example/100%", Normal.address("http://a.example/100%"));
    }

    @Test
    void oneValueMayListAddresses() {
        assertEquals(
                List.of("a.example/1", "b.example/2,3"), Normal.addresses("http://a.example/1, https://b.example/2,3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<a", "0", "0-", "0 ", "10.1234/", "1234-", "http://", "- ", "@a{", "%41", ", ", "}^"})
    void aLongTextTakesNoLongTime(String part) {
        String text = part.repeat(100_000 / part.length());
        Normal.words(text);
        Normal.pages(text);
        Normal.doi(text);
        Normal.isbns(text);
        Normal.issns(text);
        Normal.address(text);
        Normal.addresses(text);
    }
}

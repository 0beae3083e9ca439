package org.colloquy.core.source.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedPagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12-19 | 12-19",
                "S. 33–41 | 33–41",
                "pp.1-10 | 1-10",
                "p. xii | xii",
                "pages 3-4 | 3-4",
                "S9-S12 | S9-S12",
                "e1003–12 | e1003–12",
                "p12 | p12",
                "S. Moor | S. Moor",
                "3159 EP – | 3159",
                "3159 EP - | 3159",
                "12– | 12",
                "1–46 (2016) | 1–46",
                "12–19, 345. (errata insert) | 12–19, 345",
                "012001 (12 pages) | 012001"
            })
    void pagesStandWithoutTheirWord(String printed, String pages) {
        assertEquals(Optional.of(pages), PrintedPages.of(printed).pages());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"8p. | 8", "33 pp. | 33", "344 S. | 344", "12 pages | 12"})
    void howManyPagesThereAreIsNoPage(String printed, String count) {
        assertEquals(
                new PrintedPages(Optional.empty(), Optional.empty(), Optional.of(count)), PrintedPages.of(printed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Paper No. 12, 33 pp. | 12 | 33",
                "Paper No. e12, 33 | e12 | 33",
                "Art. ID 123456, 7 | 123456 | 7",
                "Article ID 5, 12 p. (2016) | 5 | 12",
                "Article no. 66 | 66 | "
            })
    void anArticleIsNumbered(String printed, String article, String count) {
        assertEquals(
                new PrintedPages(Optional.empty(), Optional.of(article), Optional.ofNullable(count)),
                PrintedPages.of(printed));
    }
}

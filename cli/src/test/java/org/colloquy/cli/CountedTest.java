package org.colloquy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedTest {

    @ParameterizedTest
    @CsvSource({
        "0, papers, 0 papers",
        "1, papers, 1 paper",
        "2, papers, 2 papers",
        "1, people, 1 person",
        "1, talks with a paper, 1 talk with a paper",
        "1, facts with evidence, 1 fact with evidence"
    })
    void onlyOneIsSingular(long count, String plural, String words) {
        assertEquals(words, Counted.words(count, plural));
    }
}

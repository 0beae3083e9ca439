package org.colloquy.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.colloquy.core.source.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordLinksTest {

    @ParameterizedTest
    @CsvSource({
        "http://ex.org/a, ''",
        "http://bücher.de/ü, ''",
        "http://ex.org/a b.pdf, ''",
        "www.ex.org/foo, ''",
        "see the library, invalid-address",
        "ftp://ex.org/a, invalid-address"
    })
    void aLinkThatLeadsNowhereIsKeptAndReported(String url, String code) throws IOException {
        Records records = Records.read(
                "csl-json", "[{\"id\": \"x\", \"type\": \"book\", \"title\": \"T\", \"URL\": \"" + url + "\"}]");
        assertEquals(url, records.paperMentions().get(0).links().get(0).value().url());
        assertEquals(
                code.isEmpty() ? List.of() : List.of(code),
                records.problems().stream().map(Problem::code).toList());
    }
}

package org.colloquy.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.colloquy.core.source.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordAuthorsTest {

    @ParameterizedTest
    @CsvSource({"0000-0002-1694-233X, identifier-of-several", "0000-0002-1825-0097, ''"})
    void oneIdentifierOfTwoAuthorsIsReported(String second, String code) throws IOException {
        Records records = Records.read("bibtex", """
                @article{x, title = {T}, author = {Cy Cc and Di Dd},
                  author+an:orcid = {1="0000-0002-1694-233X";2="%s"}}
                """.formatted(second));
        assertEquals(2, records.paperMentions().get(0).authorships().size());
        assertEquals(
                code.isEmpty() ? List.of() : List.of(code),
                records.problems().stream().map(Problem::code).toList());
    }
}

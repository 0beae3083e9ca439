package org.colloquy.core.source.programme.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.programme.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeywordLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Keywords: [ walks ] [ graph theory ]",
                "Keywords : walks, graph theory",
                "keyword: walks; graph theory;"
            })
    void keywordsStandInBracketsOrInAList(String line) {
        assertEquals(
                Optional.of(List.of("walks", "graph theory")),
                KeywordLine.parse(Lines.line(line)).map(Lines::texts));
    }

    @Test
    void otherLinesHaveNone() {
        assertEquals(Optional.empty(), KeywordLine.parse(Lines.line("Keywords in Walks")));
    }
}

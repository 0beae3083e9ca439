package org.colloquy.core.source.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoppedTitleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A Title.                | A Title
                    A Title                 | A Title
                    Why?                    | Why?
                    Stars, Suns, etc.       | Stars, Suns, etc.
                    To be continued...      | To be continued...
                    Maps of the U.S.A.      | Maps of the U.S.A.
                    A Reply to Quill et al. | A Reply to Quill et al.
                    Learning the Web 2.0.   | Learning the Web 2.0
                    Programs, Part I.       | Programs, Part I
                    Servers with node.js.   | Servers with node.js
                    .                       | .
                    [Hedges in Danish].     | Hedges in Danish
                    [Hedges in Danish]      | Hedges in Danish
                    [Re] Hedges [Part 2].   | [Re] Hedges [Part 2]
                    []                      | []
                    """)
    void theFullStopThatIsAddedIsNoPartOfTheTitle(String printed, String title) {
        assertEquals(title, StoppedTitle.tidy(printed));
    }
}

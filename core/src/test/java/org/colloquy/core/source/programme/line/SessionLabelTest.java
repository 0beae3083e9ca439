package org.colloquy.core.source.programme.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.colloquy.core.source.programme.Lines;
import org.colloquy.core.source.programme.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionLabelTest {

    @Test
    void theKindInFrontOfANameIsNoPartOfIt() {
        assertEquals(
                "Reading Pages",
                SessionLabel.name(Lines.line("Affinity Workshop: Reading Pages"))
                        .text());
        assertEquals(
                "Oral C2: Walks",
                SessionLabel.name(Lines.line("Oral C2: Walks »")).text());
    }

    @Test
    void aLineMayNameTheSessionBehindIn() {
        assertEquals(
                Optional.of("Reading Pages"),
                SessionLabel.inLine(Lines.line("in Workshop: Reading Pages")).map(Printed::text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"in Search of Walks", "Workshop: Reading Pages", "in brief: walks"})
    void otherLinesNameNone(String line) {
        assertEquals(Optional.empty(), SessionLabel.inLine(Lines.line(line)));
    }

    @Test
    void kindAndSessionMayStandOnOneLine() {
        SessionLabel.Split split = SessionLabel.split(Lines.line("Poster in Workshop: Reading Pages"))
                .orElseThrow();
        assertEquals("Poster", split.kind().text());
        assertEquals("Reading Pages", split.session().text());
        assertEquals(Optional.empty(), SessionLabel.split(Lines.line("Walks in Workshop: Reading Pages")));
    }
}

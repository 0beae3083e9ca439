package org.colloquy.core.source.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeveralDoisTest {

    @ParameterizedTest
    @ValueSource(strings = {"10.5555/a.1, 10.5555/b.2", "10.5555/a.1;10.5555/b.2;", " 10.5555/a.1 10.5555/b.2"})
    void anotherBeginsBehindASign(String text) {
        assertEquals(List.of("10.5555/a.1", "10.5555/b.2"), SeveralDois.in(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.5555/a.1", "10.5555/a.10.5555/b", "10.5555/a, see 10.5555/b", "10.5555/a,10.5/b"})
    void oneIsNotSeveral(String text) {
        assertEquals(List.of(), SeveralDois.in(text));
    }
}

package org.colloquy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShellTest {
    @Test
    void onlyWhatAShellWouldTakeApartIsQuoted() {
        assertEquals("graphs/müller-2.trig.gz", Shell.quoted(Path.of("graphs/müller-2.trig.gz")));
        assertEquals("'my graph.ttl'", Shell.quoted(Path.of("my graph.ttl")));
        assertEquals("'it'\\''s #1.ttl'", Shell.quoted(Path.of("it's #1.ttl")));
        assertEquals("'$HOME/*'", Shell.quoted(Path.of("$HOME/*")));
    }
}

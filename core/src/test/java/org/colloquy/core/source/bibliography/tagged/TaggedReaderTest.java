package org.colloquy.core.source.bibliography.tagged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.colloquy.core.source.Editions;
import org.colloquy.core.source.LimitException;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.MentionDump;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.junit.jupiter.api.Test;

class TaggedReaderTest {

    /** So short that a file of many records fits only if each is let go of. */
    private static final Limits SHORT = new Limits(1 << 20, 1 << 20, 1 << 20, 100, 200, 100, 1000);

    @Test
    void recordsAreLetGoOfOneByOne() throws IOException {
        String record = "TY  - JOUR\nTI  - " + "a title ".repeat(40) + "\nER  - \n\n";
        assertEquals(
                1000,
                read(record.repeat(1000))
                        .lines()
                        .filter(line -> line.startsWith("paper "))
                        .count());
    }

    @Test
    void textOutsideOfRecordsIsLetGoOf() throws IOException {
        String outside = "nothing we know\n".repeat(20_000);
        assertEquals("problem INFO outside-record 1:1 [nothing we know]\n", read(outside));
    }

    @Test
    void aRecordThatDoesNotEndIsRefused() {
        String endless = "TY  - JOUR\nTI  - " + "a title ".repeat(20_000);
        LimitException refused = assertThrows(LimitException.class, () -> read(endless));
        assertEquals(
                "test.ris:1:1: the record that begins here is longer than 1000 characters (the limit recordCharacters);"
                        + " is it closed?",
                refused.getMessage());
    }

    private static String read(String text) throws IOException {
        MentionDump dump = new MentionDump();
        new RisFormat()
                .read(
                        Source.of("test.ris", text.getBytes(StandardCharsets.UTF_8)),
                        new ReadContext(SHORT, Optional.empty(), Editions.standard()),
                        dump);
        return dump.toString();
    }
}

package org.colloquy.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnpackedStreamTest {

    private static final Limits LIMITS = new Limits(1, 1, 100, 2, 1, 1);

    private final AtomicLong closed = new AtomicLong(-1);

    private UnpackedStream stream(int size, long packed, long allowed, Limits limits) {
        return new UnpackedStream(
                new ByteArrayInputStream(new byte[size]), "a.gz", packed, allowed, limits, closed::set);
    }

    @ParameterizedTest
    @CsvSource({"100,true", "101,false", "0,true"})
    void asManyBytesAsAllowedCanBeRead(int size, boolean fine) throws IOException {
        try (UnpackedStream in = stream(size, 100, 100, LIMITS)) {
            if (fine) {
                assertEquals(size, in.readAllBytes().length);
            } else {
                LimitException refused = assertThrows(LimitException.class, in::readAllBytes);
                assertTrue(refused.toString().contains("a.gz: unpacks to more than 100 bytes"), refused::toString);
            }
        }
        assertEquals(size, closed.get());
    }

    @Test
    void everyWayOfReadingCounts() throws IOException {
        try (UnpackedStream in = stream(101, 100, 100, LIMITS)) {
            assertEquals(0, in.read());
            assertEquals(49, in.skip(49));
            assertEquals(50, in.read(new byte[50], 0, 50));
            assertFalse(in.markSupported());
            assertThrows(LimitException.class, in::read);
        }
    }

    @Test
    void theRatioCountsFromOneMebibyte() throws IOException {
        Limits limits = new Limits(1, 1, 1L << 40, 2, 1, 1);
        int free = Math.toIntExact(UnpackedStream.FREE);
        try (UnpackedStream in = stream(free, 1, 1L << 40, limits)) {
            assertEquals(free, in.readAllBytes().length);
        }
        try (UnpackedStream in = stream(free + 1, 1, 1L << 40, limits)) {
            assertThrows(LimitException.class, in::readAllBytes);
        }
        try (UnpackedStream in = stream(free * 2, free, 1L << 40, limits)) {
            assertEquals(free * 2, in.readAllBytes().length);
        }
    }

    @Test
    void anEnormousRatioIsNoOverflow() throws IOException {
        Limits limits = new Limits(1, 1, Long.MAX_VALUE, Integer.MAX_VALUE, 1, 1);
        try (UnpackedStream in = stream(10, Long.MAX_VALUE / 2, Long.MAX_VALUE, limits)) {
            assertEquals(10, in.readAllBytes().length);
        }
    }
}

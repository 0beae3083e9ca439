package org.colloquy.core.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.ByteStreams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ReadAheadTest {

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        return bytes;
    }

    /** Gives few bytes at a time, and notes who asks; breaks after {@code most} bytes. */
    private static final class Source extends FilterInputStream {
        private final Set<Thread> threads = new HashSet<>();
        private final Random random = new Random(1);
        private final IOException broken = new IOException("damaged");
        private long left;
        private boolean closed;

        Source(byte[] bytes, long most) {
            super(new ByteArrayInputStream(bytes));
            this.left = most;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            threads.add(Thread.currentThread());
            if (left == 0) {
                throw broken;
            }
            int read = super.read(buffer, offset, (int) Math.min(left, 1 + random.nextInt(length)));
            left -= Math.max(0, read);
            return read;
        }

        @Override
        public void close() throws IOException {
            closed = true;
            super.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 262_144, 262_145, 3_000_000})
    void givesTheSameBytes(int count) throws IOException {
        byte[] bytes = bytes(count);
        Source source = new Source(bytes, Long.MAX_VALUE);
        try (InputStream ahead = new ReadAhead(source)) {
            assertArrayEquals(bytes, ByteStreams.toByteArray(ahead));
            assertEquals(-1, ahead.read());
        }
        assertTrue(source.closed);
    }

    @Test
    void readsOnAnotherThreadAfterTheBeginning() throws IOException {
        Source source = new Source(bytes(1_000_000), Long.MAX_VALUE);
        try (InputStream ahead = new ReadAhead(source)) {
            ahead.skipNBytes(262_144);
            assertEquals(Set.of(Thread.currentThread()), source.threads);
            ahead.skipNBytes(500_000);
        }
        assertEquals(2, source.threads.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100_000, 262_144, 2_000_001})
    void givesAllBytesBeforeItBreaks(int whole) throws IOException {
        byte[] bytes = bytes(3_000_000);
        Source source = new Source(bytes, whole);
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try (InputStream ahead = new ReadAhead(source)) {
            assertSame(source.broken, assertThrows(IOException.class, () -> ahead.transferTo(read)));
            assertSame(source.broken, assertThrows(IOException.class, ahead::read));
        }
        assertEquals(whole, read.size());
    }

    @Test
    void whatIsClosedEarlyIsReadNoMore() throws IOException, InterruptedException {
        Source source = new Source(bytes(50_000_000), Long.MAX_VALUE);
        try (InputStream ahead = new ReadAhead(source)) {
            ahead.skipNBytes(400_000);
        }
        assertTrue(source.closed);
        source.threads.remove(Thread.currentThread());
        for (Thread reader : source.threads) {
            reader.join(10_000);
            assertFalse(reader.isAlive(), "the thread ends");
        }
    }
}

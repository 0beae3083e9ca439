package org.colloquy.core.source.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.colloquy.core.source.LimitException;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What cannot be read is told with what to do. */
class PdfFaultsTest {

    private static final Limits NARROW = new Limits(1000, 1 << 20, 1L << 30, 100, 200, 10_000);

    private static PdfPages programme() {
        PdfPages pages = new PdfPages().sized(16, 50, 60, "Workshop on Hedges");
        for (int i = 0; i < 8; i++) {
            pages.at(50, 100 + 20 * i, "1" + i + ":00")
                    .at(120, 100 + 20 * i, "Talk " + i)
                    .at(300, 100 + 20 * i, "Ada Moor");
        }
        return pages;
    }

    private static String read(byte[] bytes, Limits limits) throws IOException {
        return new PdfFormat().text(Source.of("made.pdf", bytes), limits);
    }

    private static void expect(String message, byte[] bytes) {
        SourceException e = assertThrows(SourceException.class, () -> read(bytes, Limits.STANDARD));
        assertEquals("made.pdf", e.source());
        assertTrue(e.fault().contains(message), e.fault());
    }

    @Test
    void aPasswordIsAskedFor() {
        expect(
                "encrypted with a password",
                programme().locked("owner", "user", true).bytes());
    }

    @Test
    void withoutAPasswordItIsRead() throws IOException {
        assertEquals(
                read(programme().bytes(), Limits.STANDARD),
                read(programme().locked("owner", "", true).bytes(), Limits.STANDARD));
    }

    @Test
    void whatMayNotBeCopiedIsNot() {
        expect("does not allow", programme().locked("owner", "", false).bytes());
    }

    @Test
    void picturesOfTextAreNoText() {
        expect("ocrmypdf", new PdfPages().bytes());
    }

    @Test
    void bytesThatOnlyBeginAsPdfAreDamaged() {
        expect("is damaged", "%PDF-1.4\nno more than that".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aPageMayHoldNoMoreThanTheLimit() {
        byte[] large = programme().lines(50, 300, "long ".repeat(300)).bytes();
        assertThrows(LimitException.class, () -> read(large, NARROW));
    }

    @Test
    void truncatedFilesThrowNothingElse() throws IOException {
        byte[] whole = programme().bytes();
        for (int length = 0; length < whole.length; length += 61) {
            readOrRefuse(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void changedFilesThrowNothingElse() throws IOException {
        byte[] whole = programme().bytes();
        Random random = new Random(32);
        for (int i = 0; i < 150; i++) {
            byte[] changed = whole.clone();
            for (int k = random.nextInt(12); k >= 0; k--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            readOrRefuse(changed);
        }
    }

    private static void readOrRefuse(byte[] bytes) throws IOException {
        try {
            read(bytes, Limits.STANDARD);
        } catch (SourceException e) {
            assertEquals("made.pdf", e.source());
            assertFalse(isOurs(e.getCause()), e::getMessage);
        }
    }

    /** A damaged file may make PDFBox throw anything; nothing that it gives may make us. */
    private static boolean isOurs(@Nullable Throwable cause) {
        return cause instanceof RuntimeException
                && Arrays.stream(cause.getStackTrace())
                        .map(StackTraceElement::getClassName)
                        .filter(name -> name.startsWith("org.colloquy.") || name.startsWith("org.apache."))
                        .findFirst()
                        .filter(name -> name.startsWith("org.colloquy."))
                        .isPresent();
    }
}

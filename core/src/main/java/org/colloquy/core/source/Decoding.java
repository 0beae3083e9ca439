package org.colloquy.core.source;

import com.google.common.io.CharStreams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes turned into text.
 *
 * @param text the text, without a byte order mark, line ends as {@code \n}
 * @param encoding the encoding used, and how it was found
 * @param binary whether the bytes are not text: they hold NUL or many control characters
 */
record Decoding(String text, Encoding encoding, boolean binary) {

    private static final int ESCAPE = 0x1B;

    /** Decodes {@code bytes}; unless they are {@code whole}, a character cut off at their end is no error. */
    static Decoding of(byte[] bytes, boolean whole) {
        Encoding encoding = Encoding.of(bytes, whole);
        return new Decoding(normalise(decode(bytes, encoding, whole)), encoding, !isWide(encoding) && isBinary(bytes));
    }

    /** Returns the encoding used. */
    Charset charset() {
        return encoding.charset();
    }

    private static String decode(byte[] bytes, Encoding encoding, boolean whole) {
        if (whole && encoding.found() == Encoding.Found.UTF_8) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        int from = encoding.markBytes();
        if (whole) {
            return forgiving(new ByteArrayInputStream(bytes, from, bytes.length - from), encoding.charset());
        }
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from), out, false);
        return out.flip().toString();
    }

    /** What does not fit is read as it is where a document is read record by record: places are counted in the same text. */
    private static String forgiving(ByteArrayInputStream bytes, Charset charset) {
        try (ForgivingReader reader = new ForgivingReader(bytes, charset, at -> {})) {
            return CharStreams.toString(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether each character takes several bytes, some of which are zero. */
    private static boolean isWide(Encoding encoding) {
        return encoding.charset().name().startsWith("UTF-16")
                || encoding.charset().name().startsWith("UTF-32");
    }

    /**
     * Formats of records such as MARC part their fields by the four information separators, the last of the control
     * characters; before them is that by which old encodings go over to another script.
     */
    private static boolean isBinary(byte[] bytes) {
        int control = 0;
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < ESCAPE && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                control++;
            }
        }
        return control > bytes.length / 50;
    }

    private static String normalise(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}

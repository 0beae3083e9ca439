package org.colloquy.core.source;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;

/**
 * The beginning of a source, for telling its format.
 *
 * @param name the source's name
 * @param text the first {@value #BYTES} bytes as text; empty if the source is empty
 * @param binary whether the bytes are not text in any encoding we read
 * @param encoding the name of the encoding that the text is taken to be in, for example {@code UTF-8}
 */
public record Head(String name, String text, boolean binary, String encoding) {

    /** How many bytes are looked at. */
    public static final int BYTES = 256 << 10;

    /** Reads the head of {@code source}. */
    public static Head of(Source source) throws IOException {
        try (InputStream in = source.open()) {
            byte[] bytes = in.readNBytes(BYTES);
            boolean whole = ByteStreams.exhaust(ByteStreams.limit(in, 1)) == 0;
            Decoding decoding = Decoding.of(bytes, whole);
            return new Head(
                    source.name(),
                    decoding.text(),
                    decoding.binary(),
                    decoding.charset().name());
        }
    }

    /**
     * Reads the head of {@code source}.
     *
     * @throws SourceException if it cannot be read
     */
    public static Head read(Source source) {
        try {
            return of(source);
        } catch (IOException e) {
            throw SourceException.unreadable(source.name(), e);
        }
    }
}

package org.colloquy.rdf.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.colloquy.core.source.LimitException;
import org.colloquy.core.source.Limits;

/** Bytes of text of which no line may be longer than a record may be, so that no literal can fill the memory. */
final class LineLimit extends FilterInputStream {
    private final String name;
    private final int most;
    private long length;

    LineLimit(InputStream in, String name, Limits limits) {
        super(in);
        this.name = name;
        this.most = limits.recordCharacters();
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            count(b);
        }
        return b;
    }

    @Override
    public int read(byte[] bytes, int from, int wanted) throws IOException {
        int read = super.read(bytes, from, wanted);
        for (int i = 0; i < read; i++) {
            count(bytes[from + i]);
        }
        return read;
    }

    private void count(int b) {
        length = b == '\n' ? 0 : length + 1;
        if (length > most) {
            throw new LimitException(
                    name,
                    "a line is longer than " + most + " bytes (the limit recordCharacters); is this RDF of ours?");
        }
    }
}

package org.colloquy.core.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;

/** Checks at the end of an archive's member that it is what was packed; {@link java.util.zip.ZipFile} does not. */
final class VerifiedStream extends CheckedInputStream {

    private final long expected;

    /** Wraps {@code in}, whose checksum is {@code expected}. */
    VerifiedStream(InputStream in, long expected) {
        super(in, new CRC32());
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        return verified(super.read());
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return verified(super.read(buffer, offset, length));
    }

    private int verified(int read) throws ZipException {
        if (read < 0 && getChecksum().getValue() != expected) {
            throw new ZipException("the checksum does not fit: the archive is damaged");
        }
        return read;
    }
}

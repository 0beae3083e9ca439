package org.colloquy.core.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Unpacked bytes, counted while they are read. */
final class UnpackedStream extends FilterInputStream {

    /** Below this many bytes the ratio does not matter: small texts of one letter pack very well. */
    static final long FREE = 1 << 20;

    private final String name;
    private final long most;
    private final String limit;
    private final LongConsumer whenClosed;
    private long count;

    /**
     * Limits {@code in}.
     *
     * @param packed how many bytes it unpacks
     * @param allowed how many bytes the archive may still unpack to
     * @param whenClosed is told how many bytes were read
     */
    UnpackedStream(InputStream in, String name, long packed, long allowed, Limits limits, LongConsumer whenClosed) {
        super(in);
        this.name = name;
        this.whenClosed = whenClosed;
        long byRatio = Math.max(FREE, saturatedProduct(packed, limits.unpackRatio()));
        this.most = Math.min(allowed, byRatio);
        this.limit = allowed <= byRatio
                ? limits.unpackedBytes() + " bytes (the limit unpackedBytes)"
                : limits.unpackRatio() + " times its packed size (the limit unpackRatio)";
    }

    private static long saturatedProduct(long packed, long ratio) {
        return packed > Long.MAX_VALUE / Math.max(1, ratio) ? Long.MAX_VALUE : packed * ratio;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long length) throws IOException {
        long skipped = super.skip(length);
        count(skipped);
        return skipped;
    }

    @Override
    public void close() throws IOException {
        super.close();
        whenClosed.accept(count);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long more) {
        count += more;
        if (count > most) {
            throw new LimitException(
                    name, "unpacks to more than " + limit + "; unpack it yourself if you trust it, or raise the limit");
        }
    }
}

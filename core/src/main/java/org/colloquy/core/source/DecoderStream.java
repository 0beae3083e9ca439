package org.colloquy.core.source;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStream;
import com.google.common.io.ByteSource;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.tukaani.xz.MemoryLimitException;
import org.tukaani.xz.XZInputStream;

/** Decompressed bytes. Each decoder fails in its own ways; here they become one: a {@link ZipException} for damage. */
final class DecoderStream extends FilterInputStream {

    /** What decompressing may take, as a power of two of bytes; what {@code zstd --long} and {@code xz -9} need. */
    private static final int WINDOW_BITS = 27;

    private static final int BUFFER = 1 << 16;

    private final String name;

    private DecoderStream(String name, InputStream in) {
        super(in);
        this.name = name;
    }

    /** Opens {@code packed}, which is compressed as {@code packing} says. */
    static InputStream open(ByteSource packed, Packing packing, String name) throws IOException {
        InputStream in = packed.openStream();
        try {
            return new DecoderStream(name, decoder(in, packing));
        } catch (IOException e) {
            in.close();
            throw failure(name, e);
        }
    }

    private static InputStream decoder(InputStream in, Packing packing) throws IOException {
        return switch (packing) {
            case GZIP -> new GZIPInputStream(in, BUFFER);
            case ZSTD -> new ZstdInputStream(in).setLongMax(WINDOW_BITS);
            case BZIP2 -> new BZip2CompressorInputStream(in, true);
            case XZ -> new XZInputStream(in, 1 << (WINDOW_BITS - 10));
            case ZIP, TAR, COMPOUND, NONE -> throw new IllegalArgumentException(packing + " is no compression");
        };
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            return in.read(buffer, offset, length);
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException | IllegalStateException e) {
            throw failure(name, e);
        }
    }

    @Override
    public long skip(long length) throws IOException {
        return read(new byte[(int) Math.max(0, Math.min(length, BUFFER))]);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private static IOException failure(String name, Exception e) {
        if (e instanceof MemoryLimitException
                || (e instanceof ZstdIOException zstd
                        && zstd.getErrorCode() == Zstd.errFrameParameterWindowTooLarge())) {
            throw new LimitException(
                    name,
                    "takes more than " + (1 << (WINDOW_BITS - 20))
                            + " MiB of memory to decompress (the limit on its window); decompress it yourself if you trust it");
        }
        return SourceException.damaged(e);
    }
}

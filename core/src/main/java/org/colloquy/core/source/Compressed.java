package org.colloquy.core.source;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.InputStream;

/** A compressed file, decompressed each time it is read. */
final class Compressed extends ByteSource {

    private final ByteSource packed;
    private final Packing packing;
    private final String name;
    private final Limits limits;

    Compressed(ByteSource packed, Packing packing, String name, Limits limits) {
        this.packed = packed;
        this.packing = packing;
        this.name = name;
        this.limits = limits;
    }

    @Override
    public InputStream openStream() throws IOException {
        return new ReadAhead(new UnpackedStream(
                DecoderStream.open(packed, packing, name),
                name,
                packed.size(),
                limits.unpackedBytes(),
                limits,
                count -> {}));
    }
}

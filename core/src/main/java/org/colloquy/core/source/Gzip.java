package org.colloquy.core.source;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A gzip file, unpacked each time it is read. */
final class Gzip extends ByteSource {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final String name;
    private final Limits limits;

    Gzip(Path file, String name, Limits limits) {
        this.file = file;
        this.name = name;
        this.limits = limits;
    }

    Source source() throws IOException {
        try (InputStream in = openStream()) {
            Packing.refuseNested(name, in);
        }
        return Source.of(name, this);
    }

    @Override
    public InputStream openStream() throws IOException {
        InputStream packed = Files.newInputStream(file);
        try {
            return new UnpackedStream(
                    new GZIPInputStream(packed, BUFFER),
                    name,
                    Files.size(file),
                    limits.unpackedBytes(),
                    limits,
                    count -> {});
        } catch (IOException e) {
            packed.close();
            throw e;
        }
    }
}

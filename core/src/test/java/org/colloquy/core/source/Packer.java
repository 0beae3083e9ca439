package org.colloquy.core.source;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Packs bytes, for tests. */
final class Packer {

    private Packer() {}

    static byte[] pack(Packing packing, byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = encoder(packing, packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    static byte[] pack(Packing packing, String text) throws IOException {
        return pack(packing, text.getBytes(StandardCharsets.UTF_8));
    }

    private static OutputStream encoder(Packing packing, OutputStream out) throws IOException {
        return switch (packing) {
            case GZIP -> new GZIPOutputStream(out);
            case ZSTD -> new ZstdOutputStream(out).setChecksum(true);
            case BZIP2 -> new BZip2CompressorOutputStream(out);
            case XZ -> new XZOutputStream(out, new LZMA2Options(0));
            case ZIP, TAR, COMPOUND, NONE -> out;
        };
    }

    /** Packs names and contents that follow each other. */
    static byte[] tar(Object... members) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = open(packed)) {
            for (int i = 0; i < members.length; i += 2) {
                byte[] content = members[i + 1] instanceof byte[] bytes
                        ? bytes
                        : ((String) members[i + 1]).getBytes(StandardCharsets.UTF_8);
                TarArchiveEntry entry = new TarArchiveEntry((String) members[i], true);
                entry.setSize(content.length);
                out.putArchiveEntry(entry);
                out.write(content);
                out.closeArchiveEntry();
            }
        }
        return packed.toByteArray();
    }

    /** Packs entries without content: links, devices, folders. */
    static byte[] tarOf(TarArchiveEntry... entries) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = open(packed)) {
            for (TarArchiveEntry entry : entries) {
                out.putArchiveEntry(entry);
                out.closeArchiveEntry();
            }
        }
        return packed.toByteArray();
    }

    private static TarArchiveOutputStream open(OutputStream packed) {
        TarArchiveOutputStream out = new TarArchiveOutputStream(packed, StandardCharsets.UTF_8.name());
        out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        return out;
    }
}

package org.colloquy.core.source;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How bytes are packed, told by how they begin and not by a name. */
enum Packing {
    GZIP("\u001F\u008B"),
    ZSTD("(\u00B5/\u00FD"),
    BZIP2("BZh"),
    XZ("\u00FD7zXZ\0"),
    ZIP("PK\u0003\u0004"),
    TAR(""),
    /** A file of files, as Office wrote before its files were zipped, and writes around what has a password. */
    COMPOUND("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
    NONE("");

    /** How many bytes are looked at: the most that a tar without any file may have. */
    private static final int HEAD = 10 << 10;

    private static final String EMPTY_ZIP = "PK\u0005\u0006";
    /** What a zstd file may begin with before its first frame, after a byte between 0x50 and 0x5F. */
    private static final String SKIPPABLE = "*M\u0018";

    /** What follows after the fourth byte of bzip2: the first block, or the end. */
    private static final String BZIP2_BLOCK = "1AY&SY";

    private static final String BZIP2_END = "\u0017rE8P\u0090";

    /** The bytes it begins with, one a character. */
    private final String magic;

    Packing(String magic) {
        this.magic = magic;
    }

    /** Reads the first bytes of {@code in}. */
    static Packing of(InputStream in) throws IOException {
        byte[] head = in.readNBytes(HEAD + 1);
        return Arrays.stream(values())
                .filter(packing -> packing.begins(head))
                .findFirst()
                .orElseThrow();
    }

    /** Reads the first bytes of {@code bytes}. */
    static Packing of(ByteSource bytes) throws IOException {
        try (InputStream in = bytes.openStream()) {
            return of(in);
        }
    }

    /** Returns whether this packs one stream of bytes, and not files. */
    boolean isCompression() {
        return switch (this) {
            case GZIP, ZSTD, BZIP2, XZ -> true;
            case ZIP, TAR, COMPOUND, NONE -> false;
        };
    }

    private boolean begins(byte[] head) {
        return switch (this) {
            case GZIP, XZ, COMPOUND -> has(head, 0, magic);
            case ZSTD -> has(head, 0, magic) || isSkippable(head);
            case BZIP2 -> has(head, 0, magic) && (has(head, 4, BZIP2_BLOCK) || has(head, 4, BZIP2_END));
            case ZIP -> has(head, 0, magic) || has(head, 0, EMPTY_ZIP);
            case TAR -> TarHeader.begins(head) || (head.length <= HEAD && TarHeader.isEmptyArchive(head));
            case NONE -> true;
        };
    }

    private static boolean isSkippable(byte[] head) {
        return has(head, 1, SKIPPABLE) && (head[0] & 0xF0) == 0x50;
    }

    private static boolean has(byte[] head, int at, String wanted) {
        return head.length >= at + wanted.length()
                && new String(head, at, wanted.length(), StandardCharsets.ISO_8859_1).equals(wanted);
    }

    /**
     * Checks that what an archive holds is no archive.
     *
     * @throws SourceException if it is
     */
    static void refuseNested(String name, InputStream unpacked) throws IOException {
        refuseNested(name, of(unpacked));
    }

    /**
     * Checks that what an archive holds is no archive.
     *
     * @throws SourceException if it is
     */
    static void refuseNested(String name, Packing inside) {
        if (inside == COMPOUND) {
            throw compound(name);
        }
        if (inside != NONE) {
            throw new SourceException(name, "is an archive inside an archive; unpack the outer one first");
        }
    }

    /** Returns what is to be thrown of a {@link #COMPOUND} file. */
    static SourceException compound(String name) {
        return new SourceException(
                name,
                "is a file of an old version of Word or Excel, or one with a password;"
                        + " save it as .docx or .xlsx, without a password");
    }
}

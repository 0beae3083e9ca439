package org.colloquy.core.source;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Bytes that can be read again and again: a file, a member of an archive, or text in memory. Its hash is its identity;
 * the name is for people.
 */
public final class Source {

    private final String name;
    private final ByteSource bytes;
    private final String hash;

    private Source(String name, ByteSource bytes) throws IOException {
        checkArgument(!name.isBlank(), "name must not be blank");
        this.name = name;
        this.bytes = bytes;
        this.hash = bytes.hash(Hashing.sha256()).toString();
    }

    /**
     * Opens a file, naming it by its file name.
     *
     * @throws SourceException if the file cannot be read
     */
    public static Source of(Path file) {
        requireNonNull(file, "file");
        return of(nameOf(file), MoreFiles.asByteSource(file));
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /**
     * Opens a file as {@link #of(Path)} does, and unpacks it while it is read if it begins as gzip, zstd, bzip2 or xz does.
     * An archive of files stays as it is; {@link Inputs} opens those.
     *
     * @throws SourceException if the file cannot be read
     * @throws LimitException if it unpacks to more than {@code limits} allow
     */
    public static Source unpacked(Path file, Limits limits) {
        requireNonNull(file, "file");
        requireNonNull(limits, "limits");
        String name = nameOf(file);
        ByteSource bytes = MoreFiles.asByteSource(file);
        try {
            Packing packing = Packing.of(bytes);
            return of(name, packing.isCompression() ? new Compressed(bytes, packing, name, limits) : bytes);
        } catch (IOException e) {
            throw SourceException.unreadable(name, e);
        }
    }

    /**
     * Reads the text of a file in UTF-8, which may be packed as {@link #unpacked} says.
     *
     * @throws SourceException if the file cannot be read, or is no text in UTF-8
     * @throws LimitException if it unpacks to more than {@code limits} allow
     */
    public static String text(Path file, Limits limits) {
        try (InputStream in = unpacked(file, limits).open()) {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString();
        } catch (IOException e) {
            throw SourceException.unreadable(file.toString(), e);
        }
    }

    /** Wraps bytes in memory, which must not change afterwards. */
    public static Source of(String name, byte[] bytes) {
        return of(requireNonNull(name, "name"), ByteSource.wrap(requireNonNull(bytes, "bytes")));
    }

    static Source of(String name, ByteSource bytes) {
        try {
            return new Source(name, bytes);
        } catch (IOException e) {
            throw SourceException.unreadable(name, e);
        }
    }

    /** Returns the name to call this source by in messages and in the graph. */
    public String name() {
        return name;
    }

    /** Returns the SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
    public String hash() {
        return hash;
    }

    /** Opens the bytes from the start; the caller closes the stream. */
    public InputStream open() throws IOException {
        return bytes.openBufferedStream();
    }

    @Override
    public String toString() {
        return name;
    }
}

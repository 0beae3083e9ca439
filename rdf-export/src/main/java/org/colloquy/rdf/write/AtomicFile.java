package org.colloquy.rdf.write;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a file beside its place and moves it there when it is whole and on the disk. Links are followed, and what they
 * lead to is replaced. What is no regular file, such as a pipe or a device, is written to and stays.
 */
public final class AtomicFile {
    private static final int BUFFER = 1 << 16;

    private AtomicFile() {}

    /**
     * Lets {@code content} write to {@code file}, packed if its name ends in {@code .gz}.
     *
     * @throws WriteException if the file cannot be written; a regular file that stood there before is then unchanged
     */
    public static void write(Path file, Content content) {
        if (Files.isDirectory(file) || file.toAbsolutePath().getParent() == null) {
            throw new WriteException(file + ": is a folder; name a file to write to");
        }
        boolean packed = GraphFormat.isPacked(file);
        try {
            Path place = SymbolicLinks.follow(file);
            if (Files.exists(place) && !Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)) {
                fill(place, file, packed, content, StandardOpenOption.APPEND);
            } else {
                replace(place, file, packed, content);
            }
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    private static WriteException failed(Path file, IOException cause) {
        return new WriteException(
                file + ": cannot be written (" + WriteException.reason(cause)
                        + "); check the folder, its permissions and the free space",
                cause);
    }

    private static void replace(Path file, Path named, boolean packed, Content content) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Path beside = Unfinished.beside(file, ".part");
        try {
            fill(beside, named, packed, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Unfinished.complete(
                    beside,
                    file,
                    () -> Files.move(
                            beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
        } finally {
            Unfinished.delete(beside);
        }
    }

    private static void fill(Path file, Path named, boolean packed, Content content, OpenOption... options)
            throws IOException {
        try (FileChannel channel = FileChannel.open(file, options)) {
            OutputStream plain =
                    new BufferedOutputStream(new Telling(named, Channels.newOutputStream(channel)), BUFFER);
            OutputStream out = packed ? new Gzip(plain) : plain;
            content.writeTo(out);
            if (out instanceof Gzip gzip) {
                gzip.finish();
            }
            out.flush();
            if (Files.isRegularFile(file)) {
                channel.force(true);
            }
        }
    }

    /** What goes into a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Says itself which file cannot be written: what writes to it may wrap what it throws, or know of other files. */
    private static final class Telling extends FilterOutputStream {
        private final Path file;

        Telling(Path file, OutputStream out) {
            super(out);
            this.file = file;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                throw failed(file, e);
            }
        }
    }

    /** Best compression; the header holds no time, so the same content gives the same bytes. */
    private static final class Gzip extends GZIPOutputStream {
        Gzip(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}

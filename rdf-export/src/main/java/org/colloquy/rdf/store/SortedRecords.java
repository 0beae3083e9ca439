package org.colloquy.rdf.store;

import com.google.common.collect.Iterators;
import com.google.common.io.Closer;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sorts records of one length by their bytes, taken as unsigned. What is more than fits into memory waits in files, a sorted
 * run each, which are merged (Knuth, The Art of Computer Programming 3, 5.4).
 */
final class SortedRecords implements AutoCloseable {
    /** Records of 30 MB, if each is of four numbers. */
    private static final int IN_MEMORY = 1 << 19;

    private static final Comparator<byte[]> ORDER = Arrays::compareUnsigned;
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final int length;
    private final int most;
    private final List<Path> runs = new ArrayList<>();
    private final Closer open = Closer.create();
    private final List<byte[]> waiting = new ArrayList<>();

    /**
     * Sorts records of {@code length} bytes.
     *
     * @param folder where files may be written, which are gone when this is closed
     */
    SortedRecords(Path folder, int length) {
        this(folder, length, IN_MEMORY);
    }

    /** Sorts with no more than {@code most} records in memory. */
    SortedRecords(Path folder, int length, int most) {
        this.folder = folder;
        this.length = length;
        this.most = most;
    }

    /** Adds a record, which is not changed after that. Throws an {@link UncheckedIOException} if there is no room. */
    void add(byte[] record) {
        if (waiting.size() == most) {
            write(sorted());
            waiting.clear();
        }
        waiting.add(record);
    }

    private byte[][] sorted() {
        byte[][] records = waiting.toArray(byte[][]::new);
        Arrays.parallelSort(records, ORDER);
        return records;
    }

    private void write(byte[]... records) {
        try {
            Path run = Files.createTempFile(folder, "sorted", null);
            runs.add(run);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(run), BUFFER)) {
                for (byte[] record : records) {
                    out.write(record);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what was added, each record once, in order. Throws an {@link UncheckedIOException} if they cannot be read back. */
    Iterator<byte[]> inOrder() {
        List<Iterator<byte[]>> all = new ArrayList<>();
        all.add(Iterators.forArray(sorted()));
        runs.forEach(run -> all.add(read(run)));
        return distinct(Iterators.mergeSorted(all, ORDER));
    }

    private static Iterator<byte[]> distinct(Iterator<byte[]> sorted) {
        byte[][] last = {{}};
        return Iterators.filter(sorted, record -> {
            boolean isNew = !Arrays.equals(last[0], record);
            last[0] = record;
            return isNew;
        });
    }

    private Iterator<byte[]> read(Path run) {
        try {
            InputStream in = open.register(new BufferedInputStream(Files.newInputStream(run), BUFFER));
            return Stream.generate(() -> next(in))
                    .takeWhile(record -> record.length == length)
                    .iterator();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] next(InputStream run) {
        try {
            byte[] record = run.readNBytes(length);
            if (record.length < length) {
                run.close();
            }
            return record;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        open.close();
        for (Path run : runs) {
            Files.delete(run);
        }
    }
}

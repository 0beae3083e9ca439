package org.colloquy.rdf.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortedRecordsTest {
    private static final int LENGTH = 3;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"0, 7, 0", "1, 7, 0", "7, 7, 0", "8, 7, 1", "1000, 7, 142", "1000, 1000, 0"})
    void recordsComeOnceAndInOrderAsOftenAsAsked(int count, int most, long files) throws IOException {
        TreeSet<String> expected = new TreeSet<>();
        Random random = new Random(count);
        try (SortedRecords records = new SortedRecords(folder, LENGTH, most)) {
            for (int i = 0; i < count; i++) {
                byte[] record = {(byte) (random.nextInt(4) * 64), (byte) random.nextInt(4), (byte) random.nextInt()};
                records.add(record);
                expected.add(HexFormat.of().formatHex(record));
            }
            assertEquals(files, files());
            assertEquals(List.copyOf(expected), texts(records.inOrder()));
            assertEquals(List.copyOf(expected), texts(records.inOrder()));
        }
        assertEquals(0, files());
    }

    private static List<String> texts(Iterator<byte[]> records) {
        return ImmutableList.copyOf(records).stream()
                .map(HexFormat.of()::formatHex)
                .toList();
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }
}

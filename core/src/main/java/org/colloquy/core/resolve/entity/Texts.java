package org.colloquy.core.resolve.entity;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.core.resolve.corpus.PackedNumbers;

/** A text for each of many rows, all in one array of bytes; rows of the same text share it. */
final class Texts {

    private final byte[] bytes;
    /** Where each of the different texts begins, and the end of the last. */
    private final PackedNumbers starts;

    private final PackedNumbers textOf;

    private Texts(byte[] bytes, PackedNumbers starts, PackedNumbers textOf) {
        this.bytes = bytes;
        this.starts = starts;
        this.textOf = textOf;
    }

    static Texts of(List<String> rows) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] starts = new int[rows.size() + 1];
        int[] textOf = new int[rows.size()];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int row = 0; row < textOf.length; row++) {
            String text = rows.get(row);
            int number = numbers.size();
            Integer earlier = numbers.putIfAbsent(text, number);
            textOf[row] = earlier == null ? number : earlier;
            if (earlier == null) {
                bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
                starts[number + 1] = bytes.size();
            }
        }
        return new Texts(
                bytes.toByteArray(),
                PackedNumbers.of(Arrays.copyOf(starts, numbers.size() + 1)),
                PackedNumbers.of(textOf));
    }

    String get(int row) {
        int text = textOf.at(row);
        int start = starts.at(text);
        return new String(bytes, start, starts.at(text + 1) - start, StandardCharsets.UTF_8);
    }
}

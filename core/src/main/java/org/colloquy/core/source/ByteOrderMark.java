package org.colloquy.core.source;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.BaseEncoding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * A byte order mark.
 *
 * @param charset the encoding it stands for
 * @param length how many bytes it takes
 */
record ByteOrderMark(Charset charset, int length) {

    private static final int LONGEST = 4;

    /** The marks, of which UTF-32's begins as UTF-16's does. */
    private static final ImmutableMap<String, Charset> MARKS = ImmutableMap.of(
            "FFFE0000", Charset.forName("UTF-32LE"),
            "0000FEFF", Charset.forName("UTF-32BE"),
            "EFBBBF", StandardCharsets.UTF_8,
            "FEFF", StandardCharsets.UTF_16BE,
            "FFFE", StandardCharsets.UTF_16LE);

    static Optional<ByteOrderMark> of(byte[] head) {
        String start = BaseEncoding.base16().encode(head, 0, Math.min(head.length, LONGEST));
        return MARKS.entrySet().stream()
                .filter(mark -> start.startsWith(mark.getKey()))
                .findFirst()
                .map(ByteOrderMark::of);
    }

    private static ByteOrderMark of(Map.Entry<String, Charset> mark) {
        return new ByteOrderMark(mark.getValue(), mark.getKey().length() / 2);
    }
}

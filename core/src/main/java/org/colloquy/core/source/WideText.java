package org.colloquy.core.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells UTF-16 without a byte order mark: half of its bytes are zero, if most of it is ASCII. */
final class WideText {

    private static final int FEWEST = 8;

    private WideText() {}

    static Optional<Charset> of(byte[] head) {
        int[] zeros = new int[2];
        int pairs = head.length / 2;
        for (int i = 0; i < 2 * pairs; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        int more = Math.max(zeros[0], zeros[1]);
        int fewer = Math.min(zeros[0], zeros[1]);
        if (head.length < FEWEST || more < pairs / 2 || fewer > more / 10) {
            return Optional.empty();
        }
        Charset charset = zeros[0] == more ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        boolean text = new String(head, 0, 2 * pairs, charset).chars().noneMatch(WideText::isControl);
        return text ? Optional.of(charset) : Optional.empty();
    }

    private static boolean isControl(int c) {
        return (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') || c >= 0xFFFD;
    }
}

package org.colloquy.core.source;

import java.util.Optional;

/**
 * How far bytes are UTF-8.
 *
 * @param firstBad the offset of the first byte that is not
 * @param bad how many bytes are not
 * @param sequences how many characters of several bytes there are
 */
record Utf8Scan(Optional<Long> firstBad, int bad, int sequences) {

    /** Text in another encoding looks like UTF-8 by chance, but not this often for each byte that does not. */
    private static final int SEQUENCES_PER_BAD_BYTE = 4;

    /** Goes through {@code bytes}; unless they are {@code whole}, a character cut off at their end is no error. */
    static Utf8Scan of(byte[] bytes, int from, boolean whole) {
        long first = -1;
        int bad = 0;
        int sequences = 0;
        int i = from;
        while (i < bytes.length) {
            int length = length(bytes, i, bytes.length);
            if (length == INCOMPLETE && !whole) {
                break;
            }
            if (length <= 0) {
                first = bad == 0 ? i : first;
                bad++;
            } else if (length > 1) {
                sequences++;
            }
            i += Math.max(1, length);
        }
        return new Utf8Scan(bad == 0 ? Optional.empty() : Optional.of(first), bad, sequences);
    }

    boolean isNearlyUtf8() {
        return sequences >= (long) SEQUENCES_PER_BAD_BYTE * bad;
    }

    /** What {@link #length} returns for a byte that begins no character. */
    static final int MALFORMED = 0;
    /** What {@link #length} returns for a character of which the end is missing. */
    static final int INCOMPLETE = -1;

    /** Returns how many bytes the character takes that begins at {@code at}. */
    static int length(byte[] bytes, int at, int end) {
        int lead = bytes[at] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        int length = lead < 0xC2 || lead > 0xF4 ? MALFORMED : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        for (int i = 1; i < length; i++) {
            if (at + i >= end) {
                return INCOMPLETE;
            }
            int next = bytes[at + i] & 0xFF;
            if (next < (i == 1 ? lowest(lead) : 0x80) || next > (i == 1 ? highest(lead) : 0xBF)) {
                return MALFORMED;
            }
        }
        return length;
    }

    /** The second byte may not make a character longer than it need be, a surrogate, or one beyond the last. */
    private static int lowest(int lead) {
        return lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    }

    private static int highest(int lead) {
        return lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    }
}

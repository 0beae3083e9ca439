package org.colloquy.core.source;

/** Tells the first record of a tar: by its checksum, since the oldest tars have no other mark. */
final class TarHeader {

    private static final int RECORD = 512;
    private static final int CHECKSUM = 148;
    private static final int CHECKSUM_END = 156;

    private TarHeader() {}

    /** Returns whether {@code head} begins with the record of a file. */
    static boolean begins(byte[] head) {
        return head.length >= RECORD && head[0] != 0 && stated(head) == sum(head);
    }

    /** Returns whether these are the records of zeros that a tar ends with, and nothing else. */
    static boolean isEmptyArchive(byte[] whole) {
        if (whole.length < 2 * RECORD || whole.length % RECORD != 0) {
            return false;
        }
        int any = 0;
        for (byte b : whole) {
            any |= b;
        }
        return any == 0;
    }

    /** The checksum counts its own field as spaces. */
    private static int sum(byte[] head) {
        int sum = 0;
        for (int i = 0; i < RECORD; i++) {
            sum += i >= CHECKSUM && i < CHECKSUM_END ? ' ' : head[i] & 0xFF;
        }
        return sum;
    }

    /** Returns the octal number in the field, or -1 if there is none. */
    private static int stated(byte[] head) {
        int value = -1;
        for (int i = CHECKSUM; i < CHECKSUM_END; i++) {
            int digit = head[i] - '0';
            if (digit >= 0 && digit < 8) {
                value = Math.max(value, 0) * 8 + digit;
            } else if (head[i] != ' ' && head[i] != 0) {
                return -1;
            }
        }
        return value;
    }
}

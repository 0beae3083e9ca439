package org.colloquy.core.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.text.Normalizer;

/**
 * MARC-8, the encoding of libraries before Unicode: ASCII, and ANSEL in the upper half, whose accents stand before their
 * letters. Raised and lowered digits are read too; of other scripts, to which escape sequences lead, each byte becomes
 * U+FFFD.
 */
final class Marc8 extends ReadOnlyCharset {

    static final String NAME = "x-MARC-8";
    static final Charset CHARSET = new Marc8();

    private static final int LEADER = 24;
    private static final int MOST_MARKS = 6;
    private static final int FIRST_LETTER = 0xA1;
    private static final int FIRST_MARK = 0xE0;
    private static final char ESCAPE = 0x1B;
    private static final char UNKNOWN = '\uFFFD';
    /** Around words that do not count in sorting, and between letters to be joined or not. */
    private static final String WITHOUT_PRINT = "\u0088\u0089\u008D\u008E";
    /** From 0xA1 on; a blank where nothing is. */
    private static final String LETTERS = "ŁØĐÞÆŒʹ·♭®±ƠƯʼ ʻłøđþæœʺı£ð ơư  °ℓ℗©♯¿¡ß€";
    /** From 0xE0 on; a blank where nothing is. */
    private static final String MARKS = "\u0309\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030C\u030A\uFE20\uFE21"
            + "\u0315\u030B\u0310\u0327\u0328\u0323\u0324\u0325\u0333\u0332\u0326\u031C\u032E\uFE22\uFE23  \u0313";

    private Marc8() {
        super(NAME);
    }

    /** Returns whether the leader of a first record says that it is in MARC-8. */
    static boolean isDeclared(byte[] head) {
        if (head.length < LEADER || head[9] != ' ' || head[10] != '2' || head[11] != '2') {
            return false;
        }
        for (int i : new int[] {0, 1, 2, 3, 4, 12, 13, 14, 15, 16}) {
            if (head[i] < '0' || head[i] > '9') {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean contains(Charset other) {
        return other.name().equals("US-ASCII");
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new Decoder(this);
    }

    /** What the bytes up to 0x7F mean. */
    private enum Lower {
        ASCII("", ""),
        RAISED("0123456789+-()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾"),
        LOWERED("0123456789+-()", "₀₁₂₃₄₅₆₇₈₉₊₋₍₎"),
        GREEK("abc", "αβγ"),
        OTHER("", "");

        private final String written;
        private final String meant;

        Lower(String written, String meant) {
            this.written = written;
            this.meant = meant;
        }

        char read(char c) {
            int at = written.indexOf(c);
            boolean unknown = this == OTHER && c > ' ';
            return at >= 0 ? meant.charAt(at) : unknown ? UNKNOWN : c;
        }
    }

    private static final class Decoder extends CharsetDecoder {

        private Lower lower = Lower.ASCII;

        Decoder(Charset charset) {
            super(charset, 1, 1);
        }

        @Override
        protected void implReset() {
            lower = Lower.ASCII;
        }

        @Override
        protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
            while (in.hasRemaining()) {
                int marks = marks(in);
                int length = at(in, 0) == ESCAPE ? escape(in) : marks + 1;
                if (marks > MOST_MARKS || in.position() + length > in.limit()) {
                    return marks > MOST_MARKS ? CoderResult.malformedForLength(1) : CoderResult.UNDERFLOW;
                }
                if (at(in, 0) == ESCAPE) {
                    lower = chosen(in, length);
                    in.position(in.position() + length);
                    continue;
                }
                if (!isLetter(at(in, marks))) {
                    // Nothing bears the marks, or a control character stands alone, which ends what an escape began.
                    length = Math.max(1, marks);
                    lower = marks == 0 ? Lower.ASCII : lower;
                }
                if (marks == 0 && !isKnown(at(in, 0))) {
                    return CoderResult.unmappableForLength(1);
                }
                String read = cluster(in, marks, length);
                if (out.remaining() < read.length()) {
                    return CoderResult.OVERFLOW;
                }
                out.put(read);
                in.position(in.position() + length);
            }
            return CoderResult.UNDERFLOW;
        }

        private static char at(ByteBuffer in, int ahead) {
            return (char) (in.get(in.position() + ahead) & 0xFF);
        }

        private static int marks(ByteBuffer in) {
            int marks = 0;
            while (marks <= MOST_MARKS && marks < in.remaining() && isMark(at(in, marks))) {
                marks++;
            }
            return marks;
        }

        /** A letter with its marks, in one character where there is one. */
        private String cluster(ByteBuffer in, int marks, int length) {
            StringBuilder read = new StringBuilder(length);
            if (length > marks) {
                char c = at(in, marks);
                if (c <= '~') {
                    read.append(lower.read(c));
                } else if (isLetter(c)) {
                    read.append(in(LETTERS, c - FIRST_LETTER));
                }
            }
            for (int i = 0; i < marks; i++) {
                read.append(in(MARKS, at(in, i) - FIRST_MARK));
            }
            return marks == 0 ? read.toString() : Normalizer.normalize(read, Normalizer.Form.NFC);
        }

        private static char in(String table, int index) {
            return index >= 0 && index < table.length() ? table.charAt(index) : ' ';
        }

        private static boolean isMark(char c) {
            return in(MARKS, c - FIRST_MARK) != ' ';
        }

        private static boolean isLetter(char c) {
            return (c >= ' ' && c <= '~') || in(LETTERS, c - FIRST_LETTER) != ' ';
        }

        private static boolean isKnown(char c) {
            return c < ' ' || isLetter(c) || WITHOUT_PRINT.indexOf(c) >= 0;
        }

        /** Returns how long an escape sequence is: one letter, or signs up to a letter or digit. */
        private static int escape(ByteBuffer in) {
            int length = 1;
            while (length < in.remaining() && at(in, length) >= ' ' && at(in, length) < '0') {
                length++;
            }
            return length + 1;
        }

        private Lower chosen(ByteBuffer in, int length) {
            char last = at(in, length - 1);
            boolean upper = length > 2 && (at(in, 1) == ')' || at(in, 1) == '-');
            if (upper) {
                return lower;
            }
            return switch (last) {
                case 'B', 's' -> Lower.ASCII;
                case 'p' -> Lower.RAISED;
                case 'b' -> Lower.LOWERED;
                case 'g' -> Lower.GREEK;
                default -> Lower.OTHER;
            };
        }
    }
}

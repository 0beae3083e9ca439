package org.colloquy.core.text;

import com.google.common.collect.ImmutableList;
import java.nio.charset.Charset;
import java.util.List;

/** A single-byte code page backwards: which byte a character stood for when UTF-8 was read as this page. */
final class CodePage {
    /** No page maps a byte to a character beyond this, Mac Roman's apple and ligatures aside. */
    private static final int TABLE_SIZE = 0x2600;

    /** Where pages agree the first one explains the text. */
    static final List<CodePage> ALL = pages();

    private final boolean strict;
    private final byte[] first = new byte[TABLE_SIZE];
    private final byte[] second = new byte[TABLE_SIZE];

    private CodePage(String charset, boolean strict) {
        this.strict = strict;
        byte[] one = new byte[1];
        for (int b = 0x80; b <= 0xFF; b++) {
            one[0] = (byte) b;
            char c = new String(one, Charset.forName(charset)).charAt(0);
            if (c != '\uFFFD') {
                put(c, b);
            }
            if (!strict && (b < 0xA0 || c == '\uFFFD')) {
                // Undefined bytes, and the first 32 under the ISO pages, come out as ISO 8859-1 has them.
                put((char) b, b);
            }
        }
    }

    /** Whether characters of this page are common in correct text next to letters, so that more than a decodable run is asked for. */
    boolean isStrict() {
        return strict;
    }

    /** The byte {@code c} most likely stood for, or 0. */
    int byteOf(char c) {
        return c < TABLE_SIZE ? first[c] & 0xFF : 0;
    }

    /** Another byte it may have stood for, or 0. */
    int otherByteOf(char c) {
        return c < TABLE_SIZE ? second[c] & 0xFF : 0;
    }

    private void put(char c, int b) {
        if (c >= TABLE_SIZE || c < 0x80 || byteOf(c) == b) {
            return;
        }
        if (first[c] == 0) {
            first[c] = (byte) b;
        } else {
            second[c] = (byte) b;
        }
    }

    private static List<CodePage> pages() {
        CodePage baltic = new CodePage("windows-1257", false);
        // Decoders fill the two bytes that Windows-1257 leaves open, and B4, from ISO 8859-13.
        baltic.put('”', 0xA1);
        baltic.put('„', 0xA5);
        baltic.put('“', 0xB4);
        ImmutableList.Builder<CodePage> pages = ImmutableList.builder();
        pages.add(new CodePage("windows-1252", false));
        pages.add(new CodePage("windows-1250", false));
        pages.add(new CodePage("windows-1254", false));
        pages.add(baltic);
        pages.add(new CodePage("windows-1251", false));
        pages.add(new CodePage("windows-1253", false));
        pages.add(new CodePage("ISO-8859-2", false));
        if (Charset.isSupported("x-MacRoman")) {
            pages.add(new CodePage("x-MacRoman", true));
        }
        return pages.build();
    }
}

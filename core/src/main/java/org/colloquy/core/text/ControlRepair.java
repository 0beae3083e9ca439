package org.colloquy.core.text;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** C1 control characters in text are Windows-1252 quotes and dashes that were read as ISO 8859-1. */
final class ControlRepair {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private ControlRepair() {}

    static List<DamagedRun> runs(String text) {
        List<DamagedRun> runs = new ArrayList<>();
        boolean sure = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && c < 0xA0) {
                // U+0085 is also a line end, so it counts only in company.
                sure |= c != 0x85;
                String fixed = new String(new byte[] {(byte) c}, WINDOWS_1252);
                if (fixed.charAt(0) != '\uFFFD' && fixed.charAt(0) >= 0xA0) {
                    runs.add(new DamagedRun(i, i + 1, fixed, 1));
                }
            }
        }
        return sure ? runs : List.of();
    }
}

package org.colloquy.core.text;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * C1 control characters where punctuation belongs are Windows-1252 quotes and dashes that were read as ISO 8859-1. Elsewhere, mostly
 * inside words, they are the ligatures of some PDF font and say nothing.
 */
final class ControlRepair {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private ControlRepair() {}

    static List<DamagedRun> runs(String text) {
        List<DamagedRun> runs = new ArrayList<>();
        boolean sure = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && c < 0xA0 && fits(text, i)) {
                // U+0085 is also a line end, so it counts only in company.
                sure |= c != 0x85;
                runs.add(new DamagedRun(i, i + 1, new String(new byte[] {(byte) c}, WINDOWS_1252), 1));
            }
        }
        return sure ? runs : List.of();
    }

    private static boolean fits(String text, int i) {
        boolean letterBefore = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
        boolean letterAfter = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
        return switch (text.charAt(i)) {
            case 0x91, 0x93 -> !letterBefore && letterAfter;
            case 0x94 -> !letterAfter && i > 0 && !Character.isWhitespace(text.charAt(i - 1));
            case 0x92 -> letterBefore;
            case 0x96, 0x97 -> letterBefore == letterAfter;
            case 0x85 -> !letterAfter;
            case 0x80 -> !letterBefore;
            default -> false;
        };
    }
}

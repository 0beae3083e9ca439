package org.colloquy.core.text;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import java.lang.Character.UnicodeScript;

/** How likely a character is to stand in a scholarly text of any language. */
final class Plausibility {
    static final int RARE = 1;
    static final int COMMON = 2;
    private static final int FREQUENT = 3;

    private static final String FREQUENT_SIGNS =
            "‘’“”„‚–—…•·«»§©®™€£°±×µ¿¡²³¹½¼¾†‡‰′″≤≥≠≈∞∈∑∏√∂∫∆∇→←↔⇒∀∃∪∩⊂⊆ℓℝ∼∥⟨⟩⋅−∗‐‑ﬁﬂ";
    private static final String RARE_LATIN = "ĨĩĬĭĔĕŎŏĈĉĊċĜĝĠġĤĥĦħĴĵĸĿŀŉŊŋŔŕŜŝŦŧŨũŬŭŴŵŶŷſĲĳ";
    private static final String COMMON_LATIN = "ƒƠơƯưǍǎǏǐǑǒǓǔȘșȚț";

    private static final RangeSet<Integer> COMMON_BLOCKS = ImmutableRangeSet.<Integer>builder()
            .add(Range.closed(0x0391, 0x03CE)) // Greek
            .add(Range.closed(0x0401, 0x045F)) // Cyrillic
            .add(Range.closed(0x0490, 0x0491))
            .add(Range.closed(0x05D0, 0x05EA)) // Hebrew
            .add(Range.closed(0x060C, 0x0669)) // Arabic
            .add(Range.closed(0x0671, 0x06D3))
            .add(Range.closed(0x06F0, 0x06F9))
            .add(Range.closed(0x0531, 0x0587)) // Armenian
            .add(Range.closed(0x0900, 0x0D7F)) // Indic
            .add(Range.closed(0x0E01, 0x0E5B)) // Thai
            .add(Range.closed(0x10D0, 0x10FF)) // Georgian
            .add(Range.closed(0x1D2C, 0x1D6A)) // raised and lowered letters
            .add(Range.closed(0x1E80, 0x1E85))
            .add(Range.closed(0x1EA0, 0x1EF9)) // Vietnamese
            .add(Range.closed(0x2009, 0x200D))
            .add(Range.closed(0x2010, 0x203A))
            .add(Range.closed(0x2070, 0x209C))
            .add(Range.closed(0x20A0, 0x20BF))
            .add(Range.closed(0x2190, 0x21FF))
            .add(Range.closed(0x2200, 0x22FF))
            .add(Range.closed(0x3001, 0x30FF)) // kana
            .add(Range.closed(0x4E00, 0x9FFF)) // Chinese characters
            .add(Range.closed(0xAC00, 0xD7A3)) // Hangul
            .add(Range.closed(0xFB00, 0xFB04))
            .add(Range.closed(0xFEFF, 0xFEFF))
            .add(Range.closed(0xFF01, 0xFF60))
            .add(Range.closed(0x1D400, 0x1D7FF)) // mathematical letters
            .add(Range.closed(0x1F300, 0x1FAFF)) // emoji
            .build();

    private Plausibility() {}

    /** 0 for what no text holds, then {@link #RARE}, {@link #COMMON} and more. */
    static int of(int c) {
        int type = Character.getType(c);
        boolean never = type == Character.UNASSIGNED
                || (type == Character.CONTROL && c < 0x80)
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE;
        if (never) {
            return 0;
        }
        if (c < 0xA0) {
            // Half of a character that was damaged twice.
            return RARE;
        }
        if (c == 0xA0 || c == 0xAD || FREQUENT_SIGNS.indexOf(c) >= 0) {
            return FREQUENT;
        }
        if (c < 0x100) {
            return Character.isLetter(c) ? FREQUENT : COMMON;
        }
        if (c < 0x250) {
            boolean common = c < 0x180 ? RARE_LATIN.indexOf(c) < 0 : COMMON_LATIN.indexOf(c) >= 0;
            return common ? FREQUENT : c < 0x180 ? COMMON : RARE;
        }
        return COMMON_BLOCKS.contains(c) ? COMMON : RARE;
    }

    /** Whether {@code c} is of a script in whose words single letters are rare; Greek letters also stand in formulas. */
    static boolean standsInWords(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return Character.isLetter(c)
                && script != UnicodeScript.LATIN
                && script != UnicodeScript.COMMON
                && script != UnicodeScript.GREEK;
    }
}

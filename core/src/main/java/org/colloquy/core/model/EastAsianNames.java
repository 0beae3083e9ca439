package org.colloquy.core.model;

import com.google.common.collect.ImmutableSet;
import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.Set;

/** Names in Chinese characters, Hangul and kana, which put the family first. */
final class EastAsianNames {
    private static final Set<String> TWO_SYLLABLE_FAMILIES = ImmutableSet.of(
            "欧阳", "歐陽", "司马", "司馬", "诸葛", "諸葛", "上官", "司徒", "东方", "東方", "皇甫", "尉迟", "尉遲", "公孙", "公孫", "慕容", "令狐", "宇文",
            "长孙", "長孫", "夏侯", "轩辕", "軒轅", "端木", "呼延", "南宫", "南宮", "独孤", "獨孤", "西门", "西門", "남궁", "황보", "제갈", "사공", "선우",
            "독고");

    /** No letter before the Hangul Jamo is one. */
    private static final int FIRST = 0x1100;

    private EastAsianNames() {}

    /** Whether all letters of {@code text} are Chinese, Japanese or Korean. */
    static boolean isNative(String text) {
        boolean any = false;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                if (!isEastAsian(c)) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    /** The family name that {@code word} begins with; empty where it cannot be known, as for kana or four characters. */
    static Optional<String> familyOf(String word) {
        int length = word.codePointCount(0, word.length());
        if (length < 2 || length > 4 || (!isHanOnly(word) && !isHangulOnly(word))) {
            return Optional.empty();
        }
        String two = word.substring(0, word.offsetByCodePoints(0, 2));
        if (TWO_SYLLABLE_FAMILIES.contains(two) && length > 2) {
            return Optional.of(two);
        }
        return length == 4 ? Optional.empty() : Optional.of(word.substring(0, word.offsetByCodePoints(0, 1)));
    }

    /** Without a space where the parts can still be told apart, as these names are printed. */
    static String display(String family, String given) {
        String joined = family + given;
        return familyOf(joined).filter(family::equals).isPresent() ? joined : family + " " + given;
    }

    private static boolean isEastAsian(int c) {
        if (c < FIRST) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HANGUL
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.BOPOMOFO
                || c == 'ー';
    }

    private static boolean isHanOnly(String word) {
        return word.codePoints().allMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN);
    }

    private static boolean isHangulOnly(String word) {
        return word.codePoints().allMatch(c -> UnicodeScript.of(c) == UnicodeScript.HANGUL);
    }
}

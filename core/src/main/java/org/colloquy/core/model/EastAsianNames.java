package org.colloquy.core.model;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Names in Chinese characters, Hangul and kana, which put the family first, and titles behind the name. */
public final class EastAsianNames {
    private static final ImmutableSet<String> FAMILIES = families();
    private static final int LONGEST_FAMILY = 3;
    private static final int LONGEST_GIVEN = 3;
    /** A Chinese or Korean family name has one letter, and the given name behind it two at the most. */
    private static final int LONGEST_AFTER_ONE = 2;

    /** Longer ones stand before their own ends. */
    private static final List<String> TITLES = List.of(
            "助理教授", "特任教授", "准教授", "副教授", "研究员", "研究員", "工程师", "교수님", "박사님", "教授", "博士", "院士", "讲师", "老师", "先生", "女士",
            "さん", "교수", "박사", "선생", "様", "氏", "님");

    /** No letter before the Hangul Jamo is one. */
    private static final int FIRST = 0x1100;

    private EastAsianNames() {}

    private static ImmutableSet<String> families() {
        try {
            return Resources.readLines(
                            Resources.getResource(EastAsianNames.class, "east-asian-families.txt"),
                            StandardCharsets.UTF_8)
                    .stream()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(Splitter.on(' ').omitEmptyStrings()::splitToStream)
                    .collect(ImmutableSet.toImmutableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether all letters of {@code text} are Chinese, Japanese or Korean. */
    public static boolean isNative(String text) {
        return areNative(text, "");
    }

    /** Whether all letters of two texts, and one at least, are Chinese, Japanese or Korean. */
    static boolean areNative(String one, String other) {
        return !hasForeign(one) && !hasForeign(other) && (hasLetter(one) || hasLetter(other));
    }

    private static boolean hasForeign(String text) {
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Character.isLetter(c) && !isLetter(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** Whether {@code word} is one of the family names that many people bear. */
    public static boolean isFamily(String word) {
        return FAMILIES.contains(word);
    }

    /** The family name, one of those that many people bear, that a name in one word begins with. */
    public static Optional<String> knownFamilyOf(String word) {
        for (int length = Math.min(LONGEST_FAMILY, word.length() - 1); length >= 1; length--) {
            int most = length == 1 ? LONGEST_AFTER_ONE : LONGEST_GIVEN;
            String family = word.substring(0, length);
            if (word.length() - length <= most && FAMILIES.contains(family)) {
                return Optional.of(family);
            }
        }
        return Optional.empty();
    }

    /** {@code text} without the title behind a name: {@code 王小明 教授}, {@code 山田太郎氏}. */
    public static String withoutTitle(String text) {
        String bare = text.stripTrailing();
        for (String title : TITLES) {
            String name = bare.endsWith(title)
                    ? bare.substring(0, bare.length() - title.length()).stripTrailing()
                    : "";
            boolean apart = bare.length() > name.length() + title.length();
            if (name.length() > 1 && (apart || knownFamilyOf(name).isPresent())) {
                return name;
            }
        }
        return text;
    }

    /** The family name that {@code word} begins with; empty where it cannot be known, as for kana or four characters. */
    static Optional<String> familyOf(String word) {
        return knownFamilyOf(word).or(() -> shortFamilyOf(word));
    }

    private static Optional<String> shortFamilyOf(String word) {
        int length = word.codePointCount(0, word.length());
        boolean oneScript = isHanOnly(word) || isHangulOnly(word);
        return length < 2 || length > 1 + LONGEST_AFTER_ONE || !oneScript
                ? Optional.empty()
                : Optional.of(word.substring(0, word.offsetByCodePoints(0, 1)));
    }

    /** Without a space where the parts can still be told apart, as these names are printed. */
    static String display(String family, String given) {
        String joined = family + given;
        return familyOf(joined).filter(family::equals).isPresent() ? joined : family + " " + given;
    }

    /** Whether a character is a letter of these languages. */
    public static boolean isLetter(int c) {
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

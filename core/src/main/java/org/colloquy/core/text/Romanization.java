package org.colloquy.core.text;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text in Cyrillic or Greek letters as it may be written in Latin ones: {@code Юрий} is Yury, Yuri, Yurii or Jurij. */
public final class Romanization {
    private static final CharMatcher OTHER_LETTERS = CharMatcher.inRange('\u0370', '\u052f');
    private static final Pattern GREEK_ACCENTS = Pattern.compile("(?<=[α-ω])\\p{Mn}+");

    private Romanization() {}

    /**
     * Returns the text as it may be written in small Latin letters, as is most usual first; nothing if it has no letters to
     * be romanized.
     */
    public static Stream<String> of(String printed) {
        return in(printed, style -> style.write(small(printed))).distinct();
    }

    /** Returns how a word may be written, in the most usual style first; nothing if it has no letters to be romanized. */
    static Stream<Spellings> ofWord(String printed) {
        return in(printed, style -> Stream.of(style.spellings(small(printed)))).distinct();
    }

    private static <T> Stream<T> in(String printed, Function<RomanizationStyle, Stream<T>> written) {
        return OTHER_LETTERS.matchesNoneOf(printed)
                ? Stream.empty()
                : RomanizationStyle.ALL.stream().flatMap(written);
    }

    private static String small(String printed) {
        String small = Normalizer.normalize(printed, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(GREEK_ACCENTS.matcher(small).replaceAll(""), Normalizer.Form.NFC);
    }
}

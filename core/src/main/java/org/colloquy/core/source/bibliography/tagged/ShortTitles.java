package org.colloquy.core.source.bibliography.tagged;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;

/** Titles as databases shorten them. */
final class ShortTitles {

    private static final Splitter WORDS = Splitter.on(
                    CharMatcher.forPredicate(Character::isLetterOrDigit).negate())
            .omitEmptyStrings();

    private ShortTitles() {}

    /** Returns whether each word of a title begins one of another, in their order: {@code Proc. Int. Conf. Hedges}. */
    static boolean isShortOf(String title, String full) {
        List<String> words = WORDS.splitToList(title.toLowerCase(Locale.ROOT));
        List<String> all = WORDS.splitToList(full.toLowerCase(Locale.ROOT));
        int at = 0;
        for (String word : words) {
            while (at < all.size() && !all.get(at).startsWith(word)) {
                at++;
            }
            if (at++ == all.size()) {
                return false;
            }
        }
        return title.length() < full.length() && !words.isEmpty();
    }
}

package org.colloquy.core.model;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** Given names that many people bear. A word that is not among them may be one nevertheless. */
public final class GivenNames {

    private static final CharMatcher ACCENTS =
            CharMatcher.forPredicate(c -> Character.getType(c) == Character.NON_SPACING_MARK);
    private static final ImmutableSet<String> KNOWN = known();

    private GivenNames() {}

    private static ImmutableSet<String> known() {
        try {
            return Resources.readLines(
                            Resources.getResource(GivenNames.class, "given-names.txt"), StandardCharsets.UTF_8)
                    .stream()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(Splitter.on(' ').omitEmptyStrings()::splitToStream)
                    .collect(ImmutableSet.toImmutableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether a text of several words begins with one of them. */
    public static boolean begins(String text) {
        int space = text.indexOf(' ');
        return space > 0 && isOne(text.substring(0, space));
    }

    /** Returns whether a word is one of them; of {@code Jean-Paul} the first part counts. */
    static boolean isOne(String word) {
        int hyphen = word.indexOf('-');
        String first = hyphen > 0 ? word.substring(0, hyphen) : word;
        String plain = ACCENTS.removeFrom(Normalizer.normalize(first, Normalizer.Form.NFD))
                .toLowerCase(Locale.ROOT);
        return KNOWN.contains(plain.replace('ø', 'o').replace("ł", "l"));
    }
}

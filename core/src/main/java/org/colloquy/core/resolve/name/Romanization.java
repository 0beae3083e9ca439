package org.colloquy.core.resolve.name;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.core.model.PersonName;

/** Names in Cyrillic or Greek letters as they may be written in Latin ones: {@code Юрий} is Yury, Yuri, Yurii or Jurij. */
final class Romanization {
    private static final CharMatcher OTHER_LETTERS = CharMatcher.inRange('\u0370', '\u052f');
    private static final Pattern GREEK_ACCENTS = Pattern.compile("(?<=[α-ω])\\p{Mn}+");

    private Romanization() {}

    /** Returns the name as it may be written in Latin letters, as is most usual first; nothing if it is in Latin letters. */
    static Stream<NameTokens> of(PersonName name) {
        String printed =
                String.join("\n", name.given().orElse(""), name.particle().orElse(""), name.family());
        if (OTHER_LETTERS.matchesNoneOf(printed)) {
            return Stream.empty();
        }
        String small = Normalizer.normalize(printed, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String letters = Normalizer.normalize(GREEK_ACCENTS.matcher(small).replaceAll(""), Normalizer.Form.NFC);
        return RomanizationStyle.ALL.stream()
                .flatMap(style -> style.write(letters))
                .distinct()
                .map(Splitter.on('\n')::splitToList)
                .filter(parts -> !parts.get(2).isBlank())
                .map(parts -> NameTokens.of(new PersonName(
                        Optional.of(parts.get(0)),
                        parts.get(2),
                        Optional.of(parts.get(1)),
                        name.suffix(),
                        Optional.empty())));
    }
}

package org.colloquy.core.resolve.name;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.colloquy.core.model.PersonName;

/**
 * Names whose letters of German and the Scandinavian languages are written out, as where a keyboard or a registry lacks them:
 * {@code Soeren Aastroem} for {@code Søren Åström}.
 */
final class WrittenOut {
    private static final ImmutableMap<Character, String> LETTERS = ImmutableMap.<Character, String>builder()
            .put('ä', "ae")
            .put('Ä', "Ae")
            .put('ö', "oe")
            .put('Ö', "Oe")
            .put('ü', "ue")
            .put('Ü', "Ue")
            .put('å', "aa")
            .put('Å', "Aa")
            .put('ø', "oe")
            .put('Ø', "Oe")
            .buildOrThrow();
    private static final CharMatcher ANY = CharMatcher.anyOf(
            LETTERS.keySet().stream().collect(StringBuilder::new, StringBuilder::append, StringBuilder::append));

    private WrittenOut() {}

    /** Returns the name with these letters written out; empty if it has none. */
    static Optional<NameTokens> of(PersonName name) {
        if (ANY.matchesNoneOf(name.family())
                && name.given().filter(ANY::matchesAnyOf).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(NameTokens.of(new PersonName(
                name.given().map(WrittenOut::text),
                text(name.family()),
                name.particle(),
                name.suffix(),
                name.nickname())));
    }

    private static String text(String printed) {
        StringBuilder text = new StringBuilder();
        for (char letter : printed.toCharArray()) {
            text.append(LETTERS.getOrDefault(letter, String.valueOf(letter)));
        }
        return text.toString();
    }
}

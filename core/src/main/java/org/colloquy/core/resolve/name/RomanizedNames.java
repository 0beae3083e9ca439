package org.colloquy.core.resolve.name;

import com.google.common.base.Splitter;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.text.Romanization;

/** Names in Cyrillic or Greek letters as they may be written in Latin ones, the same in all their parts. */
final class RomanizedNames {
    private RomanizedNames() {}

    /** Returns the name as it may be written in Latin letters, as is most usual first; nothing if it is in Latin letters. */
    static Stream<NameTokens> of(PersonName name) {
        return Romanization.of(String.join(
                        "\n", name.given().orElse(""), name.particle().orElse(""), name.family()))
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

package org.colloquy.core.resolve.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.colloquy.core.model.PersonName;

/** The numbers of names that are read; one that was read before is known by its bytes. */
final class RecalledNames {
    private final ToIntFunction<PersonName> numbers;
    private final Map<String, Integer> known = new HashMap<>();

    RecalledNames(ToIntFunction<PersonName> numbers) {
        this.numbers = numbers;
    }

    int number(byte[] bytes) {
        return known.computeIfAbsent(
                new String(bytes, ISO_8859_1), any -> numbers.applyAsInt(FeatureReader.name(bytes)));
    }
}

package org.colloquy.core.text;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;

/** All the ways in which a name is compared: as it is, with umlauts spelled out, and romanized. */
record NameKeys(ImmutableSet<NameKey> keys, Optional<RomanizedKey> romanized) {
    /** Two names made comparable. */
    record Pair(NameKey typed, NameKey name) {}

    static NameKeys of(String name) {
        return new NameKeys(NameKey.all(name), RomanizedKey.of(name));
    }

    /** Returns the same without looking how it may be romanized. */
    static NameKeys asPrinted(String name) {
        return new NameKeys(NameKey.all(name), Optional.empty());
    }

    /** Returns this name, as it was typed, beside another; what is in other letters as the one in Latin letters writes it. */
    Stream<Pair> beside(NameKeys other) {
        return keys.stream()
                .flatMap(typed -> Stream.concat(
                        other.keys.stream()
                                .flatMap(name -> Stream.concat(
                                        Stream.of(new Pair(typed, name)),
                                        romanized.stream().map(key -> new Pair(key.like(name), name)))),
                        other.romanized.stream().map(key -> new Pair(typed, key.like(typed)))))
                .filter(pair -> !pair.typed().words().isEmpty());
    }
}

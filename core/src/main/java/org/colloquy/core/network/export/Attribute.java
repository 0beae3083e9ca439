package org.colloquy.core.network.export;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Something that is said of each person, or of each pair.
 *
 * @param name what it is called in every format
 * @param kind what its values are
 * @param of the value, if known; numbers in plain digits
 * @param <T> what it is said of
 */
record Attribute<T>(String name, Kind kind, Function<T, Optional<String>> of) {

    private static final int DECIMALS = 6;

    static final ImmutableList<Attribute<Member>> PEOPLE = ImmutableList.of(
            new Attribute<>("iri", Kind.TEXT, person -> person.facts().iri()),
            integer("papers", person -> OptionalInt.of(person.facts().papers())),
            integer("coauthors", person -> OptionalInt.of(person.coauthors())),
            integer("distance", Member::distance),
            integer("community", person -> person.facts().community()),
            integer("firstYear", Member::firstYear),
            integer("lastYear", Member::lastYear));

    static final ImmutableList<Attribute<Tie>> PAIRS = ImmutableList.of(
            integer("papers", tie -> OptionalInt.of(tie.papers())),
            new Attribute<>("weight", Kind.DECIMAL, tie -> Optional.of(decimal(tie.weight()))),
            integer("firstYear", Tie::firstYear),
            integer("lastYear", Tie::lastYear));

    /** What values are. */
    enum Kind {
        TEXT,
        INTEGER,
        DECIMAL
    }

    private static <T> Attribute<T> integer(String name, Function<T, OptionalInt> of) {
        return new Attribute<>(
                name,
                Kind.INTEGER,
                one -> of.apply(one).stream().mapToObj(Integer::toString).findFirst());
    }

    /** Returns a number in plain digits, without what the order of adding up leaves in its last places. */
    static String decimal(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}

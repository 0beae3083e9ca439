package org.colloquy.core.network.export;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.colloquy.core.model.Entity;
import org.colloquy.core.network.CoauthorNetwork;
import org.colloquy.core.network.Communities;
import org.colloquy.core.network.Groups;
import org.colloquy.core.network.Rows;

/**
 * What is known of a person besides with whom they wrote.
 *
 * @param papers how many papers they wrote, alone or with others
 * @param iri what they are called in a graph
 * @param community the number of the community that they belong to
 */
public record PersonFacts(int papers, Optional<String> iri, OptionalInt community) {

    /** Returns what a network itself knows, with what people are called in a graph. */
    public static Function<Entity, PersonFacts> in(CoauthorNetwork network, Function<Entity, Optional<String>> iri) {
        Rows papers = network.arrays().papersOf();
        Groups communities = Communities.of(network.arrays().links());
        return person -> {
            OptionalInt number = network.number(person);
            return new PersonFacts(
                    number.stream().map(papers::length).sum(),
                    iri.apply(person),
                    number.stream().map(communities::of).findFirst());
        };
    }
}

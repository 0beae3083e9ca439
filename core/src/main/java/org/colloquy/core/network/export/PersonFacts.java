package org.colloquy.core.network.export;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.colloquy.core.model.Entity;
import org.colloquy.core.network.CoauthorNetwork;

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
        return person -> new PersonFacts(papers(person, network), iri.apply(person), OptionalInt.empty());
    }

    private static int papers(Entity person, CoauthorNetwork network) {
        OptionalInt number = network.number(person);
        return number.isPresent() ? network.arrays().papersOf().length(number.getAsInt()) : 0;
    }
}

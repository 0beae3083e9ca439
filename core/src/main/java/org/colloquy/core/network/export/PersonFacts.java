package org.colloquy.core.network.export;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is known of a person besides with whom they wrote.
 *
 * @param papers how many papers they wrote, alone or with others
 * @param iri what they are called in a graph
 * @param community the number of the community that they belong to
 */
public record PersonFacts(int papers, Optional<String> iri, OptionalInt community) {}

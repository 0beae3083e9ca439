package org.colloquy.rdf.query;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Why a mention belongs to a thing, or why something else may be the same thing.
 *
 * @param other the other thing, which is not joined; empty if it is a mention, which is
 * @param words the words of the mention, if they are kept
 * @param document the name of the source of the mention
 * @param start the position before its first character
 * @param end the position after its last character
 * @param score how sure it is, as the graph has it
 * @param reason in words
 */
public record Likeness(
        Optional<Node> other,
        Optional<String> words,
        String document,
        int start,
        int end,
        String score,
        String reason) {}

package org.colloquy.rdf.query;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Something that a source says of a thing.
 *
 * @param subject what it is said of: the thing asked for, or something that has it as a value, as a paper has an author
 * @param property what is said; empty if the source only mentions the thing
 * @param values what the graph holds for it: what the words say literally, else what they
 *     stand for, else all values
 * @param words the words of the source, if they are kept
 * @param document the name of the source
 * @param start the position before the first character
 * @param end the position after the last character
 * @param rule the rule that read it
 * @param confidence how sure the rule is, as the graph has it
 */
public record Fact(
        Node subject,
        Optional<Node> property,
        List<Node> values,
        Optional<String> words,
        String document,
        int start,
        int end,
        String rule,
        String confidence) {
    /** Makes the list immutable. */
    public Fact {
        values = ImmutableList.copyOf(values);
    }
}

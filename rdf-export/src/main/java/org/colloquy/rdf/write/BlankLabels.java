package org.colloquy.rdf.write;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Labels for blank nodes, counted up in the order in which they are asked for. */
final class BlankLabels {
    private final Map<Node, String> labels = new HashMap<>();

    /**
     * Returns the label of a blank node, without the mark that each format puts before it.
     *
     * @throws WriteException if the node is not blank
     */
    String of(Node node) {
        if (!node.isBlank()) {
            throw new WriteException("a node is neither an IRI nor a literal nor blank: " + node);
        }
        return labels.computeIfAbsent(node, blank -> "b" + labels.size());
    }
}

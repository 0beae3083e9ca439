package org.colloquy.rdf.network;

import java.util.Arrays;
import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.colloquy.rdf.store.PropertyPairs;
import org.jspecify.annotations.Nullable;

/**
 * Nodes, numbered from 0 in the order of their IRIs, so that their numbers do not depend on the order in which a graph
 * gives its triples.
 */
final class NodeNumbers {
    private static final Comparator<Node> BY_NAME = Comparator.comparing(Node::toString);

    private final Node[] nodes;
    private final Numbers keys;
    /** The number of each node, by that of its key. */
    private final int[] ofKey;

    /** Numbers what keys stand for. */
    NodeNumbers(Numbers keys, PropertyPairs pairs) {
        this.keys = keys;
        Node[] found = new Node[keys.size()];
        Arrays.setAll(found, key -> pairs.node(keys.key(key)));
        Integer[] order = new Integer[found.length];
        Arrays.setAll(order, key -> key);
        Arrays.parallelSort(order, Comparator.comparing(key -> found[key], BY_NAME));
        this.nodes = new Node[found.length];
        this.ofKey = new int[found.length];
        for (int number = 0; number < order.length; number++) {
            nodes[number] = found[order[number]];
            ofKey[order[number]] = number;
        }
    }

    /** Returns the number of what a key stands for, or -1. */
    int ofKey(long key) {
        int number = keys.of(key);
        return number < 0 ? number : ofKey[number];
    }

    /** Returns the number of a node, or -1. */
    int of(@Nullable Node node) {
        int number = node == null ? -1 : Arrays.binarySearch(nodes, node, BY_NAME);
        return number >= 0 && nodes[number].equals(node) ? number : -1;
    }

    Node node(int number) {
        return nodes[number];
    }

    int size() {
        return nodes.length;
    }
}

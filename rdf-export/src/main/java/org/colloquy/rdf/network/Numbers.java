package org.colloquy.rdf.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Numbers for nodes, from 0 in the order in which they come: two arrays, so that millions take little room. */
final class Numbers {
    private static final int FREE = -1;

    private Node[] nodes = new Node[1024];
    private int count;
    /** The numbers, at the places to which the nodes hash. */
    private int[] places = new int[4096];

    Numbers() {
        Arrays.fill(places, FREE);
    }

    /** Returns the number of a node, a new one if it has none yet. */
    int add(Node node) {
        int place = place(node);
        if (places[place] != FREE) {
            return places[place];
        }
        if (count == nodes.length) {
            grow();
            place = place(node);
        }
        nodes[count] = node;
        places[place] = count;
        return count++;
    }

    /** Returns the number of a node, or -1. */
    int of(@Nullable Node node) {
        return node == null ? FREE : places[place(node)];
    }

    Node node(int number) {
        return nodes[number];
    }

    int size() {
        return count;
    }

    /** Numbers the same nodes in the order of their names, and returns the new number of each old one. */
    int[] sort() {
        Node[] old = Arrays.copyOf(nodes, count);
        Arrays.parallelSort(nodes, 0, count, Comparator.comparing(Node::toString));
        rehash();
        return IntStream.range(0, count).map(i -> of(old[i])).toArray();
    }

    private void grow() {
        nodes = Arrays.copyOf(nodes, 2 * count);
        places = new int[2 * places.length];
        rehash();
    }

    private void rehash() {
        Arrays.fill(places, FREE);
        for (int i = 0; i < count; i++) {
            places[place(nodes[i])] = i;
        }
    }

    private int place(Node node) {
        int mask = places.length - 1;
        int hash = node.hashCode();
        int place = (hash ^ hash >>> 16) & mask;
        while (places[place] != FREE && !nodes[places[place]].equals(node)) {
            place = (place + 1) & mask;
        }
        return place;
    }
}

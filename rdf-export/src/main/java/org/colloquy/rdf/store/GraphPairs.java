package org.colloquy.rdf.store;

import java.util.Arrays;
import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The pairs of a graph. Nodes get numbers in the order in which they come: two arrays, so that millions take little room.
 * Several threads may ask, one after the other.
 */
final class GraphPairs implements PropertyPairs {
    private static final int FREE = -1;
    /** Names that count up have hash codes close together; this brings them apart. */
    private static final int SPREAD = 0x9E3779B9;

    private final Graph graph;
    private Node[] nodes = new Node[1024];
    private int count;
    /** The numbers, at the places to which the nodes hash. */
    private int[] places = new int[4096];

    GraphPairs(Graph graph) {
        this.graph = graph;
        Arrays.fill(places, FREE);
    }

    @Override
    public synchronized void forEach(Node property, Pair pair) {
        for (Iterator<Triple> all = graph.find(Node.ANY, property, Node.ANY); all.hasNext(); ) {
            Triple triple = all.next();
            pair.accept(add(triple.getSubject()), add(triple.getObject()));
        }
    }

    @Override
    public synchronized Node node(long key) {
        return nodes[(int) key];
    }

    @Override
    public synchronized long key(Node node) {
        return add(node);
    }

    private int add(Node node) {
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

    private void grow() {
        nodes = Arrays.copyOf(nodes, 2 * count);
        places = new int[2 * places.length];
        Arrays.fill(places, FREE);
        for (int i = 0; i < count; i++) {
            places[place(nodes[i])] = i;
        }
    }

    private int place(Node node) {
        int mask = places.length - 1;
        int place = (node.hashCode() * SPREAD) >>> Integer.numberOfLeadingZeros(mask);
        while (places[place] != FREE && !nodes[places[place]].equals(node)) {
            place = (place + 1) & mask;
        }
        return place;
    }
}

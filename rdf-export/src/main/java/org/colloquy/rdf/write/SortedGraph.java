package org.colloquy.rdf.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** A graph in the order in which it is written. */
final class SortedGraph {
    private final Graph graph;
    private final List<Place> places = new ArrayList<>();

    private SortedGraph(Graph graph) {
        this.graph = graph;
    }

    static SortedGraph of(Graph graph) {
        SortedGraph sorted = new SortedGraph(graph);
        Set<Node> seen = new HashSet<>();
        graph.find().forEach(triple -> {
            if (seen.add(triple.getSubject())) {
                sorted.places.add(Place.of(triple.getSubject(), graph));
            }
        });
        sorted.places.sort(Place.ORDER);
        return sorted;
    }

    /** Returns the subjects in order. */
    List<Place> places() {
        return places;
    }

    /** Returns the properties of a subject, and the values of each, in order. */
    Map<Node, Set<Node>> properties(Node subject) {
        Map<Node, Set<Node>> properties = new TreeMap<>(PredicateOrder.PREDICATES);
        graph.find(subject, Node.ANY, Node.ANY).forEach(triple -> add(properties, triple));
        return properties;
    }

    private static void add(Map<Node, Set<Node>> properties, Triple triple) {
        properties
                .computeIfAbsent(triple.getPredicate(), predicate -> new TreeSet<>(NodeOrder.NODES))
                .add(triple.getObject());
    }
}

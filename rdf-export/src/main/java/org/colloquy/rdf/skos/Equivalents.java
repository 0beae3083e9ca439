package org.colloquy.rdf.skos;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Which topics are one, and which of them stands for the others: the one that is preferred, or the first by IRI. */
final class Equivalents {
    private final Map<Node, Node> parents = new HashMap<>();
    private final Set<Node> preferred = new HashSet<>();

    void add(Node one, Node other, boolean otherIsPreferred) {
        if (otherIsPreferred) {
            preferred.add(other);
        }
        Node a = standsFor(one);
        Node b = standsFor(other);
        if (!a.equals(b)) {
            boolean first = goesBefore(a, b);
            parents.put(first ? b : a, first ? a : b);
        } else if (otherIsPreferred && goesBefore(other, a)) {
            parents.remove(other);
            parents.put(a, other);
        }
    }

    private boolean goesBefore(Node one, Node other) {
        boolean oneIsPreferred = preferred.contains(one);
        return oneIsPreferred == preferred.contains(other)
                ? one.getURI().compareTo(other.getURI()) < 0
                : oneIsPreferred;
    }

    Node standsFor(Node topic) {
        Node at = topic;
        for (Node up = parents.get(at); up != null; up = parents.get(at)) {
            at = up;
        }
        return at;
    }

    /** Returns what stands for each of {@code iris}. */
    Set<String> renamed(Collection<String> iris) {
        Set<String> renamed = new LinkedHashSet<>();
        iris.forEach(iri -> renamed.add(
                parents.isEmpty() ? iri : standsFor(NodeFactory.createURI(iri)).getURI()));
        return renamed;
    }
}

package org.colloquy.rdf.map;

import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.colloquy.rdf.vocabulary.Rdf;

/**
 * How much a graph holds.
 *
 * @param triples how many triples
 * @param subjects how many different subjects
 * @param classes how many things are of each class
 * @param properties how many triples have each property
 */
public record Figures(long triples, long subjects, Map<String, Long> classes, Map<String, Long> properties) {
    /** Copies the maps, in order. */
    public Figures {
        classes = Collections.unmodifiableMap(new TreeMap<>(classes));
        properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    }

    /** Counts in one walk over a graph. */
    public static Figures of(Graph graph) {
        Count count = new Count();
        Set<Node> subjects = new HashSet<>();
        for (Iterator<Triple> all = graph.find(); all.hasNext(); ) {
            Triple triple = all.next();
            count.add(triple, 1);
            subjects.add(triple.getSubject());
        }
        return count.figures(subjects.size());
    }

    /** Returns a count that goes on from here. */
    public Count count() {
        Count count = new Count();
        count.triples = triples;
        count.classes.putAll(classes);
        count.properties.putAll(properties);
        return count;
    }

    /** Counts triples that come and go. */
    public static final class Count {
        private final Map<String, Long> classes = new TreeMap<>();
        private final Map<String, Long> properties = new TreeMap<>();
        private long triples;

        private Count() {}

        /** Counts a triple: 1 for one that comes, -1 for one that goes. */
        public void add(Triple triple, long times) {
            triples += times;
            add(properties, triple.getPredicate(), times);
            if (triple.getPredicate().equals(Rdf.TYPE)) {
                add(classes, triple.getObject(), times);
            }
        }

        private static void add(Map<String, Long> counts, Node term, long times) {
            long count = counts.merge(term.getURI(), times, Long::sum);
            if (count == 0) {
                counts.remove(term.getURI());
            }
        }

        /** Returns the figures, of a graph of so many subjects. */
        public Figures figures(long subjects) {
            return new Figures(triples, subjects, classes, properties);
        }
    }
}

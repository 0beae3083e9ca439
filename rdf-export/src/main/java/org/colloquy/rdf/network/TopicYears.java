package org.colloquy.rdf.network;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.colloquy.rdf.vocabulary.Dct;

/**
 * How many things are about each topic in each year.
 *
 * @param topics all topics, in the order of their IRIs
 * @param counts by topic: years, and how many things are of each
 */
record TopicYears(Numbers topics, Map<Integer, Map<Integer, Integer>> counts) {
    static TopicYears of(Graph graph) {
        Numbers things = new Numbers();
        int[] years = new int[1024];
        for (Iterator<Triple> all = graph.find(Node.ANY, Dct.ISSUED, Node.ANY); all.hasNext(); ) {
            Triple triple = all.next();
            OptionalInt year = SignedPapers.year(triple.getObject());
            if (year.isPresent()) {
                int thing = things.add(triple.getSubject());
                years = thing < years.length ? years : Arrays.copyOf(years, 2 * years.length);
                years[thing] = year.getAsInt();
            }
        }
        Numbers topics = new Numbers();
        Map<Integer, Map<Integer, Integer>> counts = new TreeMap<>();
        for (Iterator<Triple> all = graph.find(Node.ANY, Dct.SUBJECT, Node.ANY); all.hasNext(); ) {
            Triple triple = all.next();
            int thing = things.of(triple.getSubject());
            if (thing >= 0) {
                counts.computeIfAbsent(topics.add(triple.getObject()), topic -> new TreeMap<>())
                        .merge(years[thing], 1, Integer::sum);
            }
        }
        return new TopicYears(topics, counts);
    }
}

package org.colloquy.rdf.network;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import com.google.common.primitives.ImmutableIntArray;
import java.util.OptionalInt;
import org.colloquy.rdf.store.PropertyPairs;
import org.colloquy.rdf.vocabulary.Dct;

/**
 * How many things are about each topic in each year.
 *
 * @param topics all topics, in the order of their IRIs
 * @param counts how many things there are, by topic and year
 */
record TopicYears(NodeNumbers topics, Table<Integer, Integer, Integer> counts) {
    static TopicYears of(PropertyPairs pairs) {
        Numbers things = new Numbers();
        ImmutableIntArray.Builder found = ImmutableIntArray.builder();
        pairs.forEach(Dct.ISSUED, (thing, date) -> {
            OptionalInt year = SignedPapers.year(pairs.node(date));
            if (year.isPresent() && things.of(thing) < 0) {
                things.add(thing);
                found.add(year.getAsInt());
            }
        });
        ImmutableIntArray years = found.build();
        Numbers topics = new Numbers();
        Table<Integer, Integer, Integer> counted = HashBasedTable.create();
        pairs.forEach(Dct.SUBJECT, (thing, topic) -> {
            int known = things.of(thing);
            int number = topics.add(topic);
            if (known >= 0) {
                counted.row(number).merge(years.get(known), 1, Integer::sum);
            }
        });
        NodeNumbers numbers = new NodeNumbers(topics, pairs);
        Table<Integer, Integer, Integer> counts = TreeBasedTable.create();
        for (int topic = 0; topic < topics.size(); topic++) {
            counts.row(numbers.ofKey(topics.key(topic))).putAll(counted.row(topic));
        }
        return new TopicYears(numbers, counts);
    }
}

package org.colloquy.rdf.store;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Iterators;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * How many statements the default graph of a store has, counted along its index without looking a node up. Use it inside
 * one transaction.
 */
public final class StoreCounts {
    private static final int BETWEEN_CHECKS = 1 << 14;

    private final PropertyIndex index;
    private final BooleanSupplier stop;

    private StoreCounts(DatasetGraphTDB store, BooleanSupplier stop) {
        this.index = new PropertyIndex(store);
        this.stop = stop;
    }

    /**
     * Returns the counts of a store.
     *
     * @param stop says now and then whether to count no further; what is returned then means nothing
     * @throws IllegalArgumentException if {@code data} is no store
     */
    public static StoreCounts of(DatasetGraph data, BooleanSupplier stop) {
        DatasetGraphTDB store = TDBInternal.getDatasetGraphTDB(data);
        checkArgument(store != null, "counts are made along the index of a store");
        return new StoreCounts(store, stop);
    }

    /** Returns whether a data set is a store, so that it can be counted so. */
    public static boolean isFor(DatasetGraph data) {
        return TDBInternal.isTDB2(data);
    }

    /** Returns how many statements there are. */
    public long statements() {
        return size(index.all());
    }

    /** Returns how many statements have a property. */
    public long statements(Node property) {
        long key = index.key(property);
        return key == PropertyIndex.NONE ? 0 : size(index.with(key, (subject, object) -> object));
    }

    /** Returns how many statements have a property and an object, each of another subject. */
    public long statements(Node property, Node object) {
        long key = index.key(property);
        long end = index.key(object);
        return key == PropertyIndex.NONE || end == PropertyIndex.NONE
                ? 0
                : size(index.with(key, end, (subject, any) -> any));
    }

    /**
     * Returns how many different subjects fit all of some patterns.
     *
     * @param patterns each with a property, and with an object or a variable that stands nowhere else
     */
    public long subjects(List<Triple> patterns) {
        long[] fitting = subjects(patterns.get(0));
        for (Triple pattern : patterns.subList(1, patterns.size())) {
            long[] others = subjects(pattern);
            fitting = Arrays.stream(fitting)
                    .filter(subject -> Arrays.binarySearch(others, subject) >= 0)
                    .toArray();
        }
        long count = Math.min(1, fitting.length);
        for (int i = 1; i < fitting.length; i++) {
            count += fitting[i] == fitting[i - 1] ? 0 : 1;
        }
        return count;
    }

    /** Returns the subjects that fit a pattern, ascending, as often as they do. */
    private long[] subjects(Triple pattern) {
        long property = index.key(pattern.getPredicate());
        Node object = pattern.getObject();
        long end = object.isConcrete() ? index.key(object) : 0;
        if (property == PropertyIndex.NONE || end == PropertyIndex.NONE) {
            return new long[0];
        }
        PropertyIndex.Reader<Long> reader = (subject, any) -> subject;
        Iterator<Long> found = object.isConcrete() ? index.with(property, end, reader) : index.with(property, reader);
        ImmutableLongArray.Builder subjects = ImmutableLongArray.builder();
        while (found.hasNext() && !stop.getAsBoolean()) {
            Iterators.limit(found, BETWEEN_CHECKS).forEachRemaining(subjects::add);
        }
        long[] sorted = subjects.build().toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    /** Returns how many different objects a property has. */
    public long objects(Node property) {
        long key = index.key(property);
        if (key == PropertyIndex.NONE) {
            return 0;
        }
        Iterator<Long> objects = index.with(key, (subject, object) -> object);
        long count = 0;
        long last = PropertyIndex.NONE;
        while (objects.hasNext() && !stop.getAsBoolean()) {
            for (int i = 0; i < BETWEEN_CHECKS && objects.hasNext(); i++) {
                long object = objects.next();
                count += object == last ? 0 : 1;
                last = object;
            }
        }
        return count;
    }

    private long size(Iterator<?> records) {
        long count = 0;
        while (records.hasNext() && !stop.getAsBoolean()) {
            count += Iterators.advance(records, BETWEEN_CHECKS);
        }
        return count;
    }
}

package org.colloquy.rdf.store;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Iterators;
import java.util.Iterator;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
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
        return size(index.all((subject, object) -> object));
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

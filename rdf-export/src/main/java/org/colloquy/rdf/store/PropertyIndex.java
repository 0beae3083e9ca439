package org.colloquy.rdf.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.base.record.RecordMapper;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;

/**
 * The index of a store's default graph by property, object and subject, read record by record: making tuples of them, as
 * {@code find} does, takes several times as long. Three numbers make a record; each stands for a node.
 */
final class PropertyIndex {
    /** What stands for a node that the store does not know. */
    static final long NONE = -1;

    private static final String BY_PROPERTY = "POS";

    private final NodeTable nodes;
    private final RangeIndex index;

    PropertyIndex(DatasetGraphTDB store) {
        NodeTupleTable triples = store.getTripleTable().getNodeTupleTable();
        this.nodes = triples.getNodeTable();
        this.index = Arrays.stream(triples.getTupleTable().getIndexes())
                .filter(each -> each.getName().equals(BY_PROPERTY))
                .map(PropertyIndex::range)
                .findFirst()
                .orElseThrow();
    }

    private static RangeIndex range(TupleIndex index) {
        return ((TupleIndexRecord) index).getRangeIndex();
    }

    /** Returns something for each record: who only counts them all has none read. */
    Iterator<?> all() {
        return index.iterator(null, null, (page, entry, key, records) -> Boolean.TRUE);
    }

    /** Returns what {@code reader} makes of the records with a property. */
    <T> Iterator<T> with(long property, Reader<T> reader) {
        return index.iterator(first(property, 0), first(property + 1, 0), mapper(reader));
    }

    /** Returns what {@code reader} makes of the records with a property and an object. */
    <T> Iterator<T> with(long property, long object, Reader<T> reader) {
        long next = object + 1;
        return index.iterator(
                first(property, object), first(next == 0 ? property + 1 : property, next), mapper(reader));
    }

    private static <T> RecordMapper<T> mapper(Reader<T> reader) {
        return (page, entry, key, records) -> {
            int place = entry * records.recordLength();
            page.get(place, key); // by which the iterator knows where to end
            return reader.read(page.getLong(place + 2 * Long.BYTES), page.getLong(place + Long.BYTES));
        };
    }

    private Record first(long property, long object) {
        RecordFactory records = index.getRecordFactory();
        Record first = records.createKeyOnly();
        ByteBuffer.wrap(first.getKey()).putLong(property).putLong(object);
        return first;
    }

    Node node(long key) {
        return nodes.getNodeForNodeId(
                NodeIdFactory.get(ByteBuffer.allocate(Long.BYTES).putLong(0, key), 0));
    }

    long key(Node node) {
        NodeId id = nodes.getNodeIdForNode(node);
        if (NodeId.isDoesNotExist(id)) {
            return NONE;
        }
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES);
        NodeIdFactory.set(id, bytes);
        return bytes.getLong(0);
    }

    /** Takes what a record holds. */
    @FunctionalInterface
    interface Reader<T> {
        T read(long subject, long object);
    }
}

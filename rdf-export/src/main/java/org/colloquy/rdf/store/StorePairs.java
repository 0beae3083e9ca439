package org.colloquy.rdf.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
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
 * The pairs of a store: the records of its index by property, object and subject, as they stand there. Making tuples of
 * them, as {@code find} does, takes several times as long.
 */
final class StorePairs implements PropertyPairs {
    private static final String BY_PROPERTY = "POS";
    private static final long NONE = -1;

    private final NodeTable nodes;
    private final RangeIndex index;

    StorePairs(DatasetGraphTDB store) {
        NodeTupleTable triples = store.getTripleTable().getNodeTupleTable();
        this.nodes = triples.getNodeTable();
        this.index = Arrays.stream(triples.getTupleTable().getIndexes())
                .filter(each -> each.getName().equals(BY_PROPERTY))
                .map(StorePairs::range)
                .findFirst()
                .orElseThrow();
    }

    private static RangeIndex range(TupleIndex index) {
        return ((TupleIndexRecord) index).getRangeIndex();
    }

    @Override
    public void forEach(Node property, Pair pair) {
        long known = key(property);
        if (known == NONE) {
            return;
        }
        Iterator<Ends> all = index.iterator(first(known), first(known + 1), (page, entry, key, records) -> {
            int place = entry * records.recordLength();
            page.get(place, key); // by which the iterator knows where to end
            return new Ends(page.getLong(place + 2 * Long.BYTES), page.getLong(place + Long.BYTES));
        });
        all.forEachRemaining(ends -> pair.accept(ends.subject, ends.object));
    }

    private record Ends(long subject, long object) {}

    private Record first(long property) {
        RecordFactory records = index.getRecordFactory();
        Record first = records.createKeyOnly();
        ByteBuffer.wrap(first.getKey()).putLong(property);
        return first;
    }

    @Override
    public Node node(long key) {
        return nodes.getNodeForNodeId(
                NodeIdFactory.get(ByteBuffer.allocate(Long.BYTES).putLong(0, key), 0));
    }

    @Override
    public long key(Node node) {
        NodeId id = nodes.getNodeIdForNode(node);
        if (NodeId.isDoesNotExist(id)) {
            return NONE;
        }
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES);
        NodeIdFactory.set(id, bytes);
        return bytes.getLong(0);
    }
}

package org.colloquy.rdf.store;

import com.google.common.collect.Iterators;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;

/**
 * The triples of a new store, or its quads. Each of their indexes is made as Jena's {@code tdb2.xloader} makes it: the records
 * are sorted and laid into full pages. Put in one by one they would go to pages all over the index and leave these half empty.
 */
final class NewRows implements AutoCloseable {
    private final NodeTable nodes;
    private final TupleIndex[] indexes;
    private final Path folder;
    private final SortedRecords rows;

    /**
     * Rows of a table that is empty.
     *
     * @param folder where there is room to sort
     */
    NewRows(NodeTupleTable table, Path folder) {
        this.nodes = table.getNodeTable();
        this.indexes = table.getTupleTable().getIndexes();
        this.folder = folder;
        this.rows = sorting();
    }

    private SortedRecords sorting() {
        return new SortedRecords(folder, indexes[0].getTupleLength() * Long.BYTES);
    }

    /** Adds a row, inside a transaction that writes; the same row may be added several times. */
    void add(Node... row) {
        byte[] record = new byte[row.length * Long.BYTES];
        for (int i = 0; i < row.length; i++) {
            NodeIdFactory.set(nodes.getAllocateNodeId(row[i]), record, i * Long.BYTES);
        }
        rows.add(record);
    }

    /** Makes the indexes, outside a transaction. The store has to be opened again before it is asked. */
    void index() throws IOException {
        pack(rows, indexes[0]);
        for (int i = 1; i < indexes.length; i++) {
            int[] places = indexes[i]
                    .getName()
                    .chars()
                    .map(indexes[0].getName()::indexOf)
                    .toArray();
            try (SortedRecords sorted = sorting()) {
                rows.inOrder().forEachRemaining(row -> sorted.add(arranged(row, places)));
                pack(sorted, indexes[i]);
            }
        }
    }

    private static byte[] arranged(byte[] row, int... places) {
        byte[] arranged = new byte[row.length];
        for (int i = 0; i < places.length; i++) {
            System.arraycopy(row, places[i] * Long.BYTES, arranged, i * Long.BYTES, Long.BYTES);
        }
        return arranged;
    }

    private static void pack(SortedRecords records, TupleIndex index) {
        BPlusTree tree = tree(index);
        Iterator<Record> packed = Iterators.transform(records.inOrder(), tree.getRecordFactory()::create);
        CoLib.executeWrite(
                index,
                () -> BPlusTreeRewriter.packIntoBPlusTree(
                        packed,
                        tree.getParams(),
                        tree.getRecordFactory(),
                        tree.getStateManager().getBufferChannel(),
                        tree.getNodeManager().getBlockMgr(),
                        tree.getRecordsMgr().getBlockMgr()));
    }

    private static BPlusTree tree(TupleIndex index) {
        return (BPlusTree) ((TupleIndexRecord) index).getRangeIndex();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}

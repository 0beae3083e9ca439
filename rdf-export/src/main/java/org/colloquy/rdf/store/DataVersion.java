package org.colloquy.rdf.store;

import java.util.OptionalLong;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Says which state of a data set a transaction sees. */
public final class DataVersion {
    private DataVersion() {}

    /**
     * Returns a number that is another one after each change that was committed. Empty if the data set does not count
     * them, or outside a transaction, or in one that may itself be changing the data. Stores and {@link MemoryGraphs}
     * count.
     */
    public static OptionalLong of(DatasetGraph data) {
        if (!data.supportsTransactions() || !data.isInTransaction() || data.transactionMode() == ReadWrite.WRITE) {
            return OptionalLong.empty();
        }
        DatasetGraphTDB store = TDBInternal.getDatasetGraphTDB(data);
        if (store != null) {
            return OptionalLong.of(store.getTxnSystem().getThreadTransaction().getDataVersion());
        }
        return DatasetGraphWrapper.unwrap(data) instanceof MemoryGraphs graphs
                ? OptionalLong.of(graphs.version())
                : OptionalLong.empty();
    }
}

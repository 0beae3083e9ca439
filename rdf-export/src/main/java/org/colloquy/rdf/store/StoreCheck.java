package org.colloquy.rdf.store;

import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Checks that the indexes of a store hold the same number of entries: a load cut short leaves some of them behind. */
final class StoreCheck {
    private StoreCheck() {}

    static void check(DatasetGraph graphs, Path folder) {
        DatasetGraphTDB store = TDBInternal.getDatasetGraphTDB(graphs);
        check(store.getTripleTable().getNodeTupleTable().getTupleTable().getIndexes(), folder);
        check(store.getQuadTable().getNodeTupleTable().getTupleTable().getIndexes(), folder);
    }

    private static void check(TupleIndex[] indexes, Path folder) {
        long first = indexes[0].size();
        for (TupleIndex index : indexes) {
            if (index.size() != first) {
                throw new StoreException(folder + ": the index " + index.getName() + " holds " + index.size()
                        + " entries, but " + indexes[0].getName() + " holds " + first
                        + "; the store is damaged: build it again");
            }
        }
    }
}

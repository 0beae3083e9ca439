package org.colloquy.rdf.store;

import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.sparql.core.DatasetGraphMapLink;

/**
 * A data set in memory that knows how often its default graph was changed. Many may read it at once, in transactions, while
 * nobody writes. What a transaction wrote before it was aborted stays.
 */
public final class MemoryGraphs extends DatasetGraphMapLink {
    /** Makes an empty one. */
    public MemoryGraphs() {
        super(name -> new Counting());
    }

    /** Returns the number of the state that this transaction sees: another one after each change. */
    long version() {
        return ((Counting) getDefaultGraph()).changes;
    }

    /** Whoever reads the number took a lock after the last change. */
    private static final class Counting extends GraphMem2Fast {
        private long changes;

        @Override
        public void performAdd(Triple triple) {
            changes++;
            super.performAdd(triple);
        }

        @Override
        public void performDelete(Triple triple) {
            changes++;
            super.performDelete(triple);
        }

        @Override
        public void clear() {
            changes++;
            super.clear();
        }
    }
}

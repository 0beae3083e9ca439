package org.colloquy.rdf.store;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.mem.DatasetGraphInMemory;
import org.apache.jena.sparql.core.mem.HexTable;
import org.apache.jena.sparql.core.mem.TriTable;

/** A data set in memory, with transactions, that knows how often its default graph was changed. */
public final class MemoryGraphs extends DatasetGraphInMemory {
    private final Changes changes;

    /** Makes an empty one. */
    public MemoryGraphs() {
        this(new Changes());
    }

    private MemoryGraphs(Changes changes) {
        super(new HexTable(), changes);
        this.changes = changes;
    }

    /** Returns the number of the state that this transaction sees: another one after each change. */
    long version() {
        return changes.seen.get();
    }

    /** The triples of the default graph. */
    private static final class Changes extends TriTable {
        private final AtomicLong version = new AtomicLong();
        private final ThreadLocal<Long> seen = ThreadLocal.withInitial(() -> 0L);
        private final ThreadLocal<Boolean> changed = ThreadLocal.withInitial(() -> false);

        /** Looks at the number first, and commit sets it last: so no old state is ever taken for a new one. */
        @Override
        public void begin(ReadWrite mode) {
            seen.set(version.get());
            super.begin(mode);
        }

        @Override
        public void add(Triple triple) {
            changed.set(true);
            super.add(triple);
        }

        @Override
        public void delete(Triple triple) {
            changed.set(true);
            super.delete(triple);
        }

        @Override
        public void clear() {
            changed.set(true);
            super.clear();
        }

        @Override
        public void commit() {
            super.commit();
            if (changed.get()) {
                version.incrementAndGet();
            }
            changed.remove();
        }

        @Override
        public void abort() {
            super.abort();
            changed.remove();
        }

        @Override
        public void end() {
            super.end();
            changed.remove();
            seen.remove();
        }
    }
}

package org.colloquy.rdf.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataVersionTest {
    private static final Triple ANY = Triple.create(
            NodeFactory.createURI("https://example.org/s"),
            NodeFactory.createURI("https://example.org/p"),
            NodeFactory.createURI("https://example.org/o"));

    @Test
    void aStoreCountsWhatIsCommitted(@TempDir Path folder) {
        Tdb2Store.build(folder.resolve("store"), 1, (out, place) -> out.triple(ANY));
        DatasetGraph store = Tdb2Store.open(folder.resolve("store"));
        OptionalLong before = version(store);
        assertTrue(before.isPresent());
        assertEquals(before, version(store));
        Txn.executeWrite(store, () -> store.getDefaultGraph().delete(ANY));
        assertTrue(version(store).isPresent());
        assertNotEquals(before, version(store));
        Tdb2Store.close(store);
    }

    /** A query over a store does not see the data set that was opened, but what is inside. */
    @Test
    void aStoreTellsItsVersionWithinAQuery(@TempDir Path folder) {
        Tdb2Store.build(folder.resolve("store"), 1, (out, place) -> out.triple(ANY));
        DatasetGraph store = Tdb2Store.open(folder.resolve("store"));
        DatasetGraph inside = TDBInternal.getDatasetGraphTDB(store);
        OptionalLong version = Txn.calculateRead(store, () -> DataVersion.of(inside));
        assertTrue(version.isPresent());
        assertEquals(version(store), version);
        Tdb2Store.close(store);
    }

    @Test
    void aGraphInMemoryCountsWhatIsCommitted() {
        DatasetGraph graphs = new MemoryGraphs();
        OptionalLong empty = version(graphs);
        assertTrue(empty.isPresent());
        assertEquals(empty, version(graphs));
        Txn.executeWrite(graphs, () -> {
            graphs.getDefaultGraph().add(ANY);
            assertTrue(DataVersion.of(graphs).isEmpty(), "what is being changed is of no version");
        });
        OptionalLong one = version(graphs);
        assertNotEquals(empty, one);
        Txn.executeWrite(graphs, () -> graphs.getDefaultGraph().delete(ANY));
        OptionalLong none = version(graphs);
        assertNotEquals(one, none);
        Txn.executeWrite(graphs, () -> graphs.getDefaultGraph().add(ANY));
        Txn.executeWrite(graphs, () -> graphs.getDefaultGraph().clear());
        assertNotEquals(none, version(graphs));
    }

    @Test
    void aGraphInMemoryIsReadByManyAtOnce() throws Exception {
        DatasetGraph graphs = new MemoryGraphs();
        Txn.executeWrite(graphs, () -> graphs.getDefaultGraph().add(ANY));
        graphs.begin(ReadWrite.READ);
        try {
            assertEquals(
                    DataVersion.of(graphs),
                    CompletableFuture.supplyAsync(() -> version(graphs)).get(10, TimeUnit.SECONDS));
        } finally {
            graphs.end();
        }
    }

    private static OptionalLong version(DatasetGraph data) {
        return Txn.calculateRead(data, () -> DataVersion.of(data));
    }
}

package org.colloquy.rdf.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.colloquy.rdf.write.Alongside;

/**
 * Fills a new store: its table of nodes as they come, then its indexes. All that is done on one thread, which is another than
 * that on which the content is made: either takes about as long. (Jena's own loaders of several threads wait for ever when one
 * of these fails, on a full disk for one.)
 */
final class BulkLoad implements AutoCloseable {
    /** A row is small, and a thread that waits for another is slow to go on. */
    private static final int MOST_WAITING = 1 << 14;

    private final DatasetGraph graphs;
    private final NewRows triples;
    private final NewRows quads;

    private BulkLoad(DatasetGraph graphs, Path folder) {
        this.graphs = graphs;
        DatasetGraphTDB store = TDBInternal.getDatasetGraphTDB(graphs);
        this.triples = new NewRows(store.getTripleTable().getNodeTupleTable(), folder);
        this.quads = new NewRows(store.getQuadTable().getNodeTupleTable(), folder);
    }

    /**
     * Loads what {@code content} sends; all of it or, if anything is thrown, nothing. The store has to be opened again before
     * it is asked.
     *
     * @param folder that of the store
     */
    static void load(DatasetGraph graphs, Path folder, Consumer<StreamRDF> content) throws IOException {
        try (BulkLoad load = new BulkLoad(graphs, folder);
                Alongside<Runnable> steps = new Alongside<>(load::attempt, MOST_WAITING)) {
            load.load(content, steps);
        }
    }

    private void load(Consumer<StreamRDF> content, Consumer<Runnable> steps) {
        boolean sent = false;
        steps.accept(this::begin);
        try {
            content.accept(sender(steps));
            sent = true;
        } finally {
            steps.accept(sent ? this::finish : this::giveUp);
        }
    }

    private StreamRDF sender(Consumer<Runnable> steps) {
        return new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                steps.accept(() -> triples.add(triple.getSubject(), triple.getPredicate(), triple.getObject()));
            }

            @Override
            public void quad(Quad quad) {
                steps.accept(
                        () -> quads.add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
            }

            @Override
            public void prefix(String prefix, String iri) {
                steps.accept(() -> graphs.prefixes().add(prefix, iri));
            }
        };
    }

    private void attempt(Runnable step) {
        boolean done = false;
        try {
            step.run();
            done = true;
        } finally {
            if (!done) {
                giveUp();
            }
        }
    }

    private void begin() {
        graphs.begin(ReadWrite.WRITE);
    }

    private void giveUp() {
        if (graphs.isInTransaction()) {
            graphs.abort();
            graphs.end();
        }
    }

    private void finish() {
        graphs.commit();
        graphs.end();
        try {
            triples.index();
            quads.index();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        triples.close();
        quads.close();
    }
}

package org.colloquy.rdf.store;

import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.colloquy.rdf.write.Alongside;

/**
 * Fills a new store. Jena's loader fills one index and makes the others of it, in order, in one transaction. It does so on
 * one thread, which is another than that on which the content is made: either takes about as long. (Jena's own loaders of
 * several threads wait for ever when one of these fails, on a full disk for one.)
 */
final class BulkLoad extends StreamRDFBase {
    private final DataLoader loader;
    private final StreamRDF loaded;
    private final Consumer<Runnable> steps;

    private BulkLoad(DataLoader loader, Consumer<Runnable> steps) {
        this.loader = loader;
        this.loaded = loader.stream();
        this.steps = steps;
    }

    /** Loads what {@code content} sends; all of it or, if anything is thrown, nothing. */
    static void load(DatasetGraph graphs, Consumer<StreamRDF> content) {
        DataLoader loader = LoaderFactory.sequentialLoader(graphs, (message, values) -> {});
        try (Alongside<Runnable> steps = new Alongside<>(step -> attempt(step, loader))) {
            new BulkLoad(loader, steps).load(content);
        }
    }

    private void load(Consumer<StreamRDF> content) {
        boolean sent = false;
        steps.accept(loader::startBulk);
        steps.accept(loaded::start);
        try {
            content.accept(this);
            steps.accept(loaded::finish);
            sent = true;
        } finally {
            steps.accept(sent ? loader::finishBulk : () -> giveUp(loader));
        }
    }

    private static void attempt(Runnable step, DataLoader loader) {
        boolean done = false;
        try {
            step.run();
            done = true;
        } finally {
            if (!done) {
                giveUp(loader);
            }
        }
    }

    private static void giveUp(DataLoader loader) {
        loader.finishException(new StoreException("not all was loaded"));
    }

    @Override
    public void triple(Triple triple) {
        steps.accept(() -> loaded.triple(triple));
    }

    @Override
    public void quad(Quad quad) {
        steps.accept(() -> loaded.quad(quad));
    }

    @Override
    public void prefix(String prefix, String iri) {
        steps.accept(() -> loaded.prefix(prefix, iri));
    }
}

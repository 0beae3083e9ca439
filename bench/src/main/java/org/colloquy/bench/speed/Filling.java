package org.colloquy.bench.speed;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.colloquy.rdf.store.Tdb2Store;
import org.colloquy.rdf.write.LineStream;

/** From records of dblp to a store of their triples, without a question who is who. */
final class Filling {
    private Filling() {}

    /** Fills a store from the stream of the mapping, and checks it; returns the number of triples in it. */
    static long stream(Path file) throws Exception {
        return inFolder(folder -> {
            Path store = folder.resolve("store");
            Tdb2Store.build(store, 0, (out, beside) -> triples(file, out));
            return count(Tdb2Store.open(store));
        });
    }

    /** Writes N-Triples and has Jena's sequential loader read them; returns the number of triples in the store. */
    static long text(Path file) throws Exception {
        return inFolder(folder -> {
            Path lines = folder.resolve("records.nt");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(lines))) {
                triples(file, LineStream.triples(out));
            }
            Path store = Files.createDirectory(folder.resolve("store"));
            DatasetGraph graphs = DatabaseMgr.connectDatasetGraph(Location.create(store));
            DataLoader loader = LoaderFactory.sequentialLoader(graphs, (message, values) -> {});
            loader.startBulk();
            loader.load(lines.toString());
            loader.finishBulk();
            return count(graphs);
        });
    }

    private static void triples(Path file, StreamRDF out) {
        try {
            Streaming.triples("dblp-xml", file, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long count(DatasetGraph graphs) {
        try {
            return Txn.calculateRead(graphs, () -> graphs.stream().count());
        } finally {
            Tdb2Store.close(graphs);
        }
    }

    private static long inFolder(Work work) throws Exception {
        Path folder = Files.createTempDirectory("colloquy-filling");
        try {
            return work.on(folder);
        } finally {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }
}

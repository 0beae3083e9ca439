package org.colloquy.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.colloquy.rdf.read.OfflineContexts;
import org.colloquy.rdf.store.MemoryGraphs;
import org.colloquy.rdf.store.StoreException;

/** Reads files of RDF into memory. Nothing but the file is read: no context is fetched from anywhere. */
final class GraphFiles {
    private GraphFiles() {}

    static DatasetGraph read(Path file) {
        if (!Files.isReadable(file)) {
            throw new StoreException(file + ": cannot be read; check that it exists and that you may read it");
        }
        Lang lang = Optional.ofNullable(RDFLanguages.filenameToLang(file.toString()))
                .orElseThrow(() -> new StoreException(
                        file + ": is not known to be RDF; use an extension such as .ttl, .trig, .nq or .jsonld"));
        DatasetGraph graphs = new MemoryGraphs();
        try (InputStream in = IO.openFileBuffered(file.toString())) {
            Txn.executeWrite(graphs, () -> {
                RDFParser.source(in)
                        .forceLang(lang)
                        .errorHandler(IllTyped.PASSES)
                        .set(LangJSONLD11.JSONLD_OPTIONS, OfflineContexts.options())
                        .parse(graphs);
                DerivedGraphs.of(graphs).show();
            });
            return graphs;
        } catch (IOException e) {
            throw new StoreException(file + ": cannot be read (" + StoreException.reason(e) + ")", e);
        } catch (RiotException e) {
            throw new StoreException(file + ": is not valid " + lang.getName() + " (" + e.getMessage() + ")", e);
        }
    }
}

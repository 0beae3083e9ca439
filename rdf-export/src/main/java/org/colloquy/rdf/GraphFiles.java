package org.colloquy.rdf;

import com.google.common.base.Ascii;
import com.google.common.io.MoreFiles;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceException;
import org.colloquy.rdf.read.OfflineContexts;
import org.colloquy.rdf.store.MemoryGraphs;
import org.colloquy.rdf.store.StoreException;

/** Reads files of RDF, packed or not, into memory. Nothing but the file is read: no context is fetched from anywhere. */
final class GraphFiles {
    private static final Set<String> PACKED = Set.of("gz", "zst", "bz2", "xz");
    private static final Limits AS_LARGE_AS_IT_IS = new Limits(
            Long.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    private GraphFiles() {}

    static DatasetGraph read(Path file) {
        if (!Files.isReadable(file)) {
            throw new StoreException(file + ": cannot be read; check that it exists and that you may read it");
        }
        Lang lang = lang(file)
                .orElseThrow(() -> new StoreException(
                        file + ": is not known to be RDF; use an extension such as .ttl, .trig, .nq or .jsonld"));
        DatasetGraph graphs = new MemoryGraphs();
        try (InputStream in = open(file)) {
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
        } catch (SourceException e) {
            throw new StoreException(file + ": cannot be read (" + e.getMessage() + ")", e);
        } catch (RiotException e) {
            throw new StoreException(file + ": is not valid " + lang.getName() + " (" + e.getMessage() + ")", e);
        }
    }

    /** Jena would take some signs in the name of a file for those of an address. */
    private static Optional<Lang> lang(Path file) {
        Path name = Path.of(Ascii.toLowerCase(String.valueOf(file.getFileName())));
        Path inner = PACKED.contains(MoreFiles.getFileExtension(name))
                ? Path.of(MoreFiles.getNameWithoutExtension(name))
                : name;
        return Optional.ofNullable(RDFLanguages.fileExtToLang(MoreFiles.getFileExtension(inner)));
    }

    /** A pipe can be read only once, and so nobody looks how it begins. */
    private static InputStream open(Path file) throws IOException {
        return Files.isRegularFile(file)
                ? Source.unpacked(file, AS_LARGE_AS_IT_IS).open()
                : new BufferedInputStream(Files.newInputStream(file));
    }
}

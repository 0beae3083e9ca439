package org.colloquy.bench.speed;

import com.google.common.io.CountingOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.colloquy.rdf.write.LineStream;

/** Writes triples to nowhere. They are read in the first round, which is never the fastest. */
final class Writing {
    private static final Map<Path, List<Triple>> READ = new ConcurrentHashMap<>();

    private Writing() {}

    static long jena(Path file) throws IOException {
        return written(file, out -> StreamRDFWriter.getWriterStream(out, Lang.NTRIPLES));
    }

    static long colloquy(Path file) throws IOException {
        return written(file, LineStream::triples);
    }

    private static long written(Path file, Function<OutputStream, StreamRDF> writer) throws IOException {
        List<Triple> triples = READ.computeIfAbsent(file, Writing::triples);
        try (CountingOutputStream out = new CountingOutputStream(OutputStream.nullOutputStream())) {
            StreamRDF to = writer.apply(out);
            to.start();
            triples.forEach(to::triple);
            to.finish();
            return out.getCount();
        }
    }

    private static List<Triple> triples(Path file) {
        List<Triple> triples = new ArrayList<>();
        RDFParser.source(file).lang(Lang.NTRIPLES).parse(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                triples.add(triple);
            }
        });
        return triples;
    }
}

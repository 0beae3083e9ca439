package org.colloquy.rdf.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.colloquy.rdf.store.Tdb2Store;
import org.colloquy.rdf.vocabulary.Prefixes;

/** A small graph of two sessions and an author page. */
final class Programme {
    private Programme() {}

    static DatasetGraph data() {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        RDFParser.source(Programme.class.getResourceAsStream("programme.trig"))
                .lang(Lang.TRIG)
                .parse(data);
        return data;
    }

    /** Returns what {@code turtle} says, in which our prefixes stand for what they do elsewhere. */
    static DatasetGraph of(String turtle) {
        StringBuilder text = new StringBuilder("PREFIX : <https://example.org/>\n");
        Prefixes.table().forEach((prefix, iri) -> text.append("PREFIX %s: <%s>\n".formatted(prefix, iri)));
        DatasetGraph data = DatasetGraphFactory.create();
        RDFParser.fromString(text + turtle, Lang.TURTLE).parse(data);
        return data;
    }

    /** Builds a store of what {@code data} holds, and opens it; close it when done. */
    static DatasetGraph store(Path folder, DatasetGraph data) {
        Tdb2Store.build(folder, 0, (out, place) -> StreamRDFOps.sendDatasetToStream(data, out));
        return Tdb2Store.open(folder);
    }

    static Queries queries() {
        return Queries.over(data());
    }

    static Answer.Rows rows(String query, Map<String, String> values) {
        return (Answer.Rows) queries().run(query, values);
    }

    static String csv(Answer.Rows rows) {
        return written(ResultFormat.CSV, rows, Integer.MAX_VALUE);
    }

    static String written(ResultFormat format, Answer.Rows rows, int width) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(rows, out, width);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}

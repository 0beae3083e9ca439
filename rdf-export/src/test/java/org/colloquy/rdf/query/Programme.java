package org.colloquy.rdf.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

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

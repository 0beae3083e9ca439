package org.colloquy.rdf.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.auto.service.AutoService;
import com.google.common.io.ByteStreams;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.LimitException;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.rdf.vocabulary.Cq;

/**
 * A graph that Colloquy wrote. Where it holds the evidence, its mentions are those of the documents that the graph was
 * made from, so that the same graph is made of them again; where it does not, its papers and people are read as any
 * RDF's are.
 */
@AutoService(SourceFormat.class)
public final class ColloquyRdfFormat implements SourceFormat {
    /** More than what reads any RDF. */
    private static final double OWN_TERMS = 0.85;

    private static final String RECORD = Cq.AS_READ.getLocalName();

    @Override
    public String id() {
        return "colloquy-rdf";
    }

    @Override
    public String description() {
        return "graphs that Colloquy wrote, with their evidence (TriG, N-Quads, JSON-LD; others with export --evidence)";
    }

    @Override
    public double recognise(Head head) {
        return !head.binary()
                        && head.text().contains(Cq.NS)
                        && RdfSyntax.of(head.text()).isPresent()
                ? OWN_TERMS
                : 0;
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        Optional<Lang> lang = RdfSyntax.of(Head.of(source).text());
        if (lang.isPresent() && holdsRecords(source)) {
            Records records = new Records(source, sink);
            parse(source, lang.get(), reading.limits(), new Statements(records, records::fault));
            records.complete();
        } else {
            sink.problem(Problem.of(
                    Problem.Severity.INFO,
                    "no-evidence",
                    source.name(),
                    "holds no evidence, so it is read as any RDF is: papers and people, without programme and places;"
                            + " export it as trig, nquads or jsonld, or with --evidence, to lose nothing"));
            new RdfFormat().read(source, reading, sink);
        }
    }

    /** Looks for the property of records, however its namespace is written. */
    private static boolean holdsRecords(Source source) throws IOException {
        try (InputStream in = source.open()) {
            int matched = 0;
            for (int b = in.read(); b >= 0; b = in.read()) {
                boolean begins = b == ':' || b == '#';
                matched = begins ? 1 : matched > 0 && b == RECORD.charAt(matched - 1) ? matched + 1 : 0;
                if (matched > RECORD.length()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** All syntaxes stream but JSON-LD, whose parser holds the document in memory. */
    private static void parse(Source source, Lang lang, Limits limits, Statements statements) throws IOException {
        boolean streams = !lang.equals(Lang.JSONLD);
        if (!streams) {
            checkSize(source, RdfFormat.larger(limits).pageBytes());
        }
        try (InputStream bytes = source.open();
                InputStream in = streams ? new LineLimit(bytes, source.name(), limits) : bytes) {
            if (lang.equals(Lang.NQUADS)) {
                statements.lines(new BufferedReader(new InputStreamReader(in, UTF_8)));
            } else {
                statements.whole(RDFParser.source(in).forceLang(lang));
            }
        }
    }

    private static void checkSize(Source source, long most) throws IOException {
        try (InputStream in = source.open()) {
            if (ByteStreams.exhaust(ByteStreams.limit(in, most + 1)) > most) {
                throw new LimitException(
                        source.name(),
                        "is larger than JSON-LD may be (" + most
                                + " bytes, 16 times the limit pageBytes); export it as nquads, or raise the limit");
            }
        }
    }
}

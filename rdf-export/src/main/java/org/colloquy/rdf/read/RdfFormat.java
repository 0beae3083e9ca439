package org.colloquy.rdf.read;

import com.google.auto.service.AutoService;
import com.google.common.collect.SetMultimap;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.TextDocument;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.bibliography.RecordContext;

/**
 * Bibliographic RDF in any of its syntaxes: dblp's, SemOpenAlex's, descriptions in FaBiO, BIBO, PRO, Dublin Core and
 * schema.org. A document is held in memory, since what RDF says about a thing may stand anywhere in it.
 */
@AutoService(SourceFormat.class)
public final class RdfFormat implements SourceFormat {
    /** Less than a format that knows a document for its own, such as a page with JSON-LD in it. */
    private static final double LIKELY = 0.8;
    /** Data may be larger than a page. */
    private static final int LARGER = 16;

    @Override
    public String id() {
        return "rdf";
    }

    @Override
    public String description() {
        return "bibliographic RDF (Turtle, TriG, N-Triples, N-Quads, RDF/XML, JSON-LD): dblp, SemOpenAlex, FaBiO, BIBO,"
                + " schema.org";
    }

    @Override
    public double recognise(Head head) {
        if (head.binary()) {
            return 0;
        }
        Optional<Lang> lang = RdfSyntax.of(head.text());
        return lang.isPresent() && Works.mayStandIn(head.text()) ? LIKELY : 0;
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        TextDocument document = TextDocument.load(source, larger(reading.limits()), sink);
        Optional<Lang> lang = RdfSyntax.of(document.text());
        if (lang.isEmpty()) {
            sink.problem(Problem.of(
                    Problem.Severity.ERROR,
                    "not-rdf",
                    source.name(),
                    "is in no syntax of RDF that is read; give Turtle, TriG, N-Triples, N-Quads, RDF/XML or JSON-LD"));
            return;
        }
        Nesting.check(
                source.name(), document.text(), lang.get(), reading.limits().depth());
        SetMultimap<Node, Triple> triples = Triples.read(document, lang.get(), sink);
        Described described = new Described(triples, new Places(document.text()), ReadTerms.standard());
        new Works(described, new RecordContext(document, id(), Markup.TAGS, reading, sink)).send(source.name());
    }

    static Limits larger(Limits limits) {
        int most = Math.toIntExact(Math.min(limits.pageBytes() * LARGER, Integer.MAX_VALUE - LARGER));
        return new Limits(
                most,
                most,
                limits.unpackedBytes(),
                limits.unpackRatio(),
                limits.depth(),
                limits.authors(),
                limits.recordCharacters());
    }
}

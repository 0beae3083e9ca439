package org.colloquy.rdf.read;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.TextDocument;

/** The statements of a document that is held in memory, by their subjects. */
final class Triples extends StreamRDFBase {
    private final TextDocument document;
    private final MentionSink sink;
    private final SetMultimap<Node, Triple> bySubject = LinkedHashMultimap.create();

    private Triples(TextDocument document, MentionSink sink) {
        this.document = document;
        this.sink = sink;
    }

    /** Returns the triples of each subject in the order of the document; those before a fault where there is one. */
    static SetMultimap<Node, Triple> read(TextDocument document, Lang lang, MentionSink sink) throws IOException {
        Triples triples = new Triples(document, sink);
        Statements statements = new Statements(triples, triples::fault);
        if (lang.equals(Lang.NQUADS)) {
            statements.lines(new BufferedReader(new StringReader(document.text())));
        } else {
            statements.whole(RDFParser.fromString(document.text(), lang));
        }
        return Multimaps.unmodifiableSetMultimap(triples.bySubject);
    }

    @Override
    public void triple(Triple triple) {
        bySubject.put(triple.getSubject(), triple);
    }

    @Override
    public void quad(Quad quad) {
        triple(quad.asTriple());
    }

    private void fault(Severity severity, String code, String message, long line, long column) {
        sink.problem(document.problemOfLine(severity, code, line, message));
    }
}

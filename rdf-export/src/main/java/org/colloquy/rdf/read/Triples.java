package org.colloquy.rdf.read;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.TextDocument;

/**
 * Parses a document of RDF. What its graphs are called does not matter. Statements that stand in a line each are parsed
 * some lines at a time, so that a fault costs its line, and many faults no more than as many lines.
 */
final class Triples extends StreamRDFBase implements ErrorHandler {
    /** Where relative addresses would lead; nothing is there. */
    static final String BASE = "https://document.invalid/";

    private static final int LINES = 64;

    private final TextDocument document;
    private final String text;
    private final MentionSink sink;
    private final SetMultimap<Node, Triple> bySubject = LinkedHashMultimap.create();
    /** Where in the text the piece begins that is parsed. */
    private int begin;
    /** The line of the piece at which parsing stopped, from 1; 0 if it did not. */
    private long stopped;

    private Triples(TextDocument document, MentionSink sink) {
        this.document = document;
        this.text = document.text();
        this.sink = sink;
    }

    /** Returns the triples of each subject in the order of the document; those before a fault where there is one. */
    static SetMultimap<Node, Triple> read(TextDocument document, Lang lang, MentionSink sink) {
        Triples triples = new Triples(document, sink);
        if (lang.equals(Lang.NQUADS)) {
            triples.lines();
        } else {
            triples.parse(lang, triples.text.length());
        }
        return Multimaps.unmodifiableSetMultimap(triples.bySubject);
    }

    private void lines() {
        int end;
        for (int from = 0; from < text.length(); from = end) {
            end = after(from, LINES);
            begin = from;
            while (begin < end) {
                parse(Lang.NQUADS, end);
                begin = stopped > 0 ? after(begin, stopped) : end;
            }
        }
    }

    /** Returns where the line begins that is so many lines further on; the end of the text if there is none. */
    private int after(int from, long lines) {
        int at = from;
        for (long line = 0; line < lines && at < text.length(); line++) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end + 1;
        }
        return at;
    }

    private void parse(Lang lang, int end) {
        stopped = 0;
        try {
            RDFParser.fromString(text.substring(begin, end), lang)
                    .base(BASE)
                    .labelToNode(LabelToNode.createUseLabelAsGiven())
                    .errorHandler(this)
                    .set(LangJSONLD11.JSONLD_OPTIONS, OfflineContexts.options())
                    .parse(this);
        } catch (RiotException e) {
            // What is not told to the error handler has no place.
            if (stopped == 0) {
                fault(Severity.ERROR, "broken-rdf", String.valueOf(e.getMessage()), 1);
            }
            stopped = Math.max(1, stopped);
        } catch (StackOverflowError e) {
            fault(Severity.ERROR, "broken-rdf", "is nested too deeply to be parsed", 1);
            stopped = 1;
        }
    }

    @Override
    public void triple(Triple triple) {
        bySubject.put(triple.getSubject(), triple);
    }

    @Override
    public void quad(Quad quad) {
        triple(quad.asTriple());
    }

    @Override
    public void warning(String message, long line, long column) {
        fault(Severity.WARNING, "doubtful-rdf", message, line);
    }

    @Override
    public void error(String message, long line, long column) {
        fault(Severity.WARNING, "doubtful-rdf", message, line);
    }

    @Override
    public void fatal(String message, long line, long column) {
        stopped = Math.max(line, 1);
        fault(Severity.ERROR, "broken-rdf", message, line);
        throw new RiotException(message);
    }

    private void fault(Severity severity, String code, String message, long line) {
        int start = Math.min(after(begin, line - 1), text.length() - 1);
        int end = text.indexOf('\n', start);
        sink.problem(document.problem(severity, code, start, end < 0 ? text.length() : end, message));
    }
}

package org.colloquy.rdf.read;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
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
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.TextDocument;

/** Parses a document of RDF. What its graphs are called does not matter. Nothing is fetched from anywhere. */
final class Triples extends StreamRDFBase implements ErrorHandler {
    /** Where relative addresses would lead; nothing is there. */
    static final String BASE = "https://document.invalid/";

    private final TextDocument document;
    private final MentionSink sink;
    private final SetMultimap<Node, Triple> bySubject = LinkedHashMultimap.create();
    /** How many lines come before what is parsed. */
    private long linesBefore;
    /** The line at which parsing stopped; 0 if it did not. */
    private long stopped;

    private Triples(TextDocument document, MentionSink sink) {
        this.document = document;
        this.sink = sink;
    }

    /** Returns the triples of each subject in the order of the document; those before a fault where there is one. */
    static SetMultimap<Node, Triple> read(TextDocument document, Lang lang, MentionSink sink) {
        Triples triples = new Triples(document, sink);
        String text = document.text();
        int from = 0;
        while (from >= 0 && from < text.length()) {
            from = triples.parse(text, from, lang);
        }
        return Multimaps.unmodifiableSetMultimap(triples.bySubject);
    }

    /** Parses from an offset on; returns where to go on, past a line with a fault, or a negative number. */
    private int parse(String text, int from, Lang lang) {
        stopped = 0;
        try {
            RDFParser.fromString(text.substring(from), lang)
                    .base(BASE)
                    .labelToNode(LabelToNode.createUseLabelAsGiven())
                    .errorHandler(this)
                    .set(LangJSONLD11.JSONLD_OPTIONS, offline())
                    .parse(this);
            return -1;
        } catch (RiotException e) {
            if (stopped == 0) {
                problem(Problem.Severity.ERROR, "broken-rdf", String.valueOf(e.getMessage()), 0);
            }
            return lang.equals(Lang.NQUADS) && stopped > 0 ? after(text, from, stopped) : -1;
        } catch (StackOverflowError e) {
            problem(Problem.Severity.ERROR, "broken-rdf", "is nested too deeply to be parsed", 0);
            return -1;
        }
    }

    private int after(String text, int from, long lines) {
        int at = from;
        for (long line = 0; line < lines; line++) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                return -1;
            }
            at = end + 1;
        }
        linesBefore += lines;
        return at;
    }

    private static JsonLdOptions offline() {
        return new JsonLdOptions((url, options) -> {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                    "the context " + url + " is not fetched; put it into the file");
        });
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
        problem(Problem.Severity.WARNING, "doubtful-rdf", message, line);
    }

    @Override
    public void error(String message, long line, long column) {
        problem(Problem.Severity.WARNING, "doubtful-rdf", message, line);
    }

    @Override
    public void fatal(String message, long line, long column) {
        stopped = Math.max(line, 1);
        problem(Problem.Severity.ERROR, "broken-rdf", message, line);
        throw new RiotException(message);
    }

    private void problem(Problem.Severity severity, String code, String message, long line) {
        if (line <= 0) {
            sink.problem(Problem.of(severity, code, document.source().name(), message));
            return;
        }
        String text = document.text();
        int start = 0;
        for (long i = 1; i < line + linesBefore && text.indexOf('\n', start) >= 0; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        int end = text.indexOf('\n', start);
        sink.problem(document.problem(severity, code, start, Math.max(start, end < 0 ? text.length() : end), message));
    }
}

package org.colloquy.rdf.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.colloquy.core.source.Problem.Severity;

/**
 * The statements of a document, as they come. Where each stands in a line of its own, a fault costs its line; elsewhere
 * reading ends at the first. What graphs are called does not matter.
 */
final class Statements {
    /** Where relative addresses would lead; nothing is there. */
    static final String BASE = "https://document.invalid/";

    /** Few enough to read again one by one after a fault, enough to make a parser worth its start. */
    private static final int LINES = 256;

    private final StreamRDF out;
    private final Faults faults;

    Statements(StreamRDF out, Faults faults) {
        this.out = out;
        this.faults = faults;
    }

    /** Sends the statements of lines of N-Quads. */
    void lines(BufferedReader in) throws IOException {
        List<String> lines = new ArrayList<>();
        long before = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            lines.add(line);
            if (lines.size() == LINES) {
                piece(lines, before);
                before += LINES;
                lines.clear();
            }
        }
        piece(lines, before);
    }

    /** Where a fault is found may be a line after it; so each line of a piece that has one is read by itself. */
    private void piece(List<String> lines, long before) {
        Held held = new Held();
        if (parse(nquads(String.join("\n", lines)), held, (severity, code, message, line, column) -> held.clear())
                && held.sound) {
            held.send(out);
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            long line = before + i + 1;
            parse(
                    nquads(lines.get(i)),
                    out,
                    (severity, code, message, any, column) -> faults.tell(severity, code, message, line, column));
        }
    }

    private static RDFParserBuilder nquads(String text) {
        return RDFParser.fromString(text, Lang.NQUADS);
    }

    /** Sends the statements before the first fault, of what {@code parser} is to parse. */
    void whole(RDFParserBuilder parser) {
        parse(parser, out, faults);
    }

    /** Returns whether all could be parsed. */
    private static boolean parse(RDFParserBuilder parser, StreamRDF out, Faults faults) {
        Handler handler = new Handler(faults);
        try {
            parser.base(BASE)
                    .labelToNode(LabelToNode.createUseLabelAsGiven())
                    .errorHandler(handler)
                    .set(LangJSONLD11.JSONLD_OPTIONS, OfflineContexts.options())
                    .parse(out);
            return true;
        } catch (RiotException e) {
            // What is not told to the error handler has no place.
            if (!handler.stopped) {
                faults.tell(Severity.ERROR, "broken-rdf", String.valueOf(e.getMessage()), 1, 1);
            }
        } catch (StackOverflowError e) {
            faults.tell(Severity.ERROR, "broken-rdf", "is nested too deeply to be parsed", 1, 1);
        }
        return false;
    }

    /** Learns what a parser complains of, with the line and the column from 1. */
    @FunctionalInterface
    interface Faults {
        void tell(Severity severity, String code, String message, long line, long column);
    }

    private static final class Handler implements ErrorHandler {
        private final Faults faults;
        private boolean stopped;

        Handler(Faults faults) {
            this.faults = faults;
        }

        @Override
        public void warning(String message, long line, long column) {
            faults.tell(Severity.WARNING, "doubtful-rdf", message, Math.max(line, 1), Math.max(column, 1));
        }

        @Override
        public void error(String message, long line, long column) {
            warning(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            stopped = true;
            faults.tell(Severity.ERROR, "broken-rdf", message, Math.max(line, 1), Math.max(column, 1));
            throw new RiotException(message);
        }
    }

    /** Statements that are sent only once it is known that all of them are sound. */
    private static final class Held extends StreamRDFBase {
        private final List<Quad> quads = new ArrayList<>();
        private boolean sound = true;

        void clear() {
            sound = false;
        }

        @Override
        public void triple(Triple triple) {
            quads.add(new Quad(Quad.defaultGraphIRI, triple));
        }

        @Override
        public void quad(Quad quad) {
            quads.add(quad);
        }

        void send(StreamRDF out) {
            quads.forEach(out::quad);
        }
    }
}

package org.colloquy.rdf.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangTurtle;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.ParserProfileWrapper;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.tokens.TokenizerText;
import org.colloquy.core.resolve.curation.Curation.Line;

/** Reads Turtle, and keeps the line of each triple. */
final class TurtleLines {
    /** Where relative addresses would lead; nothing is there. */
    static final String BASE = "https://document.invalid/";

    private final String file;
    private final List<Placed> triples = new ArrayList<>();
    private final ParserProfile profile;

    private TurtleLines(String file) {
        this.file = file;
        this.profile = RiotLib.profile(Lang.TURTLE, BASE, new Handler());
    }

    /**
     * Reads the text of a file.
     *
     * @throws IllegalArgumentException if it is no Turtle; the message says where
     */
    static TurtleLines read(String text, String file) {
        TurtleLines lines = new TurtleLines(file);
        try {
            new LangTurtle(TokenizerText.fromString(text), lines.placing(), StreamRDFLib.sinkNull()).parse();
        } catch (RiotException e) {
            throw new IllegalArgumentException(file + ": is not to be read as Turtle: " + e.getMessage(), e);
        } catch (StackOverflowError e) {
            throw new IllegalArgumentException(file + ": is nested too deeply to be read as Turtle", e);
        }
        return lines;
    }

    List<Placed> triples() {
        return triples;
    }

    /** Returns the prefixes as they stand at the end of the file. */
    Map<String, String> prefixes() {
        return profile.getPrefixMap().getMappingCopy();
    }

    private ParserProfile placing() {
        return new ParserProfileWrapper(profile) {
            @Override
            public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
                Triple triple = super.createTriple(subject, predicate, object, line, column);
                triples.add(new Placed(triple, new Line(file, Math.toIntExact(line))));
                return triple;
            }
        };
    }

    /** A triple, and where it ends. */
    record Placed(Triple triple, Line line) {}

    private final class Handler implements ErrorHandler {
        @Override
        public void warning(String message, long line, long column) {
            throw new IllegalArgumentException(
                    file + ":" + line + ":" + column + ": is not to be read as Turtle: " + message);
        }

        @Override
        public void error(String message, long line, long column) {
            warning(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            warning(message, line, column);
        }
    }
}

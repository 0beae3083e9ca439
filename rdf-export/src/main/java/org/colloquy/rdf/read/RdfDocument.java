package org.colloquy.rdf.read;

import com.google.common.collect.SetMultimap;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.colloquy.core.model.Mention;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceException;
import org.colloquy.core.source.TextDocument;

/** A document of RDF in any syntax, held in memory, read within limits and with nothing fetched from anywhere. */
public final class RdfDocument {
    private final TextDocument document;
    private final SetMultimap<Node, Triple> triples;

    private RdfDocument(TextDocument document, SetMultimap<Node, Triple> triples) {
        this.document = document;
        this.triples = triples;
    }

    /**
     * Reads a source, of which {@code problems} learns what is wrong; what stands before a fault is read.
     *
     * @throws SourceException if the source cannot be read or is no RDF
     * @throws org.colloquy.core.source.LimitException if it is larger or nested more deeply than {@code limits} allow
     */
    public static RdfDocument read(Source source, Limits limits, Consumer<Problem> problems) {
        MentionSink sink = new ProblemSink(problems);
        try {
            TextDocument document = TextDocument.load(source, RdfFormat.larger(limits), sink);
            Lang lang = RdfSyntax.of(document.text())
                    .orElseThrow(() -> new SourceException(
                            source.name(),
                            "is in no syntax of RDF that is read; give Turtle, TriG, N-Triples, N-Quads, RDF/XML or"
                                    + " JSON-LD"));
            Nesting.check(source.name(), document.text(), lang, limits.depth());
            return new RdfDocument(document, Triples.read(document, lang, sink));
        } catch (IOException e) {
            throw new SourceException(source.name(), "cannot be read (" + e.getMessage() + ")", e);
        }
    }

    /** Returns all statements, those of a subject together, in the order in which subjects appear. */
    public Stream<Triple> triples() {
        return triples.values().stream();
    }

    /** Returns a maker of problems with what an IRI names, at the place where it is spoken of. */
    public ProblemMaker problems() {
        Places places = new Places(document.text());
        return (severity, code, iri, message) -> {
            Passage place = places.of(NodeFactory.createURI(iri));
            return document.problem(severity, code, place.start(), place.end(), message);
        };
    }

    /** Makes problems with what an IRI names. */
    @FunctionalInterface
    public interface ProblemMaker {
        /** Returns the problem that {@code message} tells. */
        Problem of(Severity severity, String code, String iri, String message);
    }

    private record ProblemSink(Consumer<Problem> problems) implements MentionSink {
        @Override
        public void mention(Mention mention) {
            throw new IllegalStateException("statements are read here, and no mentions");
        }

        @Override
        public void problem(Problem problem) {
            problems.accept(problem);
        }
    }
}

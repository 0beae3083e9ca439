package org.colloquy.rdf.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.XSD;
import org.colloquy.rdf.map.TripleStream;

/**
 * Writes N-Triples or N-Quads as they come, byte by byte: the same bytes that Jena's writers write, and no object for each
 * triple. What half a character stands for is the replacement character. The stream stays open. Not for several threads.
 *
 * <p>Where an {@link IOException} stops it, an {@link UncheckedIOException} says so.
 */
public final class LineStream implements TripleStream {
    private final ByteLines out;
    private final boolean named;
    private final Function<Node, String> blankLabels;

    private LineStream(OutputStream out, boolean named, Function<Node, String> blankLabels) {
        this.out = new ByteLines(out);
        this.named = named;
        this.blankLabels = blankLabels;
    }

    /** Returns what writes triples; what is said in named graphs is left out. */
    public static LineStream triples(OutputStream out) {
        return new LineStream(out, false, LineStream::asJena);
    }

    /** Returns what writes quads. */
    public static LineStream quads(OutputStream out) {
        return new LineStream(out, true, LineStream::asJena);
    }

    /** Returns what writes triples or quads with labels of one's own for blank nodes. */
    static LineStream of(OutputStream out, boolean named, BlankLabels blankLabels) {
        return new LineStream(out, named, blankLabels::of);
    }

    private static String asJena(Node blank) {
        return NodeFmtLib.encodeBNodeLabel(blank.getBlankNodeLabel());
    }

    @Override
    public void triple(Triple triple) {
        triple(triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    @Override
    public void triple(Node about, Node predicate, Node object) {
        node(about);
        out.iri(predicate.getURI());
        node(object);
        out.end();
    }

    @Override
    public void triple(Node about, Node predicate, String text) {
        node(about);
        out.iri(predicate.getURI());
        out.quoted(text);
        out.ascii(' ');
        out.end();
    }

    @Override
    public void quad(Quad quad) {
        boolean inGraph = !quad.isDefaultGraph();
        if (inGraph && !named) {
            return;
        }
        node(quad.getSubject());
        out.iri(quad.getPredicate().getURI());
        node(quad.getObject());
        if (inGraph) {
            node(quad.getGraph());
        }
        out.end();
    }

    private void node(Node node) {
        if (node.isURI()) {
            out.iri(node.getURI());
        } else if (node.isLiteral()) {
            literal(node);
        } else if (node.isBlank()) {
            out.ascii('_');
            out.ascii(':');
            out.plain(blankLabels.apply(node));
            out.ascii(' ');
        } else {
            throw new WriteException("a node is neither an IRI nor a literal nor blank: " + node);
        }
    }

    private void literal(Node node) {
        out.quoted(node.getLiteralLexicalForm());
        String language = node.getLiteralLanguage();
        if (!language.isEmpty()) {
            out.ascii('@');
            out.plain(language);
            if (node.getLiteralBaseDirection() != null) {
                out.plain("--" + node.getLiteralBaseDirection());
            }
            out.ascii(' ');
        } else if (!node.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
            out.ascii('^');
            out.ascii('^');
            out.iri(node.getLiteralDatatypeURI());
        } else {
            out.ascii(' ');
        }
    }

    @Override
    public void start() {
        // Lines need no beginning.
    }

    @Override
    public void base(String base) {
        // Every IRI is written in full.
    }

    @Override
    public void prefix(String prefix, String iri) {
        // Every IRI is written in full.
    }

    @Override
    public void version(String version) {
        // Lines say no version.
    }

    @Override
    public void finish() {
        out.flush();
    }
}

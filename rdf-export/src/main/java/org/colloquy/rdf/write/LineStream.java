package org.colloquy.rdf.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.XSD;

/**
 * Writes N-Triples or N-Quads as they come, byte by byte: the same bytes that Jena's writers write, and no object for each
 * triple. What half a character stands for is the replacement character. The stream stays open. Not for several threads.
 *
 * <p>Where an {@link IOException} stops it, an {@link UncheckedIOException} says so.
 */
public final class LineStream implements StreamRDF {
    private static final int ROOM = 1 << 16;
    private static final int PLACES = 1 << 10;

    private static final byte[] END = " .\n".getBytes(StandardCharsets.US_ASCII);

    private final ByteLines out;
    /** Where an IRI is written that is kept. */
    private final ByteLines scratch = gathered();

    private final boolean named;
    private final Function<Node, String> blankLabels;
    /** Predicates and datatypes, each at a place that follows from its hash, and beside it how it is written. */
    private final String[] kept = new String[PLACES];

    private final byte[][] asKept = new byte[PLACES][];
    private Node lastSubject = Node.ANY;
    private final ByteLines subject = gathered();
    private Node lastGraph = Node.ANY;
    private final ByteLines graph = gathered();

    private LineStream(OutputStream out, boolean named, Function<Node, String> blankLabels) {
        this.out = new ByteLines(out, ROOM);
        this.named = named;
        this.blankLabels = blankLabels;
    }

    private static ByteLines gathered() {
        return new ByteLines(OutputStream.nullOutputStream(), 0);
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
        line(triple.getSubject(), triple.getPredicate(), triple.getObject());
        out.bytes(END);
    }

    @Override
    public void quad(Quad quad) {
        boolean inGraph = !quad.isDefaultGraph();
        if (inGraph && !named) {
            return;
        }
        line(quad.getSubject(), quad.getPredicate(), quad.getObject());
        if (inGraph) {
            out.ascii(' ');
            if (!quad.getGraph().equals(lastGraph)) {
                lastGraph = quad.getGraph();
                graph.clear();
                node(lastGraph, graph);
            }
            out.all(graph);
        }
        out.bytes(END);
    }

    private void line(Node about, Node predicate, Node object) {
        if (!about.equals(lastSubject)) {
            lastSubject = about;
            subject.clear();
            node(about, subject);
        }
        out.all(subject);
        out.ascii(' ');
        iriOfFew(predicate.getURI(), out);
        out.ascii(' ');
        node(object, out);
    }

    private void node(Node node, ByteLines to) {
        if (node.isURI()) {
            to.iri(node.getURI());
        } else if (node.isLiteral()) {
            literal(node, to);
        } else if (node.isBlank()) {
            to.ascii('_');
            to.ascii(':');
            to.plain(blankLabels.apply(node));
        } else {
            throw new WriteException("a node is neither an IRI nor a literal nor blank: " + node);
        }
    }

    private void literal(Node node, ByteLines to) {
        to.ascii('"');
        to.literal(node.getLiteralLexicalForm());
        to.ascii('"');
        String language = node.getLiteralLanguage();
        if (!language.isEmpty()) {
            to.ascii('@');
            to.plain(language);
            if (node.getLiteralBaseDirection() != null) {
                to.plain("--" + node.getLiteralBaseDirection());
            }
        } else if (!node.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
            to.ascii('^');
            to.ascii('^');
            iriOfFew(node.getLiteralDatatypeURI(), to);
        }
    }

    /** Writes an IRI that comes again and again. */
    private void iriOfFew(String iri, ByteLines to) {
        int hash = iri.hashCode();
        int place = (hash ^ hash >>> 16) & (PLACES - 1);
        if (!iri.equals(kept[place])) {
            scratch.iri(iri);
            asKept[place] = scratch.taken();
            kept[place] = iri;
        }
        to.bytes(asKept[place]);
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

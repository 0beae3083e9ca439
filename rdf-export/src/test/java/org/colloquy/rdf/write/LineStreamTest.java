package org.colloquy.rdf.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** What is written line by line is what Jena's own writers write. */
class LineStreamTest {
    private static final Node SUBJECT = NodeFactory.createURI("http://example.org/s");
    private static final Node PREDICATE = NodeFactory.createURI("http://example.org/p");

    @Test
    void theBytesAreThoseOfJena() {
        for (int seed = 0; seed < 40; seed++) {
            DatasetGraph graphs = HostileGraphs.of(seed, GraphFormat.NQUADS);
            List<Quad> quads = new ArrayList<>();
            graphs.find().forEachRemaining(quads::add);
            ByteArrayOutputStream jena = new ByteArrayOutputStream();
            ByteArrayOutputStream ours = new ByteArrayOutputStream();
            send(quads, StreamRDFWriter.getWriterStream(jena, Lang.NQUADS));
            send(quads, LineStream.quads(ours));
            assertEquals(text(jena), text(ours), "seed " + seed);
        }
    }

    private static void send(List<Quad> quads, StreamRDF out) {
        out.start();
        quads.forEach(out::quad);
        out.finish();
    }

    @Test
    void allOfUnicodeAndTextsOfAnyLengthAreThoseOfJena() {
        List<Triple> triples = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x3000 ? 1 : 97) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                all.appendCodePoint(c);
            }
        }
        triples.add(triple(NodeFactory.createLiteralString(all.toString())));
        Random random = new Random(3);
        for (int length = 1000; length < 1100; length++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < length) {
                text.append(random.nextInt(3) == 0 ? "\uD83D\uDE00" : random.nextBoolean() ? "é" : "\"");
            }
            triples.add(triple(NodeFactory.createLiteralString(text.toString())));
            triples.add(triple(NodeFactory.createURI(
                    "http://example.org/" + text.toString().replace("\"", "^"))));
        }
        ByteArrayOutputStream jena = new ByteArrayOutputStream();
        ByteArrayOutputStream ours = new ByteArrayOutputStream();
        StreamRDF peer = StreamRDFWriter.getWriterStream(jena, Lang.NTRIPLES);
        StreamRDF out = LineStream.triples(ours);
        peer.start();
        triples.forEach(peer::triple);
        triples.forEach(out::triple);
        peer.finish();
        out.finish();
        assertArrayEquals(jena.toByteArray(), ours.toByteArray());
    }

    @Test
    void triplesInPartsAreTheSameLines() {
        for (int seed = 0; seed < 40; seed++) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            ByteArrayOutputStream inParts = new ByteArrayOutputStream();
            LineStream one = LineStream.triples(whole);
            LineStream other = LineStream.triples(inParts);
            HostileGraphs.of(seed, GraphFormat.NTRIPLES).find().forEachRemaining(quad -> {
                one.triple(quad.asTriple());
                Node object = quad.getObject();
                if (Util.isSimpleString(object)) {
                    other.triple(quad.getSubject(), quad.getPredicate(), object.getLiteralLexicalForm());
                } else {
                    other.triple(quad.getSubject(), quad.getPredicate(), object);
                }
            });
            one.finish();
            other.finish();
            assertEquals(text(whole), text(inParts), "seed " + seed);
        }
    }

    @Test
    void predicatesWithoutNumberAreThoseOfJena() {
        Random random = new Random(5);
        List<Quad> quads = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            Node predicate = NodeFactory.createURI("http://example.org/p" + random.nextInt(3_000));
            quads.add(Quad.create(Quad.defaultGraphNodeGenerated, SUBJECT, predicate, SUBJECT));
        }
        ByteArrayOutputStream jena = new ByteArrayOutputStream();
        ByteArrayOutputStream ours = new ByteArrayOutputStream();
        send(quads, StreamRDFWriter.getWriterStream(jena, Lang.NQUADS));
        send(quads, LineStream.quads(ours));
        assertArrayEquals(jena.toByteArray(), ours.toByteArray());
    }

    @Test
    void irisOfAnyLengthThatComeAgainAreThoseOfJena() {
        Random random = new Random(7);
        List<Quad> quads = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            String sign = random.nextInt(3) == 0 ? "^" : random.nextBoolean() ? "é" : "a";
            Node iri = NodeFactory.createURI("urn:x:" + sign.repeat(random.nextInt(140)));
            quads.add(Quad.create(Quad.defaultGraphNodeGenerated, iri, PREDICATE, iri));
        }
        ByteArrayOutputStream jena = new ByteArrayOutputStream();
        ByteArrayOutputStream ours = new ByteArrayOutputStream();
        send(quads, StreamRDFWriter.getWriterStream(jena, Lang.NQUADS));
        send(quads, LineStream.quads(ours));
        assertArrayEquals(jena.toByteArray(), ours.toByteArray());
    }

    @Test
    void irisOfOneHashCodeAreNotMixedUp() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LineStream out = LineStream.triples(bytes);
        // In Java these two have the same.
        Node one = NodeFactory.createURI("urn:x:Aa");
        Node other = NodeFactory.createURI("urn:x:BB");
        out.triple(one, PREDICATE, other);
        out.triple(other, PREDICATE, one);
        out.finish();
        String predicate = " <" + PREDICATE.getURI() + "> ";
        assertEquals("<urn:x:Aa>" + predicate + "<urn:x:BB> .\n<urn:x:BB>" + predicate + "<urn:x:Aa> .\n", text(bytes));
    }

    @Test
    void jenaReadsBackWhatWasWritten() {
        List<Triple> triples = List.of(
                triple(NodeFactory.createLiteralLang("a\u0000\b\n\\", "en-GB")),
                triple(NodeFactory.createLiteralDT("1", XSDDatatype.XSDinteger)),
                triple(NodeFactory.createBlankNode("a b")));
        ByteArrayOutputStream ours = new ByteArrayOutputStream();
        StreamRDF out = LineStream.triples(ours);
        triples.forEach(out::triple);
        out.finish();
        var graph = GraphFactory.createDefaultGraph();
        RDFParser.source(new ByteArrayInputStream(ours.toByteArray()))
                .lang(Lang.NTRIPLES)
                .parse(graph);
        var expected = GraphFactory.createDefaultGraph();
        triples.forEach(expected::add);
        assertEquals(true, expected.isIsomorphicWith(graph));
    }

    @Test
    void halfACharacterBecomesTheReplacementCharacter() {
        ByteArrayOutputStream ours = new ByteArrayOutputStream();
        StreamRDF out = LineStream.triples(ours);
        out.triple(triple(NodeFactory.createLiteralString("a\uD800b\uDC00")));
        out.finish();
        assertEquals("<http://example.org/s> <http://example.org/p> \"a\\uFFFDb\\uFFFD\" .\n", text(ours));
    }

    @Test
    void namedGraphsAreLeftOutOfTriples() {
        ByteArrayOutputStream ours = new ByteArrayOutputStream();
        StreamRDF out = LineStream.triples(ours);
        out.quad(Quad.create(SUBJECT, triple(SUBJECT)));
        out.quad(Quad.create(Quad.defaultGraphIRI, triple(PREDICATE)));
        out.finish();
        assertEquals("<http://example.org/s> <http://example.org/p> <http://example.org/p> .\n", text(ours));
    }

    @Test
    void aStreamThatBreaksIsTold() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        StreamRDF out = LineStream.triples(broken);
        out.triple(triple(SUBJECT));
        assertThrows(UncheckedIOException.class, out::finish);
    }

    private static Triple triple(Node object) {
        return Triple.create(SUBJECT, PREDICATE, object);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

package org.colloquy.bench.speed;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import com.google.common.io.CountingOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.colloquy.core.topic.concept.Vocabulary;
import org.colloquy.rdf.RecordTriples;
import org.colloquy.rdf.map.MappingOptions;
import org.colloquy.rdf.write.LineStream;

/** From records to N-Triples, which go nowhere, without a question who is who. */
final class Streaming {
    private static final MappingOptions OPTIONS = MappingOptions.STANDARD.withVocabulary(Vocabulary.of(List.of()));
    private static final String TERMS = "http://purl.org/dc/terms/";

    private Streaming() {}

    /** Streams with ours; returns the number of bytes. */
    static long colloquy(String format, Path file) throws IOException {
        CountingOutputStream bytes = new CountingOutputStream(OutputStream.nullOutputStream());
        triples(format, file, LineStream.triples(bytes));
        return bytes.getCount();
    }

    /** Streams with ours to {@code out}. */
    static void triples(String format, Path file, StreamRDF out) throws IOException {
        RecordTriples triples = new RecordTriples(OPTIONS, out);
        Reading.mentions(format, file, triples);
        triples.finish();
    }

    /**
     * Streams dblp as one would who has an afternoon: Woodstox parses, each field is a triple, Jena writes. Names are
     * not taken apart, nothing is verified, and no place is kept; returns the number of triples.
     */
    static long jena(Path file) throws IOException, XMLStreamException {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // dblp has millions of accented letters.
        factory.setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, Integer.MAX_VALUE);
        Tally out = new Tally(StreamRDFWriter.getWriterStream(OutputStream.nullOutputStream(), Lang.NTRIPLES));
        out.start();
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            Node paper = Node.ANY;
            while (reader.hasNext()) {
                if (reader.next() != XMLStreamReader.START_ELEMENT) {
                    continue;
                }
                String key = reader.getAttributeValue(null, "key");
                if (key != null) {
                    paper = NodeFactory.createURI("https://dblp.org/rec/" + key);
                } else if (!paper.equals(Node.ANY)) {
                    Node field = NodeFactory.createURI(TERMS + reader.getLocalName());
                    Node value = NodeFactory.createLiteralString(reader.getElementText());
                    out.triple(Triple.create(paper, field, value));
                }
            }
            reader.close();
        }
        out.finish();
        return out.count.get();
    }

    private static final class Tally extends StreamRDFWrapper {
        private final AtomicLong count = new AtomicLong();

        Tally(StreamRDF out) {
            super(out);
        }

        @Override
        public void triple(Triple triple) {
            count.incrementAndGet();
            super.triple(triple);
        }
    }
}

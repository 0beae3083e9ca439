package org.colloquy.rdf.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.colloquy.core.model.CharSpan;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.TalkMention;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Origin;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.Source;
import org.colloquy.rdf.record.MentionRecords;
import org.colloquy.rdf.record.RecordException;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Rdfs;

/** Makes mentions again from what stands beside their triples, and the names of their documents. */
final class Records extends StreamRDFBase {
    private final Source source;
    private final MentionSink sink;
    /** What the graph calls each document, by hash; nothing where it only holds mentions of it. */
    private final Map<String, Optional<Node>> documents = new TreeMap<>();

    private final Map<Node, String> labels = new HashMap<>();
    /** Talks come after the sessions and papers that they name. */
    private final List<TalkMention> talks = new ArrayList<>();

    Records(Source source, MentionSink sink) {
        this.source = source;
        this.sink = sink;
    }

    @Override
    public void quad(Quad quad) {
        triple(quad.asTriple());
    }

    @Override
    public void triple(Triple triple) {
        Node property = triple.getPredicate();
        Node value = triple.getObject();
        if (!value.isLiteral()) {
            return;
        }
        if (property.equals(Cq.AS_READ)) {
            record(triple.getSubject(), value.getLiteralLexicalForm());
        } else if (property.equals(Cq.CONTENT_HASH)) {
            documents.put(value.getLiteralLexicalForm(), Optional.of(triple.getSubject()));
        } else if (property.equals(Rdfs.LABEL) && isDocument(triple.getSubject())) {
            labels.put(triple.getSubject(), value.getLiteralLexicalForm());
        }
    }

    /** Documents alone are worth their names; everything else in a large graph has one too. */
    private static boolean isDocument(Node node) {
        return node.isURI() && node.getURI().contains("document/");
    }

    private void record(Node mention, String json) {
        try {
            send(MentionRecords.read(json));
        } catch (RecordException e) {
            sink.problem(Problem.of(
                    Problem.Severity.ERROR,
                    "broken-record",
                    source.name(),
                    "what " + mention + " says in cq:asRead cannot be read (" + e.getMessage()
                            + "); it is left out: was it changed, or written by a later version?"));
        }
    }

    /** Tells what is wrong with a line of the source. */
    void fault(Problem.Severity severity, String code, String message, long line, long column) {
        sink.problem(new Problem(
                severity,
                code,
                source.name(),
                Math.toIntExact(line),
                Math.toIntExact(column),
                new CharSpan(0, 0),
                "",
                message));
    }

    private void send(Mention mention) {
        documents.putIfAbsent(mention.ref().document(), Optional.empty());
        if (mention instanceof TalkMention talk) {
            talks.add(talk);
        } else {
            sink.mention(mention);
        }
    }

    /** Sends what had to wait. */
    void complete() {
        talks.forEach(sink::mention);
        documents.forEach((hash, node) ->
                sink.origin(new Origin(hash, node.map(labels::get).orElse(hash))));
    }
}

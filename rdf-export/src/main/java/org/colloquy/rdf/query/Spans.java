package org.colloquy.rdf.query;

import com.google.common.collect.Streams;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.colloquy.rdf.vocabulary.Dct;

/** Reads what the graphs of the sources say of their spans. */
record Spans(DatasetGraph data) {
    String document(Node graph, Node mention) {
        Node document = objects(graph, mention, Dct.IS_PART_OF).findFirst().orElse(graph);
        return text(graph, document, RDFS.Nodes.label).orElse(document.toString());
    }

    int number(Node graph, Node mention, Node property) {
        return text(graph, mention, property).map(Integer::parseInt).orElse(0);
    }

    Optional<String> text(Node graph, Node subject, Node property) {
        return objects(graph, subject, property)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst();
    }

    Stream<Node> objects(Node graph, Node subject, Node property) {
        return quads(graph, subject, property, Node.ANY).map(Quad::getObject);
    }

    Stream<Quad> quads(Node graph, Node subject, Node property, Node object) {
        return Streams.stream(data.findNG(graph, subject, property, object));
    }
}

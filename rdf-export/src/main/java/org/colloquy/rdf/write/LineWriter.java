package org.colloquy.rdf.write;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** N-Triples and N-Quads, lines in order. */
final class LineWriter {
    private static final Comparator<Quad> ORDER = Comparator.comparing(Quad::getSubject, NodeOrder.NODES)
            .thenComparing(Quad::getPredicate, NodeOrder.NODES)
            .thenComparing(Quad::getObject, NodeOrder.NODES);

    private LineWriter() {}

    static void write(DatasetGraph graphs, boolean named, Writer out) throws IOException {
        TurtleTerms terms = TurtleTerms.plain(Names.of(graphs, false));
        List<Quad> quads = new ArrayList<>();
        graphs.getDefaultGraph().find().forEach(t -> quads.add(Quad.create(Quad.defaultGraphIRI, t)));
        lines(quads, "", terms, out);
        if (named) {
            for (Node name : GraphWriter.names(graphs)) {
                quads.clear();
                graphs.findNG(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
                lines(quads, " " + terms.of(name), terms, out);
            }
        }
    }

    private static void lines(List<Quad> quads, String graph, TurtleTerms terms, Writer out) throws IOException {
        quads.sort(ORDER);
        for (Quad quad : quads) {
            out.append(terms.of(quad.getSubject())).append(' ');
            out.append(terms.of(quad.getPredicate())).append(' ');
            out.append(terms.of(quad.getObject())).append(graph).append(" .\n");
        }
    }
}

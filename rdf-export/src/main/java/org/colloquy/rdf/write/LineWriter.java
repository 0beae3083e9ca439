package org.colloquy.rdf.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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

    static void write(DatasetGraph graphs, boolean named, OutputStream stream) throws IOException {
        try {
            send(graphs, named, stream);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void send(DatasetGraph graphs, boolean named, OutputStream stream) {
        LineStream out = LineStream.of(stream, named, new BlankLabels());
        List<Quad> quads = new ArrayList<>();
        graphs.getDefaultGraph().find().forEach(t -> quads.add(Quad.create(Quad.defaultGraphIRI, t)));
        lines(quads, out);
        if (named) {
            for (Node name : GraphWriter.names(graphs)) {
                quads.clear();
                graphs.findNG(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
                lines(quads, out);
            }
        }
        out.finish();
    }

    private static void lines(List<Quad> quads, LineStream out) {
        quads.sort(ORDER);
        quads.forEach(out::quad);
    }
}

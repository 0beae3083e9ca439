package org.colloquy.rdf.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Writes graphs. */
public final class GraphWriter {
    private GraphWriter() {}

    /**
     * Writes {@code graphs} to a file, which is packed if its name ends in {@code .gz}, and which appears whole or not
     * at all.
     *
     * @throws WriteException if the file cannot be written, or the format cannot hold the graph
     */
    public static void write(DatasetGraph graphs, GraphFormat format, Path file) {
        AtomicFile.write(file, out -> write(graphs, format, out));
    }

    /**
     * Writes {@code graphs} to a stream, which stays open. A format without named graphs takes the default graph.
     *
     * @throws WriteException if the format cannot hold the graph
     */
    public static void write(DatasetGraph graphs, GraphFormat format, OutputStream stream) throws IOException {
        Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        switch (format) {
            case TURTLE, TRIG -> TurtleWriter.write(graphs, format.holdsNamedGraphs(), out);
            case JSONLD -> JsonLdWriter.write(graphs, out);
            case RDFXML -> RdfXmlWriter.write(graphs, out);
            case NTRIPLES, NQUADS -> LineWriter.write(graphs, format.holdsNamedGraphs(), stream);
        }
        out.flush();
    }

    /** Returns the names of the graphs that hold something, in order. */
    static List<Node> names(DatasetGraph graphs) {
        return graphs.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .map(Quad::getGraph)
                .filter(name -> !Quad.isDefaultGraph(name))
                .distinct()
                .sorted(NodeOrder.NODES)
                .toList();
    }
}

package org.colloquy.rdf.write;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colloquy.rdf.vocabulary.Rdf;

/** Turtle and TriG made for readers: parts with headings, one property a line, the same bytes for the same graph. */
final class TurtleWriter {
    private static final String INDENT = "    ";

    private final Writer out;
    private final TurtleTerms terms;

    private TurtleWriter(Writer out, TurtleTerms terms) {
        this.out = out;
        this.terms = terms;
    }

    static void write(DatasetGraph graphs, boolean named, Writer out) throws IOException {
        Names names = Names.of(graphs, named);
        for (Map.Entry<String, String> prefix : names.prefixes().entrySet()) {
            out.append("@prefix ").append(prefix.getKey()).append(": ");
            StringBuilder iri = new StringBuilder();
            Escapes.iri(prefix.getValue(), iri);
            out.append('<').append(iri).append("> .\n");
        }
        TurtleWriter writer = new TurtleWriter(out, new TurtleTerms(names));
        writer.graph(graphs.getDefaultGraph(), "");
        if (named) {
            for (Node name : GraphWriter.names(graphs)) {
                out.append("\n# Graph\n\n").append(writer.terms.of(name)).append(" {");
                writer.graph(graphs.getGraph(name), INDENT);
                out.append("}\n");
            }
        }
    }

    private void graph(Graph graph, String indent) throws IOException {
        SortedGraph sorted = SortedGraph.of(graph);
        List<Place> places = sorted.places();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            if (i == 0 || places.get(i - 1).section() != place.section()) {
                out.append("\n")
                        .append(indent)
                        .append("# ")
                        .append(place.section().heading())
                        .append("\n");
            }
            out.append("\n");
            subject(place.subject(), sorted.properties(place.subject()), indent);
        }
    }

    private void subject(Node subject, Map<Node, Set<Node>> properties, String indent) throws IOException {
        out.append(indent).append(terms.of(subject));
        String before = " ";
        for (Map.Entry<Node, Set<Node>> property : properties.entrySet()) {
            out.append(before)
                    .append(property.getKey().equals(Rdf.TYPE) ? "a" : terms.of(property.getKey()))
                    .append(' ');
            values(property.getValue(), indent);
            before = " ;\n" + indent + INDENT;
        }
        out.append(" .\n");
    }

    /** A long list gets a line for each value, so that a comparison shows the one that changed. */
    private void values(Set<Node> values, String indent) throws IOException {
        String comma = values.size() > 3 ? ",\n" + indent + INDENT + INDENT : ", ";
        if (values.size() > 3) {
            out.append("\n").append(indent).append(INDENT).append(INDENT);
        }
        for (Iterator<Node> all = values.iterator(); all.hasNext(); ) {
            out.append(terms.of(all.next())).append(all.hasNext() ? comma : "");
        }
    }
}

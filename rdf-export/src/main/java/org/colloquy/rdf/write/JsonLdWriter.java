package org.colloquy.rdf.write;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.XSD;
import org.colloquy.rdf.vocabulary.Rdf;

/** JSON-LD, flat, with a context of its own: nothing has to be fetched to read it. */
final class JsonLdWriter {
    private static final Pattern SMALL = Pattern.compile("0|-?[1-9][0-9]{0,14}");

    private final Writer out;
    private final Names names;
    private final BlankLabels blanks = new BlankLabels();

    private JsonLdWriter(Writer out, Names names) {
        this.out = out;
        this.names = names;
    }

    static void write(DatasetGraph graphs, Writer out) throws IOException {
        new JsonLdWriter(out, Names.of(graphs, true)).document(graphs);
    }

    private void document(DatasetGraph graphs) throws IOException {
        out.append("{\n  \"@context\": {");
        String before = "\n    ";
        for (Map.Entry<String, String> prefix : names.prefixes().entrySet()) {
            out.append(before).append(quoted(prefix.getKey())).append(": ").append(quoted(prefix.getValue()));
            before = ",\n    ";
        }
        out.append("\n  },\n  \"@graph\": [");
        String next = graph(graphs.getDefaultGraph(), "\n    ", "    ");
        for (Node name : GraphWriter.names(graphs)) {
            out.append(next).append("{\n      \"@id\": ").append(id(name)).append(",\n      \"@graph\": [");
            graph(graphs.getGraph(name), "\n        ", "        ");
            out.append("\n      ]\n    }");
            next = ",\n    ";
        }
        out.append("\n  ]\n}\n");
    }

    /** Returns what stands before a node that follows. */
    private String graph(Graph graph, String first, String indent) throws IOException {
        SortedGraph sorted = SortedGraph.of(graph);
        String before = first;
        for (Place place : sorted.places()) {
            out.append(before)
                    .append("{\n")
                    .append(indent)
                    .append("  \"@id\": ")
                    .append(id(place.subject()));
            for (Map.Entry<Node, Set<Node>> property :
                    sorted.properties(place.subject()).entrySet()) {
                property(property.getKey(), property.getValue(), indent + "  ");
            }
            out.append("\n").append(indent).append("}");
            before = ",\n" + indent;
        }
        return before;
    }

    private void property(Node predicate, Set<Node> values, String indent) throws IOException {
        boolean types = predicate.equals(Rdf.TYPE) && values.stream().noneMatch(Node::isLiteral);
        out.append(",\n")
                .append(indent)
                .append(types ? "\"@type\"" : id(predicate))
                .append(": ");
        boolean list = values.size() > 1;
        out.append(list ? "[\n" + indent + "  " : "");
        for (Iterator<Node> all = values.iterator(); all.hasNext(); ) {
            Node value = all.next();
            out.append(types ? id(value) : value(value)).append(all.hasNext() ? ",\n" + indent + "  " : "");
        }
        out.append(list ? "\n" + indent + "]" : "");
    }

    private String value(Node node) {
        if (!node.isLiteral()) {
            return "{\"@id\": " + id(node) + "}";
        }
        String text = node.getLiteralLexicalForm();
        String type = node.getLiteralDatatypeURI();
        if (!node.getLiteralLanguage().isEmpty()) {
            String direction = node.getLiteralBaseDirection() == null
                    ? ""
                    : ", \"@direction\": "
                            + quoted(node.getLiteralBaseDirection().toString());
            return "{\"@value\": " + quoted(text) + ", \"@language\": " + quoted(node.getLiteralLanguage()) + direction
                    + "}";
        }
        if (type.equals(XSD.xstring.getURI())) {
            return quoted(text);
        }
        boolean bare = (type.equals(XSD.integer.getURI()) && SMALL.matcher(text).matches())
                || (type.equals(XSD.xboolean.getURI()) && (text.equals("true") || text.equals("false")));
        String name = names.shorten(type).orElse(type);
        return bare ? text : "{\"@value\": " + quoted(text) + ", \"@type\": " + quoted(name) + "}";
    }

    private String id(Node node) {
        return quoted(node.isURI() ? names.shorten(node.getURI()).orElseGet(node::getURI) : "_:" + blanks.of(node));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        Escapes.literal(text, quoted);
        return quoted.append('"').toString();
    }
}

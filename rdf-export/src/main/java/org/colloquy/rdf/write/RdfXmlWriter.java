package org.colloquy.rdf.write;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.colloquy.rdf.vocabulary.Prefixes;

/** RDF/XML: one description for each thing, one element for each value. */
final class RdfXmlWriter {
    private final Writer out;
    private final SortedMap<String, String> namespaces;
    private final BlankLabels blanks = new BlankLabels();

    private RdfXmlWriter(Writer out, SortedMap<String, String> namespaces) {
        this.out = out;
        this.namespaces = namespaces;
    }

    static void write(DatasetGraph graphs, Writer out) throws IOException {
        new RdfXmlWriter(out, namespaces(graphs.getDefaultGraph())).document(graphs.getDefaultGraph());
    }

    /** Namespace to prefix, of all properties. */
    private static SortedMap<String, String> namespaces(Graph graph) {
        SortedMap<String, String> namespaces = new TreeMap<>();
        graph.find().forEach(t -> namespaces.put(namespace(t.getPredicate().getURI()), ""));
        Prefixes.table().forEach((prefix, iri) -> namespaces.replace(iri, prefix));
        int unnamed = 1;
        for (Map.Entry<String, String> entry : namespaces.entrySet()) {
            if (entry.getValue().isEmpty()) {
                entry.setValue("ns" + unnamed++);
            }
        }
        namespaces.put(RDF.getURI(), "rdf");
        return namespaces;
    }

    private static String namespace(String iri) {
        int at = nameStart(iri);
        if (at == iri.length()) {
            throw new WriteException(
                    "the property <" + iri + "> has no name that RDF/XML can write; choose another format");
        }
        return iri.substring(0, at);
    }

    /** Returns where the longest XML name at the end of {@code iri} begins. */
    private static int nameStart(String iri) {
        int best = iri.length();
        for (int i = iri.length() - 1; i >= 0 && isNameLetter(iri.charAt(i)); i--) {
            if (!Character.isDigit(iri.charAt(i)) && iri.charAt(i) != '-' && iri.charAt(i) != '.') {
                best = i;
            }
        }
        return best;
    }

    private static boolean isNameLetter(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.');
    }

    private void document(Graph graph) throws IOException {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
        for (Map.Entry<String, String> entry : namespaces.entrySet()) {
            out.append("\n    xmlns:")
                    .append(entry.getValue())
                    .append("=\"")
                    .append(escaped(entry.getKey()))
                    .append("\"");
        }
        out.append(">\n");
        SortedGraph sorted = SortedGraph.of(graph);
        for (Place place : sorted.places()) {
            Node subject = place.subject();
            out.append("  <rdf:Description ")
                    .append(reference("about", subject))
                    .append(">\n");
            for (Map.Entry<Node, Set<Node>> property :
                    sorted.properties(subject).entrySet()) {
                for (Node value : property.getValue()) {
                    element(property.getKey().getURI(), value);
                }
            }
            out.append("  </rdf:Description>\n");
        }
        out.append("</rdf:RDF>\n");
    }

    private void element(String predicate, Node value) throws IOException {
        int at = nameStart(predicate);
        String name = namespaces.get(predicate.substring(0, at)) + ":" + predicate.substring(at);
        out.append("    <").append(name);
        if (value.isLiteral()) {
            out.append(type(value)).append('>').append(escaped(value.getLiteralLexicalForm()));
            out.append("</").append(name).append(">\n");
        } else {
            out.append(' ').append(reference("resource", value)).append("/>\n");
        }
    }

    private static String type(Node value) {
        if (!value.getLiteralLanguage().isEmpty()) {
            return " xml:lang=\"" + escaped(value.getLiteralLanguage()) + "\"";
        }
        String type = value.getLiteralDatatypeURI();
        return type.equals(XSD.xstring.getURI()) ? "" : " rdf:datatype=\"" + escaped(type) + "\"";
    }

    private String reference(String attribute, Node node) {
        return node.isBlank()
                ? "rdf:nodeID=\"" + blanks.of(node) + "\""
                : "rdf:" + attribute + "=\"" + escaped(node.getURI()) + "\"";
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        Escapes.xml(text, escaped);
        return escaped.toString();
    }
}

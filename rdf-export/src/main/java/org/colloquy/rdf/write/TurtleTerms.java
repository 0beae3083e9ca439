package org.colloquy.rdf.write;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;

/** Nodes as Turtle writes them. */
final class TurtleTerms {
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]*\\.[0-9]+");

    private final BlankLabels blanks = new BlankLabels();
    private final Names names;

    TurtleTerms(Names names) {
        this.names = names;
    }

    String of(Node node) {
        if (node.isURI()) {
            return iri(node.getURI());
        }
        if (node.isLiteral()) {
            return literal(node);
        }
        return "_:" + blanks.of(node);
    }

    private String iri(String iri) {
        return names.shorten(iri).orElseGet(() -> full(iri));
    }

    private static String full(String iri) {
        StringBuilder out = new StringBuilder(iri.length() + 2).append('<');
        Escapes.iri(iri, out);
        return out.append('>').toString();
    }

    private String literal(Node node) {
        String text = node.getLiteralLexicalForm();
        String type = node.getLiteralDatatypeURI();
        if (isBare(text, type)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 2);
        if (text.indexOf('\n') >= 0) {
            out.append("\"\"\"");
            Escapes.paragraphs(text, out);
            out.append("\"\"\"");
        } else {
            out.append('"');
            Escapes.literal(text, out);
            out.append('"');
        }
        return suffix(node, type, out);
    }

    private String suffix(Node node, String type, StringBuilder out) {
        if (!node.getLiteralLanguage().isEmpty()) {
            out.append('@').append(node.getLiteralLanguage());
            if (node.getLiteralBaseDirection() != null) {
                out.append("--").append(node.getLiteralBaseDirection());
            }
        } else if (!type.equals(XSD.xstring.getURI())) {
            out.append("^^").append(iri(type));
        }
        return out.toString();
    }

    private static boolean isBare(String text, String type) {
        if (type.equals(XSD.integer.getURI())) {
            return INTEGER.matcher(text).matches();
        }
        if (type.equals(XSD.decimal.getURI())) {
            return DECIMAL.matcher(text).matches();
        }
        return type.equals(XSD.xboolean.getURI()) && (text.equals("true") || text.equals("false"));
    }
}

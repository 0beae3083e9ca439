package org.colloquy.rdf.write;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;

/** Nodes as Turtle writes them, with or without short forms. */
final class TurtleTerms {
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]*\\.[0-9]+");

    private final Map<Node, String> blanks = new HashMap<>();
    private final Names names;
    private final boolean shortForms;

    private TurtleTerms(Names names, boolean shortForms) {
        this.names = names;
        this.shortForms = shortForms;
    }

    static TurtleTerms pretty(Names names) {
        return new TurtleTerms(names, true);
    }

    /** Every IRI in full and every literal on one line, as N-Triples wants them. */
    static TurtleTerms plain(Names none) {
        return new TurtleTerms(none, false);
    }

    String of(Node node) {
        if (node.isURI()) {
            return iri(node.getURI());
        }
        if (node.isLiteral()) {
            return literal(node);
        }
        if (node.isBlank()) {
            return blanks.computeIfAbsent(node, blank -> "_:b" + blanks.size());
        }
        throw new WriteException("a node is neither an IRI nor a literal nor blank: " + node);
    }

    private String iri(String iri) {
        return shortForms ? names.shorten(iri).orElseGet(() -> full(iri)) : full(iri);
    }

    private static String full(String iri) {
        StringBuilder out = new StringBuilder(iri.length() + 2).append('<');
        Escapes.iri(iri, out);
        return out.append('>').toString();
    }

    private String literal(Node node) {
        String text = node.getLiteralLexicalForm();
        String type = node.getLiteralDatatypeURI();
        if (shortForms && isBare(text, type)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 2);
        if (shortForms && text.indexOf('\n') >= 0) {
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

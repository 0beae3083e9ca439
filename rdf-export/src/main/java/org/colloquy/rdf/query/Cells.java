package org.colloquy.rdf.query;

import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.colloquy.rdf.vocabulary.Prefixes;
import org.jspecify.annotations.Nullable;

/** The text of one cell. */
final class Cells {
    /** Writes terms of vocabularies with their prefixes, and all other IRIs in full. */
    static final UnaryOperator<String> TERMS = Prefixes.mapping()::shortForm;

    private Cells() {}

    /** For programs: an IRI in full, a literal's characters as they are, nothing for a variable without a value. */
    static String plain(Binding row, Var column) {
        @Nullable Node node = row.get(column);
        return node == null ? "" : plain(node);
    }

    /** For readers: on one line, IRIs with prefixes, without characters that move the cursor or turn the line round. */
    static String shown(Binding row, Var column) {
        return shown(row, column, TERMS);
    }

    /** The same, with IRIs as {@code shorter} has them. */
    static String shown(Binding row, Var column, UnaryOperator<String> shorter) {
        @Nullable Node node = row.get(column);
        if (node == null) {
            return "";
        }
        return harmless(node.isURI() ? shorter.apply(node.getURI()) : plain(node));
    }

    static boolean isNumber(Binding row, Var column) {
        @Nullable Node node = row.get(column);
        return node != null && isNumber(node);
    }

    static boolean isText(Binding row, Var column) {
        @Nullable Node node = row.get(column);
        return node != null && node.isLiteral() && !isNumber(node);
    }

    private static boolean isNumber(Node node) {
        return node.isLiteral() && node.getLiteral().isWellFormed() && node.getLiteralValue() instanceof Number;
    }

    private static String plain(Node node) {
        if (node.isURI()) {
            return node.getURI();
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : "_:" + node.getBlankNodeLabel();
    }

    private static String harmless(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
                out.append(' ');
            } else if (!(c >= 0x202A && c <= 0x202E) && !(c >= 0x2066 && c <= 0x2069)) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}

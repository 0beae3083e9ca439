package org.colloquy.rdf.query;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;

/** Puts U+FFFD in the place of characters that no XML document can hold. */
final class XmlCharacters {
    private XmlCharacters() {}

    static Answer.Rows in(Answer.Rows rows) {
        return new Answer.Rows(
                rows.variables(), rows.rows().stream().map(XmlCharacters::in).toList());
    }

    private static Binding in(Binding row) {
        BindingBuilder legal = Binding.builder();
        row.forEach((column, node) -> legal.add(column, node.isLiteral() ? in(node) : node));
        return legal.build();
    }

    private static Node in(Node literal) {
        String text = literal.getLiteralLexicalForm();
        if (text.codePoints().allMatch(XmlCharacters::isLegal)) {
            return literal;
        }
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().forEach(c -> legal.appendCodePoint(isLegal(c) ? c : 0xFFFD));
        return literal.getLiteralLanguage().isEmpty()
                ? NodeFactory.createLiteralDT(legal.toString(), literal.getLiteralDatatype())
                : NodeFactory.createLiteralLang(legal.toString(), literal.getLiteralLanguage());
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && c < 0xFFFE)
                || c > 0xFFFF;
    }
}

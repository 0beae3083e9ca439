package org.colloquy.rdf.write;

import java.util.Comparator;
import org.apache.jena.graph.Node;

/** Orders nodes by what is in them alone; runs of digits count as numbers, so that 2 comes before 10. */
final class NodeOrder {
    static final Comparator<Node> NODES = Comparator.comparingInt(NodeOrder::kind)
            .thenComparing(NodeOrder::text, NodeOrder::natural)
            .thenComparing(NodeOrder::detail)
            .thenComparing(node -> node.toString());

    private NodeOrder() {}

    private static int kind(Node node) {
        return node.isURI() ? 0 : node.isBlank() ? 1 : 2;
    }

    private static String text(Node node) {
        if (node.isURI()) {
            return node.getURI();
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private static String detail(Node node) {
        return node.isLiteral() ? node.getLiteralDatatypeURI() + "@" + node.getLiteralLanguage() : "";
    }

    /** Compares two texts; those that differ only in leading zeros go by characters. */
    static int natural(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        int i = difference(one, other);
        int j = i;
        while (i < one.length() && j < other.length()) {
            int endOne = digits(one, i);
            int endOther = digits(other, j);
            int order = endOne > i && endOther > j
                    ? number(one, i, endOne, other, j, endOther)
                    : Character.compare(one.charAt(i), other.charAt(j));
            if (order != 0) {
                return order;
            }
            i = Math.max(endOne, i + 1);
            j = Math.max(endOther, j + 1);
        }
        int rest = Integer.compare(one.length() - i, other.length() - j);
        return rest != 0 ? rest : one.compareTo(other);
    }

    /** Returns where two texts begin to differ: a character, or the number that it stands in. */
    private static int difference(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int at = 0;
        while (at < length && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        while (at > 0 && one.charAt(at - 1) >= '0' && one.charAt(at - 1) <= '9') {
            at--;
        }
        return at;
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static int number(String one, int i, int endOne, String other, int j, int endOther) {
        int start = skipZeros(one, i, endOne);
        int begin = skipZeros(other, j, endOther);
        int order = Integer.compare(endOne - start, endOther - begin);
        return order != 0 ? order : one.substring(start, endOne).compareTo(other.substring(begin, endOther));
    }

    private static int skipZeros(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) == '0') {
            at++;
        }
        return at;
    }
}

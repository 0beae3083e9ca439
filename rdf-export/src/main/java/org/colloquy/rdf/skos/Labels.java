package org.colloquy.rdf.skos;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Picks the labels by which a concept is found in English texts: those in English, and otherwise those there are. */
final class Labels {
    private static final int ENGLISH = 0;
    private static final int NEUTRAL = 1;
    private static final int FOREIGN = 2;

    private final Map<Node, Node> literalForms;

    /** Makes a picker; {@code literalForms} are the texts of labels that are things of their own. */
    Labels(Map<Node, Node> literalForms) {
        this.literalForms = literalForms;
    }

    /** Returns the label that is shown; nothing if there is none. */
    String preferred(SkosDraft draft) {
        return best(draft.preferred()).orElse("");
    }

    List<String> others(SkosDraft draft) {
        return readable(draft.others(), best(draft.preferred()).isEmpty());
    }

    List<String> hidden(SkosDraft draft) {
        return readable(draft.hidden(), best(draft.preferred()).isEmpty());
    }

    Optional<String> definition(SkosDraft draft) {
        return best(draft.definitions());
    }

    private Optional<String> best(List<Node> nodes) {
        return nodes.stream()
                .map(this::literal)
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(Labels::rank)
                        .thenComparing(Node::getLiteralLanguage)
                        .thenComparing(Node::getLiteralLexicalForm))
                .map(Labels::text);
    }

    private List<String> readable(List<Node> nodes, boolean anyLanguage) {
        return nodes.stream()
                .map(this::literal)
                .flatMap(Optional::stream)
                .filter(literal -> anyLanguage || rank(literal) < FOREIGN)
                .map(Labels::text)
                .toList();
    }

    private Optional<Node> literal(Node label) {
        return Optional.ofNullable(label.isLiteral() ? label : literalForms.get(label))
                .filter(Node::isLiteral)
                .filter(literal -> !literal.getLiteralLexicalForm().isBlank());
    }

    private static String text(Node literal) {
        return literal.getLiteralLexicalForm().strip();
    }

    private static int rank(Node literal) {
        String language = literal.getLiteralLanguage().toLowerCase(Locale.ROOT);
        if (language.equals("en") || language.startsWith("en-")) {
            return ENGLISH;
        }
        return language.isEmpty() ? NEUTRAL : FOREIGN;
    }
}

package org.colloquy.rdf.skos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Reads labels in all languages. What is shown is in English, and otherwise in a language there is. */
final class Labels {
    private static final int ENGLISH = 0;
    private static final int NEUTRAL = 1;
    private static final int FOREIGN = 2;
    private static final Comparator<Node> IN_ORDER = Comparator.comparingInt(Labels::rank)
            .thenComparing(Node::getLiteralLanguage)
            .thenComparing(Node::getLiteralLexicalForm);

    private final Map<Node, Node> literalForms;

    /** Makes a picker; {@code literalForms} are the texts of labels that are things of their own. */
    Labels(Map<Node, Node> literalForms) {
        this.literalForms = literalForms;
    }

    /** Returns the label that is shown, one of the others if none is preferred; nothing if there is none. */
    String preferred(SkosDraft draft) {
        return best(draft.preferred()).or(() -> best(draft.others())).orElse("");
    }

    /** Returns the label that is shown and those that are in other languages. */
    List<String> names(SkosDraft draft) {
        List<String> names = new ArrayList<>(List.of(preferred(draft)));
        names.addAll(texts(draft.preferred()));
        return names;
    }

    List<String> others(SkosDraft draft) {
        return texts(draft.others());
    }

    List<String> hidden(SkosDraft draft) {
        return texts(draft.hidden());
    }

    Optional<String> definition(SkosDraft draft) {
        return best(draft.definitions());
    }

    /** Returns the languages of what is not in English, by the words; words that are English too are not among them. */
    Map<String, String> foreign(SkosDraft draft) {
        Map<String, String> languages = new TreeMap<>();
        Stream.of(draft.preferred(), draft.others(), draft.hidden(), draft.definitions())
                .flatMap(List::stream)
                .map(this::literal)
                .flatMap(Optional::stream)
                .sorted(IN_ORDER)
                .forEach(literal -> languages.putIfAbsent(
                        text(literal), rank(literal) == ENGLISH ? "en" : literal.getLiteralLanguage()));
        languages.values().removeIf("en"::equals);
        return languages;
    }

    private Optional<String> best(List<Node> nodes) {
        return nodes.stream()
                .map(this::literal)
                .flatMap(Optional::stream)
                .min(IN_ORDER)
                .map(Labels::text);
    }

    private List<String> texts(List<Node> nodes) {
        return nodes.stream()
                .map(this::literal)
                .flatMap(Optional::stream)
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

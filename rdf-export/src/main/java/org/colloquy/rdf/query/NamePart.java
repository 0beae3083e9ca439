package org.colloquy.rdf.query;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.colloquy.core.text.NameSearch;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Foaf;
import org.colloquy.rdf.vocabulary.Skos;

/**
 * Part of a name, with which a query looks for all that bear it. What nothing bears is told here, with the names that are
 * near, since the answer would be empty without a word.
 */
final class NamePart {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ABBREVIATION = Pattern.compile("[\\p{Lu}\\p{N} ]{2,5}");
    private static final int NEAR = 5;

    private final Graph graph;
    private final ParameterType type;

    NamePart(Graph graph, ParameterType type) {
        this.graph = graph;
        this.type = type;
    }

    /** Returns whether the graph has such a thing. */
    boolean isKnown(Node thing) {
        return switch (type) {
            case TOPIC -> graph.contains(thing, Skos.PREF_LABEL, Node.ANY);
            case VENUE -> graph.contains(Node.ANY, Dct.IS_PART_OF, thing);
            default -> graph.contains(Node.ANY, Cq.AFFILIATION, thing);
        };
    }

    /**
     * Checks that something bears a name that has this part.
     *
     * @throws QueryException if nothing does; the message has the names that are near
     */
    void check(String typed) {
        Set<String> names = names();
        if (names.stream().anyMatch(name -> fits(name, typed))) {
            return;
        }
        NameSearch.Builder<String> search = NameSearch.builder();
        names.stream().sorted().forEach(name -> search.add(name, NameSearch.Style.TITLE, ImmutableSet.of(name)));
        List<String> near = search.build().near(typed, NEAR);
        throw new QueryException("no " + type.word() + " in the graph has '" + typed + "' in its name"
                + (near.isEmpty() ? "" : "; did you mean " + String.join("; ", near) + "?"));
    }

    /** As the queries compare: beginnings of words, or whole words that are abbreviations; elsewhere any part. */
    private boolean fits(String name, String typed) {
        if (type != ParameterType.TOPIC) {
            return name.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
        }
        String words = " " + words(name) + " ";
        String sought = words(typed);
        return ABBREVIATION.matcher(sought).matches()
                ? words.contains(" " + sought + " ")
                : words.toLowerCase(Locale.ROOT).contains(" " + sought.toLowerCase(Locale.ROOT));
    }

    private static String words(String text) {
        return NO_WORD.matcher(text).replaceAll(" ");
    }

    private Set<String> names() {
        Stream<String> names = switch (type) {
            case TOPIC ->
                Stream.concat(
                        texts(Node.ANY, Skos.PREF_LABEL),
                        subjects(Skos.PREF_LABEL).stream().flatMap(topic -> texts(topic, Skos.ALT_LABEL)));
            case VENUE -> namesOf(Dct.IS_PART_OF, RDFS.Nodes.label);
            default -> Stream.concat(texts(Node.ANY, Cq.AFFILIATION_AS_PRINTED), namesOf(Cq.AFFILIATION, Foaf.NAME));
        };
        return names.collect(toImmutableSet());
    }

    private Stream<String> namesOf(Node property, Node name) {
        return graph.find(Node.ANY, property, Node.ANY).toList().stream()
                .map(triple -> triple.getObject())
                .distinct()
                .flatMap(thing -> Stream.concat(texts(thing, name), texts(thing, Skos.ALT_LABEL)));
    }

    private Set<Node> subjects(Node property) {
        return graph.find(Node.ANY, property, Node.ANY)
                .mapWith(triple -> triple.getSubject())
                .toSet();
    }

    private Stream<String> texts(Node thing, Node property) {
        return graph.find(thing, property, Node.ANY).toList().stream()
                .map(triple -> triple.getObject())
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm);
    }
}

package org.colloquy.rdf.query;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.colloquy.rdf.vocabulary.Dblp;
import org.colloquy.rdf.vocabulary.Dct;

/** What tells people of one name apart for a reader: how many papers they signed, when, and one of them. */
final class PapersOf {
    private static final int LONGEST_TITLE = 60;

    private final Graph graph;

    PapersOf(Graph graph) {
        this.graph = graph;
    }

    /** Returns a person's papers in a few words; nothing if he or she signed none. */
    String inWords(Node person) {
        List<Node> papers = subjects(Dblp.SIGNATURE_CREATOR, person)
                .flatMap(signature -> objects(signature, Dblp.SIGNATURE_PUBLICATION))
                .distinct()
                .collect(toImmutableList());
        if (papers.isEmpty()) {
            return "";
        }
        List<String> years = papers.stream()
                .flatMap(paper -> objects(paper, Dct.ISSUED))
                .filter(Node::isLiteral)
                .map(date -> date.getLiteralLexicalForm().replaceFirst("^(\\d{4}).*", "$1"))
                .sorted()
                .collect(toImmutableList());
        return ", " + (papers.size() == 1 ? "1 paper" : papers.size() + " papers") + span(years)
                + papers.stream()
                        .flatMap(paper -> objects(paper, Dct.TITLE))
                        .filter(Node::isLiteral)
                        .map(Node::getLiteralLexicalForm)
                        .sorted()
                        .findFirst()
                        .map(title -> ": '" + DisplayWidth.cut(title, LONGEST_TITLE) + "'")
                        .orElse("");
    }

    private static String span(List<String> years) {
        if (years.isEmpty()) {
            return "";
        }
        String last = years.get(years.size() - 1);
        return ", " + (years.get(0).equals(last) ? last : years.get(0) + "–" + last);
    }

    private Stream<Node> subjects(Node property, Node object) {
        return graph.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList().stream();
    }

    private Stream<Node> objects(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream();
    }
}

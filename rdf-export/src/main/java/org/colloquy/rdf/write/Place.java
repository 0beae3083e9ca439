package org.colloquy.rdf.write;

import com.google.common.collect.Streams;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.colloquy.rdf.vocabulary.Conf;
import org.colloquy.rdf.vocabulary.Dblp;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Foaf;
import org.colloquy.rdf.vocabulary.Rdf;
import org.colloquy.rdf.vocabulary.Rdfs;
import org.colloquy.rdf.vocabulary.Skos;

/**
 * Where a thing stands in a file: events by time, papers by title with their signatures below them, people by family
 * name.
 *
 * @param section the part of the file
 * @param time when the thing, or the event it belongs to, begins
 * @param label what the thing, or what it belongs to, is called
 * @param owner the thing itself, or what it belongs to
 * @param subject the thing
 */
record Place(Section section, String time, String label, Node owner, Node subject) {
    static final Comparator<Place> ORDER = Comparator.comparing(Place::section)
            .thenComparing(Place::time)
            .thenComparing(Place::label)
            .thenComparing(Place::owner, NodeOrder.NODES)
            .thenComparing(place -> !place.subject.equals(place.owner))
            .thenComparing(Place::subject, NodeOrder.NODES);

    private static final List<Node> NAMES =
            List.of(Foaf.FAMILY_NAME, Foaf.NAME, Dct.TITLE, Rdfs.LABEL, Skos.PREF_LABEL);
    private static final List<Node> OWNERS = List.of(Dblp.SIGNATURE_PUBLICATION, Conf.DURING);

    static Place of(Node subject, Graph graph) {
        Section section = Streams.stream(graph.find(subject, Rdf.TYPE, Node.ANY))
                .flatMap(type -> Section.ofClass(type.getObject()).stream())
                .min(Comparator.naturalOrder())
                .orElse(Section.OTHER);
        Node owner = first(graph, subject, OWNERS).orElse(subject);
        String time = first(graph, owner, List.of(Conf.START_DATE))
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .orElse("");
        String label = first(graph, owner, NAMES)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .orElse("");
        return new Place(section, time, label, owner, subject);
    }

    private static Optional<Node> first(Graph graph, Node subject, List<Node> predicates) {
        return predicates.stream()
                .flatMap(
                        predicate -> Streams.stream(graph.find(subject, predicate, Node.ANY))
                                .map(Triple::getObject)
                                .min(NodeOrder.NODES)
                                .stream())
                .findFirst();
    }
}

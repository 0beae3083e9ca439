package org.colloquy.rdf.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.network.CoauthorNetwork;
import org.colloquy.core.network.Collaboration;
import org.colloquy.rdf.vocabulary.Dblp;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Foaf;

/**
 * Makes the network of the papers of a graph, of what their signatures say ({@code dblp:hasSignature}, {@code
 * dblp:signatureCreator}). People and papers have their IRIs as keys and their names and titles as labels; years are
 * those of {@code dcterms:issued}.
 */
public final class NetworkReader {
    private static final Pattern YEAR = Pattern.compile("([0-9]{4})([^0-9].*)?");

    private final Graph graph;
    private final Map<Node, Entity> people = new HashMap<>();

    private NetworkReader(Graph graph) {
        this.graph = graph;
    }

    /** Reads the default graph of a data set, inside a transaction. */
    public static CoauthorNetwork of(DatasetGraph data) {
        return new NetworkReader(data.getDefaultGraph()).read();
    }

    private CoauthorNetwork read() {
        Map<Node, List<Entity>> authors = new LinkedHashMap<>();
        graph.find(Node.ANY, Dblp.HAS_SIGNATURE, Node.ANY)
                .forEachRemaining(signed -> objects(signed.getObject(), Dblp.SIGNATURE_CREATOR)
                        .map(person ->
                                people.computeIfAbsent(person, node -> entity(EntityKind.PERSON, node, Foaf.NAME)))
                        .forEach(person -> authors.computeIfAbsent(signed.getSubject(), paper -> new ArrayList<>())
                                .add(person)));
        return CoauthorNetwork.of(authors.entrySet().stream()
                .map(paper -> new Collaboration(
                        entity(EntityKind.PAPER, paper.getKey(), Dct.TITLE), paper.getValue(), year(paper.getKey()))));
    }

    /** Returns a thing with what it is called, if need be by its IRI; of several names, by the first of all. */
    private Entity entity(EntityKind kind, Node thing, Node property) {
        String label = literals(thing, property).min(String::compareTo).orElse(thing.toString());
        return new Entity(kind, thing.toString(), label);
    }

    private OptionalInt year(Node paper) {
        return literals(paper, Dct.ISSUED)
                .map(YEAR::matcher)
                .filter(date -> date.matches())
                .mapToInt(date -> Integer.parseInt(date.group(1)))
                .min();
    }

    private Stream<String> literals(Node thing, Node property) {
        return objects(thing, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    private Stream<Node> objects(Node thing, Node property) {
        return graph.find(thing, property, Node.ANY).mapWith(triple -> triple.getObject()).toList().stream();
    }
}

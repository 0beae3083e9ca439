package org.colloquy.rdf.network;

import com.google.common.collect.Iterators;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colloquy.core.model.Entity;
import org.colloquy.core.network.export.PersonFacts;
import org.colloquy.rdf.vocabulary.Dblp;

/** What a graph says of the people of its network, whose keys are their IRIs. Must be used in a transaction. */
public final class PeopleInGraph implements Function<Entity, PersonFacts> {
    private final Graph graph;

    /** Asks the default graph of a data set. */
    public PeopleInGraph(DatasetGraph data) {
        this.graph = data.getDefaultGraph();
    }

    @Override
    public PersonFacts apply(Entity person) {
        Node node = NodeFactory.createURI(person.key());
        int signatures = Iterators.size(graph.find(Node.ANY, Dblp.SIGNATURE_CREATOR, node));
        return new PersonFacts(signatures, Optional.of(person.key()), OptionalInt.empty());
    }
}

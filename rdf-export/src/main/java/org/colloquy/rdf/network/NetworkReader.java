package org.colloquy.rdf.network;

import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.network.CoauthorNetwork;
import org.colloquy.core.network.Collaboration;
import org.colloquy.core.network.Collaborations;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Foaf;
import org.jspecify.annotations.Nullable;

/**
 * Makes the network of the papers of a graph, of what their signatures say ({@code dblp:hasSignature}, {@code
 * dblp:signatureCreator}). People and papers have their IRIs as keys and their names and titles as labels; years are
 * those of {@code dcterms:issued}.
 */
public final class NetworkReader {
    private NetworkReader() {}

    /**
     * Reads the default graph of a data set, inside a transaction. Papers of more than {@link
     * Collaborations#MOST_AUTHORS} authors make no pairs.
     */
    public static CoauthorNetwork of(DatasetGraph data) {
        return of(data.getDefaultGraph());
    }

    /** Reads a graph. Papers of more than {@link Collaborations#MOST_AUTHORS} authors make no pairs. */
    public static CoauthorNetwork of(Graph graph) {
        SignedPapers read = SignedPapers.of(graph, 0);
        Entity[] people = entities(EntityKind.PERSON, read.people(), graph, Foaf.NAME);
        Entity[] papers = entities(EntityKind.PAPER, read.papers(), graph, Dct.TITLE);
        Collaborations arrays = read.arrays();
        return CoauthorNetwork.of(
                IntStream.range(0, papers.length)
                        .mapToObj(paper -> new Collaboration(
                                papers[paper],
                                IntStream.range(
                                                arrays.authors().from(paper),
                                                arrays.authors().to(paper))
                                        .mapToObj(
                                                place -> people[arrays.authors().get(place)])
                                        .toList(),
                                arrays.year(paper))),
                Collaborations.MOST_AUTHORS);
    }

    /** Returns things with what they are called, if need be by their IRIs; of several names, by the first of all. */
    private static Entity[] entities(EntityKind kind, Numbers things, Graph graph, Node property) {
        @Nullable String[] names = new String[things.size()];
        for (Iterator<Triple> all = graph.find(Node.ANY, property, Node.ANY); all.hasNext(); ) {
            Triple triple = all.next();
            int thing = things.of(triple.getSubject());
            if (thing >= 0 && triple.getObject().isLiteral()) {
                String name = triple.getObject().getLiteralLexicalForm();
                String known = names[thing];
                names[thing] = known == null || name.compareTo(known) < 0 ? name : known;
            }
        }
        return IntStream.range(0, names.length)
                .mapToObj(thing -> entity(kind, things.node(thing).toString(), names[thing]))
                .toArray(Entity[]::new);
    }

    private static Entity entity(EntityKind kind, String key, @Nullable String name) {
        return new Entity(kind, key, name == null ? key : name);
    }
}

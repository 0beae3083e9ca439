package org.colloquy.rdf.network;

import java.util.Comparator;
import java.util.function.IntFunction;
import java.util.function.LongToIntFunction;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.network.CoauthorNetwork;
import org.colloquy.core.network.Collaboration;
import org.colloquy.core.network.Collaborations;
import org.colloquy.rdf.store.PropertyPairs;
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
        PropertyPairs pairs = PropertyPairs.of(data);
        SignedPapers read = SignedPapers.of(pairs, 0);
        Entity[] people = entities(
                EntityKind.PERSON,
                names(read.people().size(), read.people()::ofKey, pairs, Foaf.NAME),
                read.people()::node);
        Entity[] papers = entities(
                EntityKind.PAPER, names(read.papers().size(), read.papers()::of, pairs, Dct.TITLE), read::paper);
        Collaborations arrays = read.arrays();
        return CoauthorNetwork.of(IntStream.range(0, papers.length)
                .mapToObj(paper -> new Collaboration(
                        papers[paper],
                        IntStream.range(
                                        arrays.authors().from(paper),
                                        arrays.authors().to(paper))
                                .mapToObj(place -> people[arrays.authors().get(place)])
                                .toList(),
                        arrays.year(paper)))
                .sorted(Comparator.comparing(
                        collaboration -> collaboration.paper().key())));
    }

    /** Returns what things are called, by number; of several names, the first of all. */
    private static @Nullable String[] names(int count, LongToIntFunction number, PropertyPairs pairs, Node property) {
        @Nullable String[] names = new String[count];
        pairs.forEach(property, (key, value) -> {
            int thing = number.applyAsInt(key);
            Node text = thing < 0 ? Node.ANY : pairs.node(value);
            if (text.isLiteral()) {
                String name = text.getLiteralLexicalForm();
                String known = names[thing];
                names[thing] = known == null || name.compareTo(known) < 0 ? name : known;
            }
        });
        return names;
    }

    /** Returns things with what they are called, if need be by their IRIs. */
    private static Entity[] entities(EntityKind kind, @Nullable String[] names, IntFunction<Node> node) {
        return IntStream.range(0, names.length)
                .mapToObj(thing -> entity(kind, node.apply(thing).toString(), names[thing]))
                .toArray(Entity[]::new);
    }

    private static Entity entity(EntityKind kind, String key, @Nullable String name) {
        return new Entity(kind, key, name == null ? key : name);
    }
}

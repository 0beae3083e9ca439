package org.colloquy.rdf.curation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.colloquy.core.resolve.curation.Curation.Place;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Dblp;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Foaf;
import org.colloquy.rdf.vocabulary.Oa;
import org.colloquy.rdf.vocabulary.Prov;
import org.colloquy.rdf.vocabulary.Rdf;

/**
 * A person or paper in a graph, or one mention of it.
 *
 * @param iri its IRI
 * @param isPaper whether it is a paper
 * @param label what it is called; of a mention, what is printed
 * @param mentions some of its mentions, to know it by; none if it is one
 */
public record Party(Node iri, boolean isPaper, String label, List<Node> mentions) {
    private static final ImmutableSet<Node> PERSONS = ImmutableSet.of(Foaf.PERSON, Foaf.GROUP);
    private static final ImmutableSet<Node> MENTIONS = ImmutableSet.of(Cq.PERSON_MENTION, Cq.PAPER_MENTION);
    /** Documents change, but seldom three at a time. */
    private static final int KNOWN_BY = 3;

    /** Makes the list immutable. */
    public Party {
        mentions = ImmutableList.copyOf(mentions);
    }

    /** Finds what {@code iri} names; empty if that is neither a person nor a paper nor a mention of one. */
    public static Optional<Party> of(Node iri, DatasetGraph graphs) {
        Set<Node> types = types(iri, graphs);
        if (types.stream().anyMatch(PERSONS::contains)) {
            return Optional.of(new Party(iri, false, label(graphs, iri, Foaf.NAME), knownBy(iri, graphs)));
        }
        if (types.contains(Dblp.PUBLICATION)) {
            return Optional.of(new Party(iri, true, label(graphs, iri, Dct.TITLE), knownBy(iri, graphs)));
        }
        return subjects(graphs, iri)
                .flatMap(thing -> of(thing, graphs).stream())
                .map(thing -> new Party(iri, thing.isPaper, printed(graphs, iri, thing), List.of()))
                .findFirst();
    }

    private static Stream<Node> subjects(DatasetGraph graphs, Node mention) {
        return ThingNames.place(mention.toString()).isEmpty()
                ? Stream.of()
                : Streams.stream(graphs.find(Quad.defaultGraphIRI, Node.ANY, Prov.WAS_DERIVED_FROM, mention))
                        .map(Quad::getSubject)
                        .sorted(Comparator.comparing(Node::toString));
    }

    private static String printed(DatasetGraph graphs, Node mention, Party thing) {
        String words = text(graphs, mention, Oa.EXACT);
        return words.isEmpty() ? thing.label : words;
    }

    private static Set<Node> types(Node thing, DatasetGraph graphs) {
        return objects(graphs, thing, Rdf.TYPE).collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the first mention in each of the first documents. */
    private static ImmutableList<Node> knownBy(Node thing, DatasetGraph graphs) {
        Set<String> documents = new HashSet<>();
        return objects(graphs, thing, Prov.WAS_DERIVED_FROM)
                .distinct()
                .filter(mention -> isWhole(mention, graphs))
                .flatMap(mention ->
                        ThingNames.place(mention.toString()).stream().map(place -> new Known(mention, place)))
                .sorted(Comparator.comparing((Known known) -> known.place.document())
                        .thenComparing(known -> known.place.span()))
                .filter(known -> documents.add(known.place.document()))
                .limit(KNOWN_BY)
                .map(Known::mention)
                .collect(toImmutableList());
    }

    /** Where the graph has its evidence, it tells mentions from the spans of single facts. */
    private static boolean isWhole(Node mention, DatasetGraph graphs) {
        Set<Node> types = types(mention, graphs);
        return types.isEmpty() || types.stream().anyMatch(MENTIONS::contains);
    }

    private static String label(DatasetGraph graphs, Node thing, Node property) {
        String text = text(graphs, thing, property);
        return text.isEmpty() ? thing.toString() : text;
    }

    private static String text(DatasetGraph graphs, Node thing, Node property) {
        return objects(graphs, thing, property)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst()
                .orElse("");
    }

    private static Stream<Node> objects(DatasetGraph graphs, Node subject, Node property) {
        return Streams.stream(graphs.find(Node.ANY, subject, property, Node.ANY))
                .map(Quad::getObject);
    }

    private record Known(Node mention, Place place) {}
}

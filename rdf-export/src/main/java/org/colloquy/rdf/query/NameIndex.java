package org.colloquy.rdf.query;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.colloquy.rdf.vocabulary.Conf;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Foaf;
import org.colloquy.rdf.vocabulary.Skos;

/** Finds things by name, however the name is typed. Must be used in a transaction on the graph. */
final class NameIndex {
    private static final int NEAR = 5;
    private static final double SIMILAR = 0.6;

    private static final Comparator<NamedThing> ORDER = Comparator.comparing(NamedThing::kind)
            .thenComparing(NamedThing::label)
            .thenComparing(thing -> thing.iri().toString());

    private final Graph graph;

    NameIndex(Graph graph) {
        this.graph = graph;
    }

    Found find(Set<ThingKind> kinds, String typed) {
        Set<NameKey> keys = NameKey.all(typed);
        List<Entry> entries = kinds.stream().flatMap(this::entries).collect(toImmutableList());
        OptionalInt best = entries.stream().mapToInt(entry -> entry.tier(keys)).min();
        if (best.isEmpty() || best.getAsInt() == NameKey.NO_MATCH) {
            return new Found(ImmutableList.of(), near(entries, keys));
        }
        Stream<Entry> hits = entries.stream().filter(entry -> entry.tier(keys) == best.getAsInt());
        return new Found(hits.map(Entry::thing).sorted(ORDER).toList(), ImmutableList.of());
    }

    /** Returns what a thing of whatever kind is called. */
    Optional<String> label(Node thing) {
        return thing.isURI()
                ? Stream.of(Foaf.NAME, Dct.TITLE, Skos.PREF_LABEL, RDFS.Nodes.label)
                        .flatMap(property -> texts(thing, property).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static List<NamedThing> near(Collection<Entry> entries, Set<NameKey> keys) {
        record Scored(NamedThing thing, double score) {}
        ToDoubleFunction<Entry> score = entry -> entry.similarity(keys);
        return entries.stream()
                .map(entry -> new Scored(entry.thing(), score.applyAsDouble(entry)))
                .filter(scored -> scored.score() >= SIMILAR)
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::thing, ORDER))
                .limit(NEAR)
                .map(Scored::thing)
                .toList();
    }

    private Stream<Entry> entries(ThingKind kind) {
        ExtendedIterator<Node> things =
                graph.find(Node.ANY, RDF.Nodes.type, kind.type()).mapWith(triple -> triple.getSubject());
        return things.toSet().stream().flatMap(thing -> entry(kind, thing).stream());
    }

    private Set<Entry> entry(ThingKind kind, Node thing) {
        List<String> labels = kind.labels().stream()
                .flatMap(property -> texts(thing, property).stream())
                .collect(toImmutableList());
        if (labels.isEmpty()) {
            return ImmutableSet.of();
        }
        List<String> full = kind == ThingKind.SESSION ? withEvent(labels.get(0), thing) : ImmutableList.of();
        ImmutableSet<NameKey> keys = Stream.concat(labels.stream(), full.stream())
                .flatMap(label -> NameKey.all(label).stream())
                .collect(toImmutableSet());
        String label = full.isEmpty() ? labels.get(0) : full.get(0);
        return ImmutableSet.of(new Entry(new NamedThing(kind, label, thing), keys));
    }

    private List<String> withEvent(String label, Node session) {
        return graph.find(session, Conf.IS_SUB_EVENT_OF, Node.ANY).toList().stream()
                .flatMap(triple -> texts(triple.getObject(), RDFS.Nodes.label).stream())
                .map(event -> label + ", " + event)
                .sorted()
                .toList();
    }

    private List<String> texts(Node thing, Node property) {
        return graph.find(thing, property, Node.ANY).toList().stream()
                .filter(triple -> triple.getObject().isLiteral())
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .sorted()
                .toList();
    }

    private record Entry(NamedThing thing, ImmutableSet<NameKey> keys) {
        int tier(Set<NameKey> typed) {
            boolean personal = thing.kind() == ThingKind.PERSON;
            return typed.stream()
                    .flatMapToInt(one -> keys.stream().mapToInt(key -> one.tier(key, personal)))
                    .min()
                    .orElse(NameKey.NO_MATCH);
        }

        double similarity(Set<NameKey> typed) {
            return typed.stream()
                    .flatMapToDouble(one -> keys.stream().mapToDouble(one::similarity))
                    .max()
                    .orElse(0);
        }
    }
}

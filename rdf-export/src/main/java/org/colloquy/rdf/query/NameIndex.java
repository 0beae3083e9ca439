package org.colloquy.rdf.query;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.colloquy.core.text.NameSearch;
import org.colloquy.rdf.vocabulary.Conf;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Foaf;
import org.colloquy.rdf.vocabulary.Skos;

/** Finds things by name, however the name is typed. Must be used in a transaction on the graph. */
final class NameIndex {
    private static final int NEAR = 5;
    /** From so many things on, it takes less time to go through all names than to look up those of each. */
    private static final int MANY = 256;

    private static final Comparator<NamedThing> ORDER = Comparator.comparing(NamedThing::kind)
            .thenComparing(NamedThing::label)
            .thenComparing(thing -> thing.iri().toString());

    private final Graph graph;

    NameIndex(Graph graph) {
        this.graph = graph;
    }

    Found find(Set<ThingKind> kinds, String typed) {
        List<Entry> all = kinds.stream().flatMap(this::entries).toList();
        List<NamedThing> hits =
                search(all.stream()).best(typed).stream().sorted(ORDER).toList();
        // To sort all takes longer than to find, and matters only where several are as near.
        return new Found(
                hits,
                hits.isEmpty()
                        ? search(all.stream().sorted(Comparator.comparing(Entry::thing, ORDER)))
                                .near(typed, NEAR)
                        : ImmutableList.of());
    }

    private static NameSearch<NamedThing> search(Stream<Entry> entries) {
        NameSearch.Builder<NamedThing> search = NameSearch.builder();
        entries.forEach(entry -> search.add(entry.thing(), style(entry.thing().kind()), entry.names()));
        return search.build();
    }

    private static NameSearch.Style style(ThingKind kind) {
        return kind == ThingKind.PERSON ? NameSearch.Style.PERSON : NameSearch.Style.TITLE;
    }

    /** Returns what a thing of whatever kind is called. */
    Optional<String> label(Node thing) {
        return thing.isURI()
                ? Stream.of(Foaf.NAME, Dct.TITLE, Skos.PREF_LABEL, RDFS.Nodes.label)
                        .flatMap(property -> texts(thing, property).stream())
                        .findFirst()
                : Optional.empty();
    }

    private Stream<Entry> entries(ThingKind kind) {
        Set<Node> things = graph.find(Node.ANY, RDF.Nodes.type, kind.type())
                .mapWith(Triple::getSubject)
                .toSet();
        List<ListMultimap<Node, String>> named =
                kind.labels().stream().map(property -> texts(things, property)).toList();
        return things.stream().flatMap(thing -> entry(kind, thing, named).stream());
    }

    private Set<Entry> entry(ThingKind kind, Node thing, List<ListMultimap<Node, String>> named) {
        List<String> labels = named.stream()
                .flatMap(texts -> texts.get(thing).stream().sorted())
                .toList();
        if (labels.isEmpty()) {
            return ImmutableSet.of();
        }
        List<String> full = kind == ThingKind.SESSION ? withEvent(labels.get(0), thing) : ImmutableList.of();
        String label = full.isEmpty() ? labels.get(0) : full.get(0);
        return ImmutableSet.of(new Entry(
                new NamedThing(kind, label, thing),
                Stream.concat(labels.stream(), full.stream()).toList()));
    }

    private List<String> withEvent(String label, Node session) {
        return graph.find(session, Conf.IS_SUB_EVENT_OF, Node.ANY).toList().stream()
                .flatMap(triple -> texts(triple.getObject(), RDFS.Nodes.label).stream())
                .map(event -> label + ", " + event)
                .sorted()
                .toList();
    }

    private ListMultimap<Node, String> texts(Set<Node> things, Node property) {
        ListMultimap<Node, String> texts = ArrayListMultimap.create(things.size(), 1);
        if (things.size() < MANY) {
            things.forEach(thing -> texts.putAll(thing, texts(thing, property)));
        } else {
            graph.find(Node.ANY, property, Node.ANY)
                    .filterKeep(triple -> things.contains(triple.getSubject()))
                    .filterKeep(triple -> triple.getObject().isLiteral())
                    .forEach(triple ->
                            texts.put(triple.getSubject(), triple.getObject().getLiteralLexicalForm()));
        }
        return texts;
    }

    private List<String> texts(Node thing, Node property) {
        return graph.find(thing, property, Node.ANY).toList().stream()
                .filter(triple -> triple.getObject().isLiteral())
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .sorted()
                .toList();
    }

    private record Entry(NamedThing thing, List<String> names) {}
}

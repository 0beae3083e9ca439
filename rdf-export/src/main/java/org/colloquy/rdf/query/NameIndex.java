package org.colloquy.rdf.query;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.util.iterator.ExtendedIterator;
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

    private static final Comparator<NamedThing> ORDER = Comparator.comparing(NamedThing::kind)
            .thenComparing(NamedThing::label)
            .thenComparing(thing -> thing.iri().toString());

    private final Graph graph;

    NameIndex(Graph graph) {
        this.graph = graph;
    }

    Found find(Set<ThingKind> kinds, String typed) {
        NameSearch.Builder<NamedThing> search = NameSearch.builder();
        kinds.stream()
                .flatMap(this::entries)
                .sorted(Comparator.comparing(Entry::thing, ORDER))
                .forEach(entry -> search.add(entry.thing(), style(entry.thing().kind()), entry.names()));
        NameSearch<NamedThing> names = search.build();
        List<NamedThing> hits = names.best(typed);
        return new Found(hits, hits.isEmpty() ? names.near(typed, NEAR) : ImmutableList.of());
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

    private List<String> texts(Node thing, Node property) {
        return graph.find(thing, property, Node.ANY).toList().stream()
                .filter(triple -> triple.getObject().isLiteral())
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .sorted()
                .toList();
    }

    private record Entry(NamedThing thing, List<String> names) {}
}

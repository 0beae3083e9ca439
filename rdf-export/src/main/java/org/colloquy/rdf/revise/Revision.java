package org.colloquy.rdf.revise;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.colloquy.core.model.Mention;
import org.colloquy.rdf.history.History;
import org.colloquy.rdf.history.HistoryFolder;
import org.colloquy.rdf.history.KeptMention;
import org.colloquy.rdf.history.Ledger;
import org.colloquy.rdf.history.QuadCounts;
import org.colloquy.rdf.map.Figures;
import org.colloquy.rdf.map.Iris;
import org.colloquy.rdf.map.Mapping;
import org.colloquy.rdf.map.Naming;
import org.colloquy.rdf.map.SourceDocument;
import org.colloquy.rdf.store.StoreException;

/**
 * Makes the graph of one generation out of that of the one before. What has to be mapped again is mapped as it was and as
 * it is; a quad that is sent less often than before, and was sent nowhere else, goes.
 */
public final class Revision {
    private final DatasetGraph graphs;
    private final Ledger ledger;
    private final Set<Node> derived;
    private final Map<KeptMention, Mention> read;
    private final Set<KeptMention> shared;
    private final Map<Quad, Integer> differences = new HashMap<>();

    private Revision(
            DatasetGraph graphs, Ledger ledger, Iris iris, Map<KeptMention, Mention> read, Set<KeptMention> shared) {
        this.read = read;
        this.shared = shared;
        this.graphs = graphs;
        this.ledger = ledger;
        this.derived = Set.of(iris.coAuthorGraph(), iris.datasetGraph());
    }

    /** Changes {@code graphs}, inside a transaction, and returns the next ledger. */
    public static Ledger of(
            DatasetGraph graphs, History past, History next, Ledger ledger, Change change, HistoryFolder files) {
        Iris iris = Iris.of(past.options().base());
        Scope.Again again = Scope.of(past, next, change);
        return new Revision(graphs, ledger, iris, read(files, again), again.shared()).revise(past, next, again, change);
    }

    private static Map<KeptMention, Mention> read(HistoryFolder files, Scope.Again again) {
        List<KeptMention> all = Stream.concat(again.before().stream(), again.after().stream())
                .distinct()
                .toList();
        try {
            Map<KeptMention, Mention> read = new HashMap<>();
            Streams.forEachPair(all.stream(), files.mentions(all).stream(), read::put);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Ledger revise(History past, History next, Scope.Again again, Change change) {
        List<Naming> namesBefore = new ArrayList<>();
        List<Naming> namesAfter = new ArrayList<>();
        Mapping was = Mapping.of(past.resolution(), past.identities(), past.options(), namesBefore::add);
        Mapping is = Mapping.of(next.resolution(), next.identities(), next.options(), namesAfter::add);
        map(was, again.before(), change.goneDocuments(), -1);
        map(is, again.after(), change.comeDocuments(), 1);
        List<Naming> names = names(namesBefore, namesAfter, past, next);
        Figures figures = apply(ledger.figures());
        was.describe(ledger.figures(), sink(-1));
        is.describe(figures, sink(1));
        apply(figures);
        return new Ledger(ledger.counts(), names, figures);
    }

    private void map(Mapping mapping, List<KeptMention> mentions, List<SourceDocument> documents, int times) {
        StreamRDF out = sink(times);
        documents.forEach(document -> mapping.document(document, out));
        for (KeptMention kept : mentions) {
            Mention mention = requireNonNull(read.get(kept));
            if (shared.contains(kept)) {
                mapping.mapCoauthors(mention, out);
            } else {
                mapping.map(mention, out);
            }
        }
        mapping.finishEntities(out);
    }

    /** Takes note of what is sent: 1 for what is sent now, -1 for what was. */
    private StreamRDF sink(int times) {
        return new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                quad(Quad.create(Quad.defaultGraphNodeGenerated, triple));
            }

            @Override
            public void quad(Quad quad) {
                differences.merge(quad, times, Revision::sum);
            }
        };
    }

    private static Integer sum(int one, int other) {
        return one + other;
    }

    /** What a thing is called is decided between all who name it: from the ledger, without what is mapped again. */
    private List<Naming> names(List<Naming> before, List<Naming> after, History past, History next) {
        Set<String> touched = new HashSet<>();
        before.forEach(naming -> touched.add(naming.thing()));
        after.forEach(naming -> touched.add(naming.thing()));
        Multiset<Naming> gone = HashMultiset.create(before);
        List<Naming> names = new ArrayList<>();
        ledger.names().stream().filter(naming -> !gone.remove(naming)).forEach(names::add);
        names.addAll(after);
        call(Mapping.of(past.resolution(), past.identities(), past.options()), ledger.names(), touched, -1);
        call(Mapping.of(next.resolution(), next.identities(), next.options()), names, touched, 1);
        return names;
    }

    private void call(Mapping mapping, List<Naming> names, Set<String> touched, int times) {
        names.stream()
                .filter(naming -> touched.contains(naming.thing()))
                .sorted(Comparator.comparing(naming -> naming.place().isEmpty()))
                .forEach(mapping::learn);
        mapping.finishNames(sink(times));
    }

    /** Writes the differences found so far; returns the figures of the graph of entities then. */
    private Figures apply(Figures before) {
        List<Quad> gone = new ArrayList<>();
        List<Quad> come = new ArrayList<>();
        differences.forEach((quad, difference) -> settle(quad, difference, gone, come));
        differences.clear();
        Figures.Count count = before.count();
        Set<Node> subjects = new HashSet<>();
        for (Quad quad : gone) {
            count(quad, -1, count, subjects);
        }
        for (Quad quad : come) {
            count(quad, 1, count, subjects);
        }
        long known = subjects(subjects);
        gone.forEach(graphs::delete);
        come.forEach(graphs::add);
        show(gone, come);
        return count.figures(before.subjects() + subjects(subjects) - known);
    }

    private void settle(Quad quad, int difference, List<Quad> gone, List<Quad> come) {
        if (difference == 0) {
            return;
        }
        QuadCounts counts = ledger.counts();
        int before = Math.max(counts.of(quad), graphs.contains(quad) ? 1 : 0);
        int after = before + difference;
        if (after < 0) {
            throw new StoreException(
                    "the store does not hold what it was made of (" + quad + "); build it anew from its documents");
        }
        if (before > 1 || after > 1) {
            counts.set(quad, after);
        }
        if (after == 0) {
            gone.add(quad);
        } else if (before == 0) {
            come.add(quad);
        }
    }

    private static void count(Quad quad, int times, Figures.Count count, Set<Node> subjects) {
        if (quad.isDefaultGraph()) {
            count.add(quad.asTriple(), times);
            subjects.add(quad.getSubject());
        }
    }

    private long subjects(Set<Node> subjects) {
        Graph entities = graphs.getDefaultGraph();
        return subjects.stream()
                .filter(subject -> entities.contains(subject, Node.ANY, Node.ANY))
                .count();
    }

    /** What is derived is seen in the default graph too. */
    private void show(List<Quad> gone, List<Quad> come) {
        Graph all = graphs.getDefaultGraph();
        gone.stream().filter(quad -> derived.contains(quad.getGraph())).forEach(quad -> all.delete(quad.asTriple()));
        come.stream().filter(quad -> derived.contains(quad.getGraph())).forEach(quad -> all.add(quad.asTriple()));
    }
}

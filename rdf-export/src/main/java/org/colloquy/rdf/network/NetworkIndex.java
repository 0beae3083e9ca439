package org.colloquy.rdf.network;

import com.google.common.base.Suppliers;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.colloquy.core.network.Betweenness;
import org.colloquy.core.network.Collaborations;
import org.colloquy.core.network.Communities;
import org.colloquy.core.network.Components;
import org.colloquy.core.network.Cores;
import org.colloquy.core.network.Groups;
import org.colloquy.core.network.Links;
import org.colloquy.core.network.PageRank;
import org.colloquy.rdf.store.DataVersion;
import org.colloquy.rdf.store.PropertyPairs;
import org.jspecify.annotations.Nullable;

/**
 * What the functions ask: the network of a data set's default graph, and what is found out about all of it, each when it
 * is first asked for.
 *
 * <p>The index of a data set is kept in its context, together with the version of the data that it was made of. A query
 * that sees another version makes a new one. A data set that does not tell its version has an index for one query.
 */
final class NetworkIndex {
    private static final Symbol KEPT = Symbol.create("https://w3id.org/colloquy/network#kept");
    private static final Symbol IN_USE = Symbol.create("https://w3id.org/colloquy/network#inUse");
    private static final int SAMPLES = 256;

    private final SignedPapers signed;
    private final Supplier<Groups> components;
    private final Supplier<Groups> communities;
    private final Supplier<int[]> cores;
    private final Supplier<double[]> ranks;
    private final Supplier<double[]> betweenness;
    private final Supplier<TopicYears> topicYears;
    private final Supplier<ModeratedCoauthors> moderatedCoauthors;

    private NetworkIndex(DatasetGraph data) {
        this.signed = SignedPapers.of(PropertyPairs.of(data), Collaborations.MOST_AUTHORS);
        Links links = signed.arrays().links();
        this.components = Suppliers.memoize(() -> Components.of(links));
        this.communities = Suppliers.memoize(() -> Communities.of(links));
        this.cores = Suppliers.memoize(() -> Cores.of(links));
        this.ranks = Suppliers.memoize(() -> PageRank.of(links));
        this.betweenness = Suppliers.memoize(() -> Betweenness.sampled(links, SAMPLES));
        this.topicYears = Suppliers.memoize(() -> TopicYears.of(signed.pairs()));
        this.moderatedCoauthors = Suppliers.memoize(() -> ModeratedCoauthors.of(signed));
    }

    /** Returns the index for a query over {@code data}: one and the same for all of the query. */
    static NetworkIndex of(DatasetGraph data, Context query) {
        NetworkIndex inUse = query.get(IN_USE);
        if (inUse == null) {
            inUse = kept(data);
            query.put(IN_USE, inUse);
        }
        return inUse;
    }

    private static NetworkIndex kept(DatasetGraph data) {
        var version = DataVersion.of(data);
        if (version.isEmpty()) {
            return new NetworkIndex(data);
        }
        Keeper keeper;
        synchronized (data.getContext()) {
            keeper = data.getContext().get(KEPT);
            if (keeper == null) {
                keeper = new Keeper();
                data.getContext().put(KEPT, keeper);
            }
        }
        return keeper.of(data, version.getAsLong());
    }

    Collaborations arrays() {
        return signed.arrays();
    }

    Links links() {
        return signed.arrays().links();
    }

    NodeNumbers people() {
        return signed.people();
    }

    Node paper(int number) {
        return signed.paper(number);
    }

    /** Returns the number of a person, or -1; as well for a variable that has no value. */
    int person(@Nullable Node node) {
        return signed.people().of(node);
    }

    Groups components() {
        return components.get();
    }

    Groups communities() {
        return communities.get();
    }

    int[] cores() {
        return cores.get();
    }

    double[] ranks() {
        return ranks.get();
    }

    double[] betweenness() {
        return betweenness.get();
    }

    TopicYears topicYears() {
        return topicYears.get();
    }

    ModeratedCoauthors moderatedCoauthors() {
        return moderatedCoauthors.get();
    }

    /** Whoever comes while an index is made waits for it. */
    private static final class Keeper {
        private long version;
        private @Nullable NetworkIndex index;

        synchronized NetworkIndex of(DatasetGraph data, long wanted) {
            NetworkIndex known = index;
            if (known == null || version != wanted) {
                known = new NetworkIndex(data);
                index = known;
                version = wanted;
            }
            return known;
        }
    }
}

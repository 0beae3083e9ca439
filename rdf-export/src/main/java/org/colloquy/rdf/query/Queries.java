package org.colloquy.rdf.query;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * Asks a graph questions. Nothing that is asked can change the graph, reach other data or go beyond the limits. Safe for
 * use by several threads if the data set is. Every question runs in a transaction and a thread of its own, so it does
 * not see what the calling thread has not committed yet.
 */
public final class Queries {
    private final DatasetGraph data;
    private final QueryLimits limits;

    private Queries(DatasetGraph data, QueryLimits limits) {
        this.data = data;
        this.limits = limits;
    }

    /** Asks {@code data}, within the standard limits. */
    public static Queries over(DatasetGraph data) {
        return new Queries(data, QueryLimits.STANDARD);
    }

    /** Asks the same data within other limits. */
    public Queries within(QueryLimits other) {
        return new Queries(data, other);
    }

    /**
     * Runs a query of the catalogue, or SPARQL text.
     *
     * @param nameOrText a name in the {@link QueryCatalogue}, else the text of a query
     * @param values what to set variables to: {@code iri:...}, {@code str:...}, {@code int:...}, {@code dec:...}, {@code
     *     bool:...}, {@code date:...}, {@code year:...}, {@code name:...}, or plain text, which is read as the type of the
     *     parameter
     * @throws QueryException if the query cannot be run as it is asked
     * @throws QueryLimitException if it would take too long or give too much
     */
    public Answer run(String nameOrText, Map<String, String> values) {
        return run(QueryCatalogue.find(nameOrText).orElseGet(() -> NamedQuery.parse("query", nameOrText)), values);
    }

    /** Runs a query, as {@link #run(String, Map)} does. */
    public Answer run(NamedQuery query, Map<String, String> values) {
        return inside(query.name(), () -> QueryRun.of(query, limits).answer(data, values));
    }

    /** Returns the prefixes under which the data's things and the vocabularies can be asked for without declaring them. */
    public PrefixMapping prefixes() {
        return inside("prefixes", () -> DataPrefixes.of(data));
    }

    /** Finds things of some kinds by name, however it is typed. */
    public Found find(Set<ThingKind> kinds, String typed) {
        Set<ThingKind> copy = kinds.isEmpty() ? EnumSet.noneOf(ThingKind.class) : EnumSet.copyOf(kinds);
        return inside(typed, () -> new NameIndex(data.getDefaultGraph()).find(copy, typed));
    }

    /**
     * Returns the one thing that fits an IRI, a name with a known prefix, or a name; an IRI may be of anything that any
     * graph speaks of.
     *
     * @throws QueryException if none fits, or several do; the message lists them
     */
    public Node thing(String typed) {
        return thing(ParameterType.ENTITY, typed);
    }

    /**
     * Returns the one person, or group of people, that fits an IRI, a name with a known prefix, or a name.
     *
     * @throws QueryException if none fits, or several do; the message lists them
     */
    public Node person(String typed) {
        return thing(ParameterType.PERSON, typed);
    }

    private Node thing(ParameterType type, String typed) {
        return inside(typed, () -> new ArgumentReader(data).read("entity", type, typed));
    }

    /** Returns what a thing is called, if anything. */
    public Optional<String> label(Node thing) {
        return inside(thing.toString(), () -> new NameIndex(data.getDefaultGraph()).label(thing));
    }

    /** Returns what the sources say of a thing, in the order of property, document and place. */
    public List<Fact> explain(Node thing) {
        return inside(thing.toString(), () -> new Explanation(data, thing).facts());
    }

    /** Returns why each mention of a thing was joined to it, by place, and then what else it may be, best first. */
    public List<Likeness> likenesses(Node thing) {
        return inside(thing.toString(), () -> new Likenesses(data, thing).all());
    }

    private <T> T inside(String name, Supplier<T> work) {
        return Watchdog.call(
                name, limits, () -> data.supportsTransactions() ? Txn.calculateRead(data, work) : work.get());
    }
}

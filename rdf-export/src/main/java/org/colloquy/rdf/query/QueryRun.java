package org.colloquy.rdf.query;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.colloquy.rdf.network.NetworkFunctions;
import org.colloquy.rdf.store.StoreCounts;
import org.colloquy.rdf.vocabulary.Prefixes;

/** One query on its way from text to answer: parsed, bound, made safe, checked, run. */
final class QueryRun {
    private final NamedQuery query;
    private final QueryLimits limits;

    private QueryRun(NamedQuery query, QueryLimits limits) {
        this.query = query;
        this.limits = limits;
    }

    static QueryRun of(NamedQuery query, QueryLimits limits) {
        return new QueryRun(query, limits);
    }

    Answer answer(DatasetGraph data, Map<String, String> values) {
        Query parsed = QueryParser.parse(query, limits, DataPrefixes.of(data));
        Map<Var, Node> bound = new Arguments(query, parsed, new ArgumentReader(data)).read(values);
        Query ready = SafeFunctions.in(bound.isEmpty() ? parsed : QueryTransformOps.replaceVars(parsed, bound), limits);
        QueryGuard.check(ready, limits);
        try (QueryExec execution = execution(ready, data)) {
            return answer(ready, execution);
        }
    }

    private QueryExec execution(Query ready, DatasetGraph data) {
        return QueryExecDatasetBuilder.create()
                .query(ready)
                .dataset(data)
                .set(ARQ.httpServiceAllowed, false)
                .set(ARQ.enablePropertyFunctions, true)
                .set(ARQConstants.registryPropertyFunctions, NetworkFunctions.properties())
                .set(ARQConstants.sysOptimizerFactory, optimizer(ready, data))
                .overallTimeout(limits.time().toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    /** Optimizes as usual, and then puts in what we know to do better. */
    private static RewriteFactory optimizer(Query ready, DatasetGraph data) {
        boolean counts = StoreCounts.isFor(data) && !ready.hasDatasetDescription();
        return context -> op -> {
            Op ordered = FunctionOrder.in(op, context);
            Op optimized = Optimize.stdOptimizationFactory.create(context).rewrite(ordered);
            Op counted = StarPaths.in(counts ? IndexCounts.in(optimized) : optimized);
            return StoreCounts.isFor(data) ? GraphByGraph.in(counted) : counted;
        };
    }

    private Answer answer(Query ready, QueryExec execution) {
        if (ready.isSelectType()) {
            return rows(execution.select());
        }
        if (ready.isAskType()) {
            return new Answer.Truth(execution.ask());
        }
        if (ready.isConstructType()) {
            return triples(execution.constructTriples());
        }
        if (ready.isDescribeType()) {
            return triples(execution.describeTriples());
        }
        throw new QueryException(query.name() + ": is not SELECT, ASK, CONSTRUCT or DESCRIBE");
    }

    private Answer rows(RowSet found) {
        ImmutableList.Builder<Binding> rows = ImmutableList.builder();
        for (int count = 1; found.hasNext(); count++) {
            checkSize(count);
            rows.add(found.next().detach());
        }
        return new Answer.Rows(found.getResultVars(), rows.build());
    }

    private Answer triples(Iterator<Triple> found) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(Prefixes.table());
        for (int count = 1; found.hasNext(); count++) {
            checkSize(count);
            graph.add(found.next());
        }
        return new Answer.Triples(graph);
    }

    private void checkSize(int count) {
        if (count > limits.rows()) {
            throw new QueryLimitException(query.name() + ": the answer has more than " + limits.rows()
                    + " rows; ask for less with LIMIT, or write the graph with 'colloquy export'");
        }
    }
}

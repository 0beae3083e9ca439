package org.colloquy.rdf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The graphs of a data set that are derived from the entities: co-authors, description. Their triples are shown in the
 * default graph too, where one pattern finds everything without a view in between; they never mix with entities, so
 * that they can be taken out again.
 *
 * @param graphs the data set
 * @param names the names of the derived graphs
 */
record DerivedGraphs(DatasetGraph graphs, List<Node> names) {
    private static final String[] ENDINGS = {"graph/co-authors", "graph/dataset"};

    static DerivedGraphs of(DatasetGraph graphs) {
        return new DerivedGraphs(
                graphs,
                Streams.stream(graphs.listGraphNodes())
                        .filter(DerivedGraphs::isDerived)
                        .collect(ImmutableList.toImmutableList()));
    }

    private static boolean isDerived(Node name) {
        return name.isURI()
                && (name.getURI().endsWith(ENDINGS[0]) || name.getURI().endsWith(ENDINGS[1]));
    }

    /** Puts the derived triples into the default graph. */
    void show() {
        Graph all = graphs.getDefaultGraph();
        for (Node name : names) {
            ImmutableList.copyOf(graphs.getGraph(name).find()).forEach(all::add);
        }
    }

    /** Returns whether {@code triple} of the default graph is there only to be seen. */
    boolean holds(Triple triple) {
        return names.stream().anyMatch(name -> graphs.getGraph(name).contains(triple));
    }
}

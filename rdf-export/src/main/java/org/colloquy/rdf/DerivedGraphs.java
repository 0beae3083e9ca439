package org.colloquy.rdf;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colloquy.rdf.map.Iris;

/**
 * The graphs of a data set that are derived from the entities: co-authors, description. Their triples are shown in the
 * default graph too, where one pattern finds everything without a view in between; they never mix with entities, so
 * that they can be taken out again.
 *
 * @param graphs the data set
 * @param names the names of the derived graphs
 */
record DerivedGraphs(DatasetGraph graphs, List<Node> names) {
    static DerivedGraphs of(DatasetGraph graphs) {
        Optional<Iris> iris = Iris.in(graphs);
        return new DerivedGraphs(
                graphs,
                iris.map(i -> List.of(i.coAuthorGraph(), i.datasetGraph())).orElse(List.of()));
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

package org.colloquy.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A data set as it is written with named graphs: what is derived stands in its own graphs alone. */
final class EntityView extends DatasetGraphWrapper {
    private final Graph entities;

    EntityView(DatasetGraph graphs) {
        super(graphs);
        this.entities = new Entities(graphs.getDefaultGraph(), DerivedGraphs.of(graphs));
    }

    @Override
    public Graph getDefaultGraph() {
        return entities;
    }

    private static final class Entities extends GraphBase {
        private final Graph all;
        private final DerivedGraphs derived;

        Entities(Graph all, DerivedGraphs derived) {
            this.all = all;
            this.derived = derived;
        }

        @Override
        protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
            return all.find(pattern).filterDrop(derived::holds);
        }
    }
}

package org.colloquy.rdf.query;

import com.google.common.collect.Iterators;
import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.colloquy.rdf.vocabulary.Cq;

/** The graph as queries see it: the co-authors, which are kept apart so that they can be rebuilt, are part of it. */
final class QueryView extends DatasetGraphWrapper implements DatasetGraphWrapperView {
    private final Graph both;

    private QueryView(DatasetGraph data, Node coAuthors) {
        super(data);
        this.both = new Both(data.getDefaultGraph(), data.getGraph(coAuthors));
    }

    /** Must be called in a transaction; the view ends with it. */
    static DatasetGraph of(DatasetGraph data) {
        Iterator<Quad> counts = data.findNG(Node.ANY, Node.ANY, Cq.PAPER_COUNT, Node.ANY);
        return counts.hasNext() ? new QueryView(data, counts.next().getGraph()) : data;
    }

    @Override
    public Graph getDefaultGraph() {
        return both;
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        return Quad.isDefaultGraph(graph)
                ? Iterators.transform(
                        both.find(subject, predicate, object), triple -> new Quad(Quad.defaultGraphIRI, triple))
                : super.find(graph, subject, predicate, object);
    }

    @Override
    public boolean contains(Node graph, Node subject, Node predicate, Node object) {
        return Quad.isDefaultGraph(graph)
                ? both.contains(subject, predicate, object)
                : super.contains(graph, subject, predicate, object);
    }

    /** Two graphs that share no triple, so that nothing need be remembered to leave out duplicates. */
    private static final class Both extends GraphBase {
        private final Graph first;
        private final Graph second;

        Both(Graph first, Graph second) {
            this.first = first;
            this.second = second;
        }

        @Override
        protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
            return WrappedIterator.create(Iterators.concat(first.find(pattern), second.find(pattern)));
        }
    }
}

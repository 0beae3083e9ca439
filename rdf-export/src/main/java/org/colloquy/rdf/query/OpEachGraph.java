package org.colloquy.rdf.query;

import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.NodeIsomorphismMap;

/** A pattern that is looked for in one graph after the other, as SPARQL says it. */
final class OpEachGraph extends OpWhole {
    private final OpGraph graphs;

    OpEachGraph(OpGraph graphs) {
        super("each-graph", graphs);
        this.graphs = graphs;
    }

    @Override
    public QueryIterator eval(QueryIterator input, ExecutionContext context) {
        return QC.execute(graphs, input, context);
    }

    @Override
    public void outputArgs(IndentedWriter out, SerializationContext context) {
        graphs.output(out, context);
    }

    @Override
    public boolean equalTo(Op other, NodeIsomorphismMap labels) {
        return other instanceof OpEachGraph each && graphs.equalTo(each.graphs, labels);
    }
}

package org.colloquy.rdf.query;

import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitor;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.NodeIsomorphismMap;

/** A pattern that is looked for in one graph after the other, as SPARQL says it. */
final class OpEachGraph extends OpExt {
    private final OpGraph graphs;

    OpEachGraph(OpGraph graphs) {
        super("each-graph");
        this.graphs = graphs;
    }

    @Override
    public Op effectiveOp() {
        return graphs;
    }

    /** A store would put the name of the graph into each pattern, and lose it where there is none. */
    @Override
    public Op apply(Transform transform) {
        return this;
    }

    @Override
    public Op apply(Transform transform, OpVisitor before, OpVisitor after) {
        return this;
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
    public int hashCode() {
        return graphs.hashCode();
    }

    @Override
    public boolean equalTo(Op other, NodeIsomorphismMap labels) {
        return other instanceof OpEachGraph each && graphs.equalTo(each.graphs, labels);
    }
}

package org.colloquy.rdf.query;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.ToLongFunction;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.NodeIsomorphismMap;
import org.colloquy.rdf.store.StoreCounts;

/** A count of a query that a store makes along its index. */
final class OpCount extends OpWhole {
    private final OpGroup group;
    private final Var variable;
    private final ToLongFunction<StoreCounts> count;

    OpCount(OpGroup group, Var variable, ToLongFunction<StoreCounts> count) {
        super("count", group);
        this.group = group;
        this.variable = variable;
        this.count = count;
    }

    @Override
    public QueryIterator eval(QueryIterator input, ExecutionContext context) {
        return new QueryIterRepeatApply(input, context) {
            @Override
            protected QueryIterator nextStage(Binding known) {
                Node counted = NodeValue.makeInteger(count(context)).asNode();
                return QueryIterSingleton.create(known, variable, counted, context);
            }
        };
    }

    private long count(ExecutionContext context) {
        AtomicBoolean cancelled = context.getCancelSignal();
        BooleanSupplier stop = () -> cancelled != null && cancelled.get();
        long counted = count.applyAsLong(StoreCounts.of(context.getDataset(), stop));
        if (stop.getAsBoolean()) {
            throw new QueryCancelledException();
        }
        return counted;
    }

    @Override
    public void outputArgs(IndentedWriter out, SerializationContext context) {
        group.getSubOp().output(out, context);
    }

    @Override
    public boolean equalTo(Op other, NodeIsomorphismMap labels) {
        return other instanceof OpCount counted && group.equalTo(counted.group, labels);
    }
}

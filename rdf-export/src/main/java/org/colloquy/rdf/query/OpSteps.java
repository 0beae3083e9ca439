package org.colloquy.rdf.query;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitor;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.NodeIsomorphismMap;

/** A path of a query, followed by {@link PathSteps}. */
final class OpSteps extends OpExt {
    private final OpPath path;

    OpSteps(OpPath path) {
        super("steps");
        this.path = path;
    }

    @Override
    public Op effectiveOp() {
        return path;
    }

    /** A store asks for queries in which each path says in which graph it is. */
    @Override
    public Op apply(Transform transform) {
        return steps(transform.transform(path));
    }

    @Override
    public Op apply(Transform transform, OpVisitor before, OpVisitor after) {
        return apply(transform);
    }

    private static Op steps(Op op) {
        if (op instanceof OpPath changed) {
            return new OpSteps(changed);
        }
        return op instanceof OpGraph graph ? new OpGraph(graph.getNode(), steps(graph.getSubOp())) : op;
    }

    @Override
    public QueryIterator eval(QueryIterator input, ExecutionContext context) {
        PathSteps steps = new PathSteps(context);
        return new QueryIterRepeatApply(input, context) {
            @Override
            protected QueryIterator nextStage(Binding known) {
                return QueryIterPlainWrapper.create(solutions(known, steps), context);
            }
        };
    }

    private Iterator<Binding> solutions(Binding known, PathSteps steps) {
        TriplePath triple = path.getTriplePath();
        Node from = Substitute.substitute(triple.getSubject(), known);
        Node to = Substitute.substitute(triple.getObject(), known);
        if (from.isConcrete()) {
            return steps.forward(from, triple.getPath()).stream()
                    .flatMap(end -> with(known, to, end))
                    .iterator();
        }
        Stream<Node> ends = to.isConcrete() ? Stream.of(to) : everything(steps).stream();
        return ends.flatMap(end -> with(known, to, end)
                        .flatMap(bound -> steps.backward(end, triple.getPath()).stream()
                                .flatMap(begin -> with(bound, Substitute.substitute(from, bound), begin))))
                .iterator();
    }

    private static Set<Node> everything(PathSteps steps) {
        Set<Node> nodes = new LinkedHashSet<>();
        steps.graph().find().forEachRemaining(triple -> {
            nodes.add(triple.getSubject());
            nodes.add(triple.getObject());
        });
        return nodes;
    }

    /** Returns what is known and that a node of the query is {@code value}, unless it is another. */
    private static Stream<Binding> with(Binding known, Node node, Node value) {
        if (node instanceof Var variable) {
            return Stream.of(BindingFactory.binding(known, variable, value));
        }
        return node.equals(value) ? Stream.of(known) : Stream.empty();
    }

    @Override
    public void outputArgs(IndentedWriter out, SerializationContext context) {
        out.print(path.getTriplePath().toString());
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public boolean equalTo(Op other, NodeIsomorphismMap labels) {
        return other instanceof OpSteps steps && path.equalTo(steps.path, labels);
    }
}

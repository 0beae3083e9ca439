package org.colloquy.rdf.query;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.colloquy.rdf.store.StoreCounts;

/**
 * Has a store count along its index where a query counts all that fits one pattern: the things of a class, the values of
 * a property, everything; and the things of which several patterns hold. Counting solutions takes several times as long,
 * and the more memory the more there are.
 */
final class IndexCounts extends TransformCopy {
    private IndexCounts() {}

    /** Replaces such counts in the default graph. */
    static Op in(Op op) {
        return Transformer.transform(new IndexCounts(), op);
    }

    /** What is counted inside other graphs stays as it is. */
    @Override
    public Op transform(OpGraph graph, Op inside) {
        return graph;
    }

    @Override
    public Op transform(OpGroup group, Op pattern) {
        if (group.getGroupVars().isEmpty() && group.getAggregators().size() == 1 && pattern instanceof OpBGP triples) {
            ExprAggregator counted = group.getAggregators().get(0);
            Optional<ToLongFunction<StoreCounts>> count =
                    count(counted.getAggregator(), triples.getPattern().getList());
            if (count.isPresent()) {
                return new OpCount(group, counted.getVar(), count.get());
            }
        }
        return super.transform(group, pattern);
    }

    private static Optional<ToLongFunction<StoreCounts>> count(Aggregator aggregator, List<Triple> triples) {
        if (triples.size() == 1) {
            return count(aggregator, triples.get(0));
        }
        return aggregator instanceof AggCountVarDistinct && isStar(triples, aggregator)
                ? Optional.of(counts -> counts.subjects(triples))
                : Optional.empty();
    }

    /** Returns whether all patterns have the one variable for their subject, and no other variable twice. */
    private static boolean isStar(List<Triple> triples, Aggregator counted) {
        Set<Node> others = new HashSet<>();
        return !triples.isEmpty()
                && triples.stream()
                        .allMatch(triple -> isOneOf(counted, triple.getSubject())
                                && triple.getPredicate().isURI()
                                && !isOneOf(counted, triple.getObject())
                                && (triple.getObject().isConcrete()
                                        || (triple.getObject().isVariable() && others.add(triple.getObject()))));
    }

    private static Optional<ToLongFunction<StoreCounts>> count(Aggregator aggregator, Triple triple) {
        Node subject = triple.getSubject();
        Node property = triple.getPredicate();
        Node object = triple.getObject();
        if (!subject.isVariable() || subject.equals(property) || subject.equals(object) || property.equals(object)) {
            return Optional.empty();
        }
        boolean ofEach = aggregator instanceof AggCount
                || (aggregator instanceof AggCountVar && isOneOf(aggregator, subject, property, object));
        boolean ofDifferent = aggregator instanceof AggCountVarDistinct;
        if (ofEach && property.isVariable() && object.isVariable()) {
            return Optional.of(StoreCounts::statements);
        }
        if (ofEach && property.isURI() && object.isVariable()) {
            return Optional.of(counts -> counts.statements(property));
        }
        if (property.isURI() && object.isConcrete() && (ofEach || (ofDifferent && isOneOf(aggregator, subject)))) {
            return Optional.of(counts -> counts.statements(property, object));
        }
        return ofDifferent && property.isURI() && object.isVariable() && isOneOf(aggregator, object)
                ? Optional.of(counts -> counts.objects(property))
                : Optional.empty();
    }

    private static boolean isOneOf(Aggregator aggregator, Node... variables) {
        return aggregator.getExprList().size() == 1
                && aggregator.getExprList().get(0) instanceof ExprVar variable
                && Stream.of(variables).anyMatch(variable.asVar()::equals);
    }
}

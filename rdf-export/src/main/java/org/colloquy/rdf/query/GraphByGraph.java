package org.colloquy.rdf.query;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpDisjunction;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;

/**
 * Has a store look into one graph after the other where {@code GRAPH ?g} holds what has no place for the name of the graph:
 * a query of its own, values, nothing but an optional part. A store puts the name into each triple pattern, which is quicker
 * and says the same only of patterns.
 */
final class GraphByGraph extends TransformCopy {
    private GraphByGraph() {}

    /** Replaces such parts of a query. */
    static Op in(Op op) {
        GraphByGraph graphs = new GraphByGraph();
        return Transformer.transform(graphs, new Existence(graphs), op);
    }

    @Override
    public Op transform(OpGraph graph, Op inside) {
        OpGraph whole = new OpGraph(graph.getNode(), inside);
        return !graph.getNode().isVariable() || (isOfPatterns(inside) && hasName(inside))
                ? whole
                : new OpEachGraph(whole);
    }

    /** Returns whether nothing in it counts, hides or compares variables, among which the name would be. */
    private static boolean isOfPatterns(Op op) {
        if (op instanceof OpJoin || op instanceof OpLeftJoin || op instanceof OpConditional || op instanceof OpUnion) {
            return isOfPatterns(((Op2) op).getLeft()) && isOfPatterns(((Op2) op).getRight());
        }
        if (op instanceof OpSequence || op instanceof OpDisjunction) {
            return ((OpN) op).getElements().stream().allMatch(GraphByGraph::isOfPatterns);
        }
        if (op instanceof OpFilter || op instanceof OpExtend || op instanceof OpAssign) {
            return isOfPatterns(((Op1) op).getSubOp());
        }
        return isPattern(op) || op instanceof OpTable || op instanceof OpGraph || op instanceof OpEachGraph;
    }

    /** Returns whether each solution says in which graph it was found. */
    private static boolean hasName(Op op) {
        if (op instanceof OpJoin join) {
            return hasName(join.getLeft()) || hasName(join.getRight());
        }
        if (op instanceof OpUnion union) {
            return hasName(union.getLeft()) && hasName(union.getRight());
        }
        if (op instanceof OpLeftJoin || op instanceof OpConditional) {
            return hasName(((Op2) op).getLeft());
        }
        if (op instanceof OpSequence sequence) {
            return sequence.getElements().stream().anyMatch(GraphByGraph::hasName);
        }
        if (op instanceof OpDisjunction disjunction) {
            return disjunction.getElements().stream().allMatch(GraphByGraph::hasName);
        }
        return op instanceof Op1 one && !(op instanceof OpGraph) ? hasName(one.getSubOp()) : isPattern(op);
    }

    private static boolean isPattern(Op op) {
        return op instanceof OpPath
                || op instanceof OpSteps
                || (op instanceof OpBGP triples && !triples.getPattern().isEmpty());
    }
}

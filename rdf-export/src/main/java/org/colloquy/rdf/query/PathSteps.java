package org.colloquy.rdf.query;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.eval.PathEval;
import org.jspecify.annotations.Nullable;

/**
 * Follows property paths as SPARQL 1.1 says. It calls itself only for paths inside paths, of which a query has few, and
 * keeps what is still to be visited in a queue; it stops when the query is cancelled.
 */
final class PathSteps {
    private final ExecutionContext context;
    private final @Nullable AtomicBoolean cancelled;

    PathSteps(ExecutionContext context) {
        this.context = context;
        this.cancelled = context.getCancelSignal();
    }

    Graph graph() {
        return context.getActiveGraph();
    }

    /** Returns where a path leads that begins at a node; more than once where SPARQL counts more than one way. */
    Collection<Node> forward(Node from, Path path) {
        return ends(from, path, true);
    }

    /** Returns where a path begins that leads to a node. */
    Collection<Node> backward(Node to, Path path) {
        return ends(to, path, false);
    }

    private Collection<Node> ends(Node from, Path path, boolean forth) {
        checkTime();
        if (path instanceof P_Link link) {
            return forth
                    ? graph().find(from, link.getNode(), Node.ANY).mapWith(Triple::getObject).toList()
                    : graph().find(Node.ANY, link.getNode(), from).mapWith(Triple::getSubject).toList();
        }
        if (path instanceof P_Inverse inverse) {
            return ends(from, inverse.getSubPath(), !forth);
        }
        if (path instanceof P_Seq sequence) {
            List<Node> ends = new ArrayList<>();
            Path first = forth ? sequence.getLeft() : sequence.getRight();
            Path second = forth ? sequence.getRight() : sequence.getLeft();
            ends(from, first, forth).forEach(middle -> ends.addAll(ends(middle, second, forth)));
            return ends;
        }
        if (path instanceof P_Alt choice) {
            List<Node> ends = new ArrayList<>(ends(from, choice.getLeft(), forth));
            ends.addAll(ends(from, choice.getRight(), forth));
            return ends;
        }
        if (path instanceof P_ZeroOrOne once) {
            Set<Node> ends = new LinkedHashSet<>(List.of(from));
            ends.addAll(ends(from, once.getSubPath(), forth));
            return ends;
        }
        if (path instanceof P_OneOrMore1 more) {
            return reached(from, more.getSubPath(), forth, new LinkedHashSet<>());
        }
        if (path instanceof P_ZeroOrMore1 more) {
            return reached(from, more.getSubPath(), forth, new LinkedHashSet<>(List.of(from)));
        }
        return ImmutableList.copyOf(
                forth
                        ? PathEval.eval(graph(), from, path, context.getContext())
                        : PathEval.evalReverse(graph(), from, path, context.getContext()));
    }

    private Set<Node> reached(Node from, Path step, boolean forth, Set<Node> seen) {
        Deque<Node> queue = new ArrayDeque<>(List.of(from));
        while (!queue.isEmpty()) {
            for (Node next : ends(queue.remove(), step, forth)) {
                if (seen.add(next)) {
                    queue.add(next);
                }
            }
        }
        return seen;
    }

    private void checkTime() {
        if (cancelled != null && cancelled.get()) {
            throw new QueryCancelledException();
        }
    }
}

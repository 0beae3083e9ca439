package org.colloquy.rdf.query;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;

/** What a join joins, in the order in which it is written. */
final class JoinParts {
    private JoinParts() {}

    /** Returns the parts of a join of joins; functions without what stands before them; another operator as it is. */
    static List<Op> of(Op op) {
        return parts(op).collect(ImmutableList.toImmutableList());
    }

    private static Stream<Op> parts(Op op) {
        if (op instanceof OpJoin join) {
            return Stream.of(join.getLeft(), join.getRight()).flatMap(JoinParts::parts);
        }
        if (op instanceof OpSequence sequence) {
            return sequence.getElements().stream().flatMap(JoinParts::parts);
        }
        if (op instanceof OpPropFunc function) {
            return Stream.concat(parts(function.getSubOp()), Stream.of(function.copy(OpTable.unit())));
        }
        return isNothing(op) ? Stream.empty() : Stream.of(op);
    }

    private static boolean isNothing(Op op) {
        return (op instanceof OpTable table && table.isJoinIdentity())
                || (op instanceof OpBGP pattern && pattern.getPattern().isEmpty());
    }

    /** Parts patterns that have no variable in common, so that each can have its own place. */
    static List<Op> small(List<Op> parts) {
        return parts.stream()
                .flatMap(part -> part instanceof OpBGP pattern ? connected(pattern).stream() : Stream.of(part))
                .collect(ImmutableList.toImmutableList());
    }

    private static List<Op> connected(OpBGP whole) {
        List<BasicPattern> patterns = new ArrayList<>();
        for (Triple triple : whole.getPattern()) {
            BasicPattern joined = new BasicPattern();
            Set<Var> variables = variables(BasicPattern.wrap(List.of(triple)));
            for (BasicPattern other : ImmutableList.copyOf(patterns)) {
                if (!Collections.disjoint(variables, variables(other))) {
                    joined.addAll(other);
                    patterns.remove(other);
                }
            }
            joined.add(triple);
            patterns.add(joined);
        }
        return patterns.stream().map(OpBGP::new).collect(ImmutableList.toImmutableList());
    }

    private static Set<Var> variables(BasicPattern pattern) {
        return new HashSet<>(OpVars.mentionedVars(new OpBGP(pattern)));
    }
}

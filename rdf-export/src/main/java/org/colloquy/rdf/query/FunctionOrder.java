package org.colloquy.rdf.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.algebra.optimize.TransformPropertyFunction;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVars;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.RDF;
import org.colloquy.rdf.network.NetworkFunctions;
import org.jspecify.annotations.Nullable;

/**
 * Has what finds people come before the functions of the network that need them, in whatever order it is written: behind
 * the function, outside of its brackets or of a {@code UNION}, in {@code VALUES}. A join says the same in any order, so
 * this is a matter of what must be gone through only.
 */
final class FunctionOrder extends TransformCopy {
    private FunctionOrder() {}

    /** Puts the parts of joins in order; what asks for no function, or is in order, stays as it is. */
    static Op in(Op op, Context context) {
        Op functions = TransformPropertyFunction.transform(op, context);
        return Transformer.transform(new FunctionOrder(), functions);
    }

    @Override
    public Op transform(OpJoin join, Op left, Op right) {
        return ordered(super.transform(join, left, right));
    }

    @Override
    public Op transform(OpSequence sequence, List<Op> parts) {
        return ordered(super.transform(sequence, parts));
    }

    @Override
    public Op transform(OpPropFunc function, Op before) {
        return ordered(super.transform(function, before));
    }

    private static Op ordered(Op op) {
        List<Op> parts = JoinParts.of(op);
        return isInOrder(parts) ? op : join(OpTable.unit(), JoinParts.small(parts));
    }

    private static boolean isInOrder(List<Op> parts) {
        ImmutableSet.Builder<Var> known = ImmutableSet.builder();
        for (Op part : parts) {
            Set<Var> needs = needs(part);
            if (!needs.isEmpty()
                    && !(part instanceof OpPropFunc && known.build().containsAll(needs))) {
                return false;
            }
            known.addAll(OpVars.visibleVars(part));
        }
        return true;
    }

    /** Joins what is known with parts, each as soon as what it waits for is there, and at the end what waits in vain. */
    private static Op join(Op known, List<Op> parts) {
        List<Op> waiting = new ArrayList<>(parts);
        Op joined = known;
        while (!waiting.isEmpty()) {
            Set<Var> there = OpVars.visibleVars(joined);
            Op next = waiting.stream()
                    .filter(part -> !waits(part, there, waiting))
                    .findFirst()
                    .orElse(waiting.get(0));
            waiting.remove(next);
            joined = feed(joined, next);
        }
        return joined;
    }

    private static boolean waits(Op part, Set<Var> there, Collection<Op> waiting) {
        Set<Var> needs = needs(part);
        if (!needs.isEmpty()) {
            return !there.containsAll(needs);
        }
        Set<Var> own = OpVars.visibleVars(part);
        return !findsByItself(part) && waiting.stream().anyMatch(other -> isAnsweredBy(own, other, there));
    }

    /** Whether a part names something, and not only what sort of thing it looks for, so that it finds few. */
    private static boolean findsByItself(Op part) {
        return part instanceof OpTable
                || (part instanceof OpBGP pattern
                        && pattern.getPattern().getList().stream()
                                .anyMatch(triple -> triple.getSubject().isConcrete()
                                        || (triple.getObject().isConcrete()
                                                && !triple.getPredicate().equals(RDF.Nodes.type))));
    }

    /** Whether a part has nothing to give to a function that waits, and is told something by it. */
    private static boolean isAnsweredBy(Set<Var> own, Op function, Set<Var> there) {
        Set<Var> needs = Sets.difference(needs(function), there);
        return !needs.isEmpty()
                && Sets.intersection(own, needs).isEmpty()
                && !Sets.intersection(own, Sets.difference(OpVars.visibleVars(function), there))
                        .isEmpty();
    }

    /** Returns what must be known for the functions in it to be asked, and is not found in it. */
    private static Set<Var> needs(Op op) {
        if (op instanceof OpPropFunc || op instanceof OpJoin || op instanceof OpSequence) {
            ImmutableSet.Builder<Var> needs = ImmutableSet.builder();
            ImmutableSet.Builder<Var> found = ImmutableSet.builder();
            for (Op part : JoinParts.of(op)) {
                Set<Var> own = part instanceof OpPropFunc function ? NetworkFunctions.needs(function) : needs(part);
                needs.addAll(own);
                found.addAll(Sets.difference(OpVars.visibleVars(part), own));
            }
            return Sets.difference(needs.build(), found.build());
        }
        if (op instanceof OpUnion union) {
            return Sets.union(needs(union.getLeft()), needs(union.getRight()));
        }
        @Nullable Op first = first(op);
        return first == null ? ImmutableSet.of() : Sets.intersection(needs(first), OpVars.visibleVars(op));
    }

    /** Returns the part of an operator into which more may be joined, if there is one. */
    private static @Nullable Op first(Op op) {
        if (op instanceof OpFilter filter) {
            return filter.getSubOp();
        }
        if (op instanceof OpExtend extend) {
            return extend.getSubOp();
        }
        if (op instanceof OpProject project) {
            return project.getSubOp();
        }
        if (op instanceof OpLeftJoin optional) {
            return optional.getLeft();
        }
        return op instanceof OpMinus minus ? minus.getLeft() : null;
    }

    /** Joins what is known with an operator, inside of it where a function there waits for it. */
    private static Op feed(Op known, Op op) {
        if (known instanceof OpTable table && table.isJoinIdentity()) {
            return op;
        }
        if (op instanceof OpPropFunc function && JoinParts.of(op).size() == 1) {
            return function.copy(known);
        }
        if (needs(op).isEmpty()) {
            return OpJoin.create(known, op);
        }
        if (op instanceof OpPropFunc || op instanceof OpJoin || op instanceof OpSequence) {
            return join(known, JoinParts.small(JoinParts.of(op)));
        }
        if (op instanceof OpUnion union) {
            return OpUnion.create(feed(known, union.getLeft()), feed(known, union.getRight()));
        }
        return intoFirst(known, op);
    }

    /** What is joined in must say nothing new to the rest of the operator. */
    private static Op intoFirst(Op known, Op op) {
        Set<Var> told = OpVars.visibleVars(known);
        if (op instanceof OpFilter filter && isTold(filter.getSubOp(), mentioned(filter.getExprs()), told)) {
            return OpFilter.filterBy(filter.getExprs(), feed(known, filter.getSubOp()));
        }
        if (op instanceof OpExtend extend && isTold(extend.getSubOp(), mentioned(extend.getVarExprList()), told)) {
            return OpExtend.extend(feed(known, extend.getSubOp()), extend.getVarExprList());
        }
        if (op instanceof OpLeftJoin optional
                && isTold(
                        optional.getLeft(),
                        Sets.union(
                                ImmutableSet.copyOf(OpVars.mentionedVars(optional.getRight())),
                                mentioned(optional.getExprs())),
                        told)) {
            return OpLeftJoin.create(feed(known, optional.getLeft()), optional.getRight(), optional.getExprs());
        }
        if (op instanceof OpMinus minus
                && isTold(minus.getLeft(), ImmutableSet.copyOf(OpVars.mentionedVars(minus.getRight())), told)) {
            return OpMinus.create(feed(known, minus.getLeft()), minus.getRight());
        }
        if (op instanceof OpProject project && isShown(project, told)) {
            return new OpProject(
                    feed(known, project.getSubOp()),
                    Sets.union(ImmutableSet.copyOf(project.getVars()), told).stream()
                            .collect(ImmutableList.toImmutableList()));
        }
        return OpJoin.create(known, op);
    }

    private static boolean isTold(Op first, Set<Var> mentioned, Set<Var> told) {
        return OpVars.fixedVars(first).containsAll(Sets.intersection(mentioned, told));
    }

    private static boolean isShown(OpProject project, Set<Var> told) {
        Set<Var> inside = ImmutableSet.copyOf(OpVars.mentionedVars(project.getSubOp()));
        return project.getVars().containsAll(Sets.intersection(inside, told));
    }

    private static Set<Var> mentioned(@Nullable ExprList conditions) {
        return conditions == null ? ImmutableSet.of() : ExprVars.getVarsMentioned(conditions);
    }

    private static Set<Var> mentioned(VarExprList values) {
        ImmutableSet.Builder<Var> mentioned = ImmutableSet.builder();
        values.forEachVarExpr((variable, value) -> mentioned.add(variable).addAll(ExprVars.getVarsMentioned(value)));
        return mentioned.build();
    }
}

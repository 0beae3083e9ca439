package org.colloquy.rdf.query;

import com.google.common.collect.ImmutableSet;
import java.util.IdentityHashMap;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.algebra.optimize.TransformPathFlatten;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_OneOfBase;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitor;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.vocabulary.XSD;
import org.colloquy.rdf.network.NetworkFunctions;
import org.jspecify.annotations.Nullable;

/** Refuses what would reach outside the graph, or what cannot end in reasonable time. */
final class QueryGuard {
    /** Functions of XPath whose regular expressions are not linear, or that call others. */
    private static final ImmutableSet<String> UNSAFE = ImmutableSet.of("matches", "replace", "tokenize", "apply");

    private static final int OPERATORS_PER_BRACKET = 10;

    private final QueryLimits limits;

    private QueryGuard(QueryLimits limits) {
        this.limits = limits;
    }

    static void check(Query query, QueryLimits limits) {
        // As the optimizer does: what is no path after all is not taken for one.
        new QueryGuard(limits).check(Transformer.transform(new TransformPathFlatten(), Algebra.compile(query)));
    }

    private void check(Op op) {
        ExprVisitor functions = new Functions();
        Walker.walk(op, new Operators(functions), functions);
    }

    private static QueryException refused(String what) {
        return new QueryException(what);
    }

    private static void checkPath(Path path, boolean insideStar) {
        boolean star = path instanceof P_ZeroOrMore1
                || path instanceof P_ZeroOrMoreN
                || path instanceof P_OneOrMore1
                || path instanceof P_OneOrMoreN;
        if (star && insideStar) {
            throw new QueryLimitException("the path " + path + " has * or + inside * or +; one of them is enough");
        }
        if (path instanceof P_Path1 one) {
            checkPath(one.getSubPath(), star || insideStar);
        } else if (path instanceof P_Path2 two) {
            checkPath(two.getLeft(), insideStar);
            checkPath(two.getRight(), insideStar);
        } else if (path instanceof P_Path0 link) {
            NetworkFunctions.checkStated(link.getNode());
        } else if (path instanceof P_NegPropSet others) {
            others.getNodes().forEach(link -> NetworkFunctions.checkStated(link.getNode()));
        }
    }

    private static void checkFunction(String iri) {
        boolean xpath = iri.startsWith(ARQConstants.fnPrefix)
                && !UNSAFE.contains(iri.substring(ARQConstants.fnPrefix.length()));
        if (!xpath && !iri.startsWith(ARQConstants.mathPrefix) && !iri.startsWith(XSD.getURI())) {
            throw refused("the function <" + iri + "> is not allowed; use the functions of SPARQL itself");
        }
    }

    private static final class Operators extends OpVisitorBase {
        private final ExprVisitor functions;

        Operators(ExprVisitor functions) {
            this.functions = functions;
        }

        /** The walker does not look at what is counted or summed, nor at what is sorted by. */
        @Override
        public void visit(OpGroup group) {
            for (ExprAggregator aggregator : group.getAggregators()) {
                @Nullable ExprList arguments = aggregator.getAggregator().getExprList();
                if (arguments != null) {
                    Walker.walk(arguments, this, functions);
                }
            }
        }

        @Override
        public void visit(OpOrder order) {
            order.getConditions().forEach(this::visit);
        }

        @Override
        public void visit(OpTopN top) {
            top.getConditions().forEach(this::visit);
        }

        private void visit(SortCondition condition) {
            Walker.walk(condition.getExpression(), this, functions);
        }

        @Override
        public void visit(OpService service) {
            throw refused("SERVICE is not allowed: queries see this graph only."
                    + " Fetch the other data first and build it into the graph");
        }

        @Override
        public void visit(OpBGP pattern) {
            pattern.getPattern().forEach(triple -> NetworkFunctions.check(triple.getPredicate()));
            NetworkFunctions.check(pattern);
        }

        @Override
        public void visit(OpPath path) {
            checkPath(path.getTriplePath().getPath(), false);
        }
    }

    private final class Functions extends ExprVisitorBase {
        private final IdentityHashMap<Expr, Integer> depths = new IdentityHashMap<>();

        @Override
        public void visit(ExprFunction1 function) {
            checkDepth(function);
        }

        @Override
        public void visit(ExprFunction2 function) {
            checkDepth(function);
        }

        @Override
        public void visit(ExprFunctionN function) {
            checkDepth(function);
            if (function instanceof E_Function named) {
                checkFunction(named.getFunctionIRI());
            } else if (function instanceof E_OneOfBase list && list.getRHS().size() > limits.listLength()) {
                throw new QueryLimitException("a list after IN is longer than " + limits.listLength()
                        + "; put the values into VALUES, or into the graph");
            } else if (isUnbounded(function)) {
                throw refused(function.getFunctionSymbol().getSymbol() + " is not allowed in this place");
            }
        }

        /** Arguments are visited before the function that takes them. */
        private void checkDepth(ExprFunction function) {
            int depth = 1
                    + function.getArgs().stream()
                            .mapToInt(argument -> depths.getOrDefault(argument, 0))
                            .max()
                            .orElse(0);
            depths.put(function, depth);
            if (depth > OPERATORS_PER_BRACKET * limits.depth()) {
                throw new QueryLimitException("an expression joins more than " + OPERATORS_PER_BRACKET * limits.depth()
                        + " parts; use IN or VALUES");
            }
        }

        private boolean isUnbounded(ExprFunctionN function) {
            return function.getClass() == E_Regex.class
                    || function.getClass() == E_StrReplace.class
                    || function.getClass() == E_StrConcat.class;
        }
    }
}

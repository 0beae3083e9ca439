package org.colloquy.rdf.query;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.colloquy.rdf.network.NetworkFunctions;
import org.jspecify.annotations.Nullable;

/** Puts functions that are bounded in time and size in the place of those that are not. */
final class SafeFunctions extends ExprTransformApplyElementTransform {
    private final QueryLimits limits;

    private SafeFunctions(ElementTransform elements, QueryLimits limits) {
        super(elements);
        this.limits = limits;
    }

    static Query in(Query query, QueryLimits limits) {
        ElementTransform elements = new ElementTransformCopyBase();
        return QueryTransformOps.transform(query, elements, new SafeFunctions(elements, limits));
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        if (function instanceof E_Regex) {
            return LinearRegex.of(arguments);
        }
        if (function instanceof E_StrReplace) {
            return LinearReplace.of(arguments, limits);
        }
        if (function instanceof E_StrConcat) {
            return new BoundedConcat(arguments, limits);
        }
        if (function instanceof E_Function named && NetworkFunctions.isOurs(named.getFunctionIRI())) {
            return NetworkFunctions.function(named.getFunctionIRI(), arguments);
        }
        return super.transform(function, arguments);
    }

    @Override
    public Expr transform(ExprAggregator aggregator) {
        @Nullable ExprList arguments = aggregator.getAggregator().getExprList();
        return arguments == null
                ? aggregator
                : new ExprAggregator(
                        aggregator.getVar(),
                        aggregator.getAggregator().copy(ExprTransformer.transform(this, arguments)));
    }
}

package org.colloquy.rdf.query;

import java.util.List;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** {@code CONCAT} that makes no string longer than the limit. */
final class BoundedConcat extends E_StrConcat {
    private final QueryLimits limits;

    BoundedConcat(ExprList arguments, QueryLimits limits) {
        super(arguments);
        this.limits = limits;
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        long length =
                arguments.stream().mapToLong(value -> value.asString().length()).sum();
        check(length, limits);
        return super.eval(arguments);
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BoundedConcat(arguments, limits);
    }

    static void check(long length, QueryLimits limits) {
        if (length > limits.stringCharacters()) {
            throw new QueryLimitException(
                    "the query makes a string of more than " + limits.stringCharacters() + " characters");
        }
    }
}

package org.colloquy.rdf.query;

import com.google.re2j.Pattern;
import java.util.List;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/** {@code REGEX} in linear time. */
final class LinearRegex extends E_Regex {
    private final PatternCache patterns = new PatternCache();

    private LinearRegex(Expr text, Expr pattern, @Nullable Expr flags) {
        super(text, pattern, flags);
        LinearPattern.check(pattern, flags);
    }

    static LinearRegex of(ExprList arguments) {
        return new LinearRegex(arguments.get(0), arguments.get(1), arguments.size() > 2 ? arguments.get(2) : null);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        String text =
                NodeValueOps.checkAndGetStringLiteral("REGEX", arguments.get(0)).getLiteralLexicalForm();
        Pattern pattern = patterns.of("REGEX", arguments.get(1), arguments.size() > 2 ? arguments.get(2) : null);
        return NodeValue.booleanReturn(pattern.matcher(text).find());
    }

    @Override
    public Expr copy(ExprList arguments) {
        return of(arguments);
    }
}

package org.colloquy.rdf.query;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/** {@code REPLACE} in linear time that makes no string longer than the limit. */
final class LinearReplace extends E_StrReplace {
    private final QueryLimits limits;
    private final PatternCache patterns = new PatternCache();

    private LinearReplace(Expr text, Expr pattern, Expr replacement, @Nullable Expr flags, QueryLimits limits) {
        super(text, pattern, replacement, flags);
        this.limits = limits;
        LinearPattern.check(pattern, flags);
    }

    static LinearReplace of(ExprList arguments, QueryLimits limits) {
        return new LinearReplace(
                arguments.get(0),
                arguments.get(1),
                arguments.get(2),
                arguments.size() > 3 ? arguments.get(3) : null,
                limits);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        var literal = NodeValueOps.checkAndGetStringLiteral("REPLACE", arguments.get(0));
        Pattern pattern = patterns.of("REPLACE", arguments.get(1), arguments.size() > 3 ? arguments.get(3) : null);
        String replaced = replace(
                pattern.matcher(literal.getLiteralLexicalForm()), PatternCache.string("REPLACE", arguments.get(2)));
        return literal.getLiteralLanguage().isEmpty()
                ? NodeValue.makeString(replaced)
                : NodeValue.makeLangString(replaced, literal.getLiteralLanguage());
    }

    private String replace(Matcher matcher, String replacement) {
        StringBuilder result = new StringBuilder();
        try {
            while (matcher.find()) {
                matcher.appendReplacement(result, replacement);
                BoundedConcat.check(result.length(), limits);
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ExprEvalException("REPLACE: '" + replacement + "' names a group that is not there", e);
        }
        return matcher.appendTail(result).toString();
    }

    @Override
    public Expr copy(ExprList arguments) {
        return of(arguments, limits);
    }
}

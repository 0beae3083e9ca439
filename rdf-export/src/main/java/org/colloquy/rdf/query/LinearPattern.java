package org.colloquy.rdf.query;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import org.apache.jena.sparql.expr.Expr;
import org.jspecify.annotations.Nullable;

/** Regular expressions as users write them, matched in linear time. */
final class LinearPattern {
    private LinearPattern() {}

    static Pattern of(String pattern, String flags) {
        try {
            return flags.contains("q")
                    ? Pattern.compile(Pattern.quote(pattern), bits(flags.replace("q", "")))
                    : Pattern.compile(pattern, bits(flags));
        } catch (PatternSyntaxException e) {
            throw new QueryException(
                    "the regular expression '" + pattern + "' cannot be used: " + e.getDescription()
                            + ". Back references and look-around are not supported",
                    e);
        }
    }

    /** Complains about a pattern that is known before the query runs. */
    static void check(Expr pattern, @Nullable Expr flags) {
        if (isText(pattern) && (flags == null || isText(flags))) {
            of(
                    pattern.getConstant().getString(),
                    flags == null ? "" : flags.getConstant().getString());
        }
    }

    private static boolean isText(Expr expression) {
        return expression.isConstant() && expression.getConstant().isString();
    }

    private static int bits(String flags) {
        return flags.chars().map(LinearPattern::bit).reduce(0, (some, more) -> some | more);
    }

    private static int bit(int flag) {
        return switch (flag) {
            case 'i' -> Pattern.CASE_INSENSITIVE;
            case 'm' -> Pattern.MULTILINE;
            case 's' -> Pattern.DOTALL;
            default ->
                throw new QueryException("the flag '" + Character.toString(flag)
                        + "' of a regular expression is not supported; i, m, s and q are");
        };
    }
}

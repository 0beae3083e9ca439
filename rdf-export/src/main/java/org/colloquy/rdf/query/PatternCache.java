package org.colloquy.rdf.query;

import com.google.re2j.Pattern;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/** Remembers the last pattern, since it rarely changes from row to row. One query runs in one thread. */
final class PatternCache {
    private String lastKey = "";
    private Pattern last = Pattern.compile("");

    Pattern of(String function, NodeValue pattern, @Nullable NodeValue flags) {
        String text = string(function, pattern);
        String letters = flags == null ? "" : string(function, flags);
        String key = letters + "/" + text;
        if (!key.equals(lastKey)) {
            last = LinearPattern.of(text, letters);
            lastKey = key;
        }
        return last;
    }

    static String string(String function, NodeValue value) {
        return NodeValueOps.checkAndGetStringLiteral(function, value).getLiteralLexicalForm();
    }
}

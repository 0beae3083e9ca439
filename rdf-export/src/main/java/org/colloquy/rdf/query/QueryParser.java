package org.colloquy.rdf.query;

import com.google.common.base.Splitter;
import java.util.Iterator;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.update.UpdateFactory;

/** Turns SPARQL text into a query. Our prefixes need not be declared. */
final class QueryParser {
    private static final String BASE = "urn:colloquy:query:";

    private QueryParser() {}

    static Query parse(NamedQuery query, QueryLimits limits, PrefixMapping prefixes) {
        checkSize(query, limits);
        Query parsed = new Query();
        parsed.getPrefixMapping().setNsPrefixes(prefixes);
        try {
            QueryFactory.parse(parsed, query.text(), BASE, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            throw refused(query, prefixes, e);
        } catch (QueryException e) {
            throw new org.colloquy.rdf.query.QueryException(query.name() + ": " + firstLine(e), e);
        }
        if (parsed.getQueryPattern() == null) {
            parsed.setQueryPattern(new ElementGroup());
        }
        return parsed;
    }

    private static void checkSize(NamedQuery query, QueryLimits limits) {
        if (query.text().length() > limits.textCharacters()) {
            throw new QueryLimitException(query.name() + ": the query is longer than " + limits.textCharacters()
                    + " characters; put its data into the graph, not into the text");
        }
        int depth = 0;
        for (int i = 0; i < query.text().length(); i++) {
            switch (query.text().charAt(i)) {
                case '{', '(', '[' -> depth++;
                case '}', ')', ']' -> depth--;
                default -> {}
            }
            if (depth > limits.depth()) {
                throw new QueryLimitException(query.name() + ": brackets are nested more than " + limits.depth()
                        + " deep; simplify the query");
            }
        }
    }

    private static org.colloquy.rdf.query.QueryException refused(
            NamedQuery query, PrefixMapping prefixes, QueryParseException e) {
        if (isUpdate(query.text(), prefixes)) {
            return new org.colloquy.rdf.query.QueryException(query.name()
                    + ": is an update; the graph is only read here. Change the sources and run 'colloquy build' again");
        }
        return new org.colloquy.rdf.query.QueryException(
                query.name() + SyntaxFault.of(query.text(), String.valueOf(e.getMessage())), e);
    }

    private static boolean isUpdate(String text, PrefixMapping prefixes) {
        try {
            return !UpdateFactory.create(DataPrefixes.sparql(prefixes) + text)
                    .getOperations()
                    .isEmpty();
        } catch (QueryException e) {
            return false;
        }
    }

    private static String firstLine(Exception e) {
        Iterator<String> lines =
                Splitter.onPattern("\\R").split(String.valueOf(e.getMessage())).iterator();
        return lines.next().strip();
    }
}

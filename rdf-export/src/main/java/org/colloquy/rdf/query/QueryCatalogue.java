package org.colloquy.rdf.query;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.text.Suggestions;

/** The queries that come with Colloquy: the {@code .rq} files beside this class. */
public final class QueryCatalogue {
    private static final CharMatcher NAME =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('-'));

    private QueryCatalogue() {}

    /** Returns all queries, in the order of their names. */
    public static List<NamedQuery> all() {
        return QueryFiles.names().stream()
                .sorted()
                .map(name -> find(name).orElseThrow())
                .collect(toImmutableList());
    }

    /** Returns the query called {@code name}, if there is one. */
    public static Optional<NamedQuery> find(String name) {
        if (name.isEmpty() || !NAME.matchesAllOf(name)) {
            return Optional.empty();
        }
        return Optional.ofNullable(QueryCatalogue.class.getResource(name + QueryFiles.EXTENSION))
                .map(file -> NamedQuery.parse(name, text(file)));
    }

    /** Returns the name of a query that is most like {@code typed}, or has it for one of its words, if any is or has. */
    public static Optional<String> nearest(String typed) {
        return Suggestions.among(QueryFiles.names(), typed, 1).stream().findFirst();
    }

    private static String text(URL file) {
        try {
            return Resources.toString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

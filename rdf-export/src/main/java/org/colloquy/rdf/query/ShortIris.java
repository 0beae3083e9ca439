package org.colloquy.rdf.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.shared.PrefixMapping;

/** IRIs as they are written with prefixes, so that what is read can be asked for. */
final class ShortIris {

    /** What stands behind a prefix without an escape, in Turtle and in SPARQL. */
    private static final Pattern LOCAL = Pattern.compile("[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_-])?");

    private final List<Map.Entry<String, String>> longestFirst;

    ShortIris(PrefixMapping prefixes) {
        longestFirst = prefixes.getNsPrefixMap().entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, String>>comparingInt(
                                entry -> -entry.getValue().length())
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

    /** Returns the IRI with a prefix; in full where no prefix is for it. */
    String of(String iri) {
        return longestFirst.stream()
                .filter(prefix -> iri.startsWith(prefix.getValue())
                        && LOCAL.matcher(iri.substring(prefix.getValue().length()))
                                .matches())
                .findFirst()
                .map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .orElse(iri);
    }
}

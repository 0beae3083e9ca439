package org.colloquy.rdf.query;

import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colloquy.rdf.map.Iris;
import org.colloquy.rdf.vocabulary.Cqf;
import org.colloquy.rdf.vocabulary.Prefixes;

/**
 * The prefixes that need not be declared: the vocabularies', and those under which our Turtle names the things of a data
 * set, so that what is read there can be asked for.
 */
final class DataPrefixes {
    private DataPrefixes() {}

    /** Returns the prefixes of a data set. Must be used in a transaction on it. */
    static PrefixMapping of(DatasetGraph data) {
        PrefixMapping prefixes = PrefixMapping.Factory.create();
        Iris.in(data).map(Iris::base).ifPresent(base -> {
            prefixes.setNsPrefix("id", base);
            Iris.KINDS.forEach(kind -> prefixes.setNsPrefix(kind, base + kind + "/"));
        });
        return prefixes.setNsPrefixes(Prefixes.table())
                .setNsPrefix("cqf", Cqf.NS)
                .lock();
    }

    /** Returns prefixes as the head of a query. */
    static String sparql(PrefixMapping prefixes) {
        StringBuilder head = new StringBuilder();
        prefixes.getNsPrefixMap()
                .forEach((prefix, namespace) -> head.append("PREFIX ")
                        .append(prefix)
                        .append(": <")
                        .append(namespace)
                        .append(">\n"));
        return head.toString();
    }
}

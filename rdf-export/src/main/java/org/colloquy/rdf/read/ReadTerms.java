package org.colloquy.rdf.read;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms that are read, as {@code terms.tsv} lists them: what each becomes, in the order of preference. */
final class ReadTerms {
    private static final String PREFIX = "prefix:";
    private static final ReadTerms STANDARD = read();

    private final ImmutableListMultimap<String, Node> terms;
    private final ImmutableMap<String, String> prefixes;

    private ReadTerms(ImmutableListMultimap<String, Node> terms, Map<String, String> prefixes) {
        this.terms = terms;
        this.prefixes = ImmutableMap.copyOf(prefixes);
    }

    static ReadTerms standard() {
        return STANDARD;
    }

    /** Returns the terms for {@code what}, the preferred one first. */
    List<Node> of(String what) {
        return terms.get(what);
    }

    /** Returns all that begins with {@code group}, for example {@code detail:}, without that beginning. */
    ImmutableListMultimap<String, Node> group(String group) {
        ImmutableListMultimap.Builder<String, Node> found = ImmutableListMultimap.builder();
        terms.asMap().forEach((what, nodes) -> {
            if (what.startsWith(group)) {
                found.putAll(what.substring(group.length()), nodes);
            }
        });
        return found.build();
    }

    /** Returns the namespace of a prefix of the list. */
    String namespace(String prefix) {
        return prefixes.getOrDefault(prefix, "");
    }

    private static ReadTerms read() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        ImmutableListMultimap.Builder<String, Node> terms = ImmutableListMultimap.builder();
        for (String line : lines()) {
            int tab = line.indexOf('\t');
            if (line.startsWith(PREFIX)) {
                prefixes.put(line.substring(PREFIX.length(), tab), line.substring(tab + 1));
            } else if (tab > 0) {
                for (String name : Splitter.on(' ').split(line.substring(tab + 1))) {
                    int colon = name.indexOf(':');
                    String namespace = prefixes.getOrDefault(name.substring(0, colon), "");
                    terms.put(line.substring(0, tab), NodeFactory.createURI(namespace + name.substring(colon + 1)));
                }
            }
        }
        return new ReadTerms(terms.build(), prefixes);
    }

    private static List<String> lines() {
        try {
            return Resources.readLines(Resources.getResource(ReadTerms.class, "terms.tsv"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

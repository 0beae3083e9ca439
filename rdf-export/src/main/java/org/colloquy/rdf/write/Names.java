package org.colloquy.rdf.write;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colloquy.rdf.map.Iris;
import org.colloquy.rdf.vocabulary.Prefixes;

/** Short names for IRIs: the vocabularies' prefixes, and one for each kind of thing under the base of the data. */
final class Names {
    private final SortedMap<String, String> prefixes;
    private final Map<String, String> byNamespace;

    private Names(Map<String, String> prefixes) {
        this.prefixes = ImmutableSortedMap.copyOf(prefixes);
        Map<String, String> turned = new TreeMap<>();
        prefixes.forEach((prefix, namespace) -> turned.put(namespace, prefix));
        this.byNamespace = turned;
    }

    /** Returns the names that are of use in {@code graphs}. */
    static Names of(DatasetGraph graphs, boolean named) {
        Map<String, String> all = new TreeMap<>(Prefixes.table());
        Iris.in(graphs).map(Iris::base).ifPresent(base -> {
            all.put("id", base);
            for (String kind : Iris.KINDS) {
                all.put(kind, base + kind + "/");
            }
        });
        Names names = new Names(all);
        Set<String> used = new TreeSet<>();
        graphs.getDefaultGraph().find().forEach(triple -> names.use(triple, used));
        if (named) {
            graphs.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
                names.use(quad.getGraph(), used);
                names.use(quad.asTriple(), used);
            });
        }
        all.keySet().retainAll(used);
        return new Names(all);
    }

    private void use(Triple triple, Set<String> used) {
        use(triple.getSubject(), used);
        use(triple.getPredicate(), used);
        use(triple.getObject(), used);
    }

    private void use(Node node, Set<String> used) {
        if (node.isURI()) {
            prefix(node.getURI()).ifPresent(used::add);
        } else if (node.isLiteral()) {
            prefix(node.getLiteralDatatypeURI()).ifPresent(used::add);
        }
    }

    private Optional<String> prefix(String iri) {
        int at = split(iri);
        return isLocal(iri, at) ? Optional.ofNullable(byNamespace.get(iri.substring(0, at))) : Optional.empty();
    }

    /** Returns prefix to namespace, sorted; only what {@link #shorten} can return. */
    SortedMap<String, String> prefixes() {
        return prefixes;
    }

    /** Returns {@code prefix:name} if there is a prefix and the name is legal in all formats. */
    Optional<String> shorten(String iri) {
        return prefix(iri).map(prefix -> prefix + ":" + iri.substring(split(iri)));
    }

    static int split(String iri) {
        return Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1;
    }

    /** A local name of ASCII letters, digits, hyphens and inner dots needs no escapes anywhere. */
    private static boolean isLocal(String iri, int from) {
        if (from >= iri.length() || iri.charAt(from) == '-' || iri.charAt(from) == '.' || iri.endsWith(".")) {
            return false;
        }
        for (int i = from; i < iri.length(); i++) {
            char c = iri.charAt(i);
            boolean legal = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '-'
                    || c == '_'
                    || c == '.';
            if (!legal) {
                return false;
            }
        }
        return true;
    }
}

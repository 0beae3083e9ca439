package org.colloquy.rdf.vocabulary;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.SortedMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.shared.PrefixMapping;

/** The one prefix table with which everything is written, in alphabetical order. */
public final class Prefixes {
    private static final ImmutableSortedMap<String, String> TABLE = ImmutableSortedMap.copyOf(Map.ofEntries(
            Map.entry("bibo", Bibo.NS),
            Map.entry("cito", Cito.NS),
            Map.entry("conf", Conf.NS),
            Map.entry("cq", Cq.NS),
            Map.entry("dblp", Dblp.NS),
            Map.entry("dcat", Dcat.NS),
            Map.entry("dcterms", Dct.NS),
            Map.entry("fabio", Fabio.NS),
            Map.entry("foaf", Foaf.NS),
            Map.entry("oa", Oa.NS),
            Map.entry("owl", Owl.NS),
            Map.entry("prov", Prov.NS),
            Map.entry("rdf", Rdf.NS),
            Map.entry("rdfs", Rdfs.NS),
            Map.entry("schema", Schema.NS),
            Map.entry("schor", Schor.NS),
            Map.entry("skos", Skos.NS),
            Map.entry("void", VoID.NS),
            Map.entry("xsd", XSDDatatype.XSD + "#")));

    private Prefixes() {}

    /** Prefix to namespace, sorted by prefix. */
    public static SortedMap<String, String> table() {
        return TABLE;
    }

    /** The table as Jena's own type, which cannot be changed. */
    public static PrefixMapping mapping() {
        return PrefixMapping.Factory.create().setNsPrefixes(TABLE).lock();
    }

    /** The table as the head of a SPARQL query. */
    public static String sparql() {
        StringBuilder head = new StringBuilder();
        TABLE.forEach((prefix, namespace) -> head.append("PREFIX ")
                .append(prefix)
                .append(": <")
                .append(namespace)
                .append(">\n"));
        return head.toString();
    }
}

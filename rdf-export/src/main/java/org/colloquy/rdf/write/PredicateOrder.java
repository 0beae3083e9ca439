package org.colloquy.rdf.write;

import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.colloquy.rdf.vocabulary.Bibo;
import org.colloquy.rdf.vocabulary.Conf;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Dblp;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Foaf;
import org.colloquy.rdf.vocabulary.Oa;
import org.colloquy.rdf.vocabulary.Prov;
import org.colloquy.rdf.vocabulary.Rdf;
import org.colloquy.rdf.vocabulary.Rdfs;
import org.colloquy.rdf.vocabulary.Skos;

/** Orders the properties of a thing: what it is and is called, what belongs to it, the rest, where it comes from. */
final class PredicateOrder {
    private static final List<Node> FIRST = List.of(
            Rdf.TYPE,
            Rdfs.LABEL,
            Foaf.NAME,
            Foaf.GIVEN_NAME,
            Foaf.FAMILY_NAME,
            Dct.TITLE,
            Skos.PREF_LABEL,
            Skos.ALT_LABEL,
            Conf.ACRONYM,
            Conf.HAS_SERIES,
            Conf.IS_SUB_EVENT_OF,
            Conf.START_DATE,
            Conf.END_DATE,
            Conf.HAS_LOCATION,
            Bibo.PRESENTS,
            Dblp.SIGNATURE_PUBLICATION,
            Dblp.SIGNATURE_ORDINAL,
            Dblp.SIGNATURE_CREATOR,
            Conf.DURING,
            Conf.WITH_ROLE,
            Conf.IS_HELD_BY,
            Dct.ISSUED,
            Dct.CREATOR,
            Dblp.HAS_SIGNATURE,
            Oa.START,
            Oa.END,
            Oa.EXACT);
    private static final List<Node> LAST = List.of(Dct.ABSTRACT, Cq.INFERRED, Prov.WAS_DERIVED_FROM);
    private static final Map<Node, Integer> RANKS = ranks();

    static final Comparator<Node> PREDICATES =
            Comparator.<Node>comparingInt(node -> RANKS.getOrDefault(node, 0)).thenComparing(NodeOrder.NODES);

    private PredicateOrder() {}

    private static Map<Node, Integer> ranks() {
        ImmutableMap.Builder<Node, Integer> ranks = ImmutableMap.builder();
        FIRST.forEach(node -> ranks.put(node, FIRST.indexOf(node) - FIRST.size()));
        LAST.forEach(node -> ranks.put(node, LAST.indexOf(node) + 1));
        return ranks.buildOrThrow();
    }
}

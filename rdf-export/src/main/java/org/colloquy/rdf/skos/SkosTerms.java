package org.colloquy.rdf.skos;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.colloquy.rdf.vocabulary.Owl;
import org.colloquy.rdf.vocabulary.Rdfs;
import org.colloquy.rdf.vocabulary.Skos;

/** What vocabularies of topics say, in the terms they say it in: SKOS, SKOS-XL, the Computer Science Ontology, RDFS. */
final class SkosTerms {
    private static final String XL = "http://www.w3.org/2008/05/skos-xl#";
    private static final String CSO = "http://cso.kmi.open.ac.uk/schema/cso#";

    static final ImmutableSet<Node> PREF_LABEL = ImmutableSet.of(Skos.PREF_LABEL, node(XL + "prefLabel"));
    static final ImmutableSet<Node> ALT_LABEL = ImmutableSet.of(Skos.ALT_LABEL, node(XL + "altLabel"));
    static final ImmutableSet<Node> HIDDEN_LABEL = ImmutableSet.of(Skos.HIDDEN_LABEL, node(XL + "hiddenLabel"));
    static final Node LITERAL_FORM = node(XL + "literalForm");

    static final ImmutableSet<Node> BROADER = ImmutableSet.of(Skos.BROADER, node(Rdfs.NS + "subClassOf"));
    static final Node BROADER_TRANSITIVE = node(Skos.NS + "broaderTransitive");
    static final ImmutableSet<Node> NARROWER = ImmutableSet.of(Skos.NARROWER, node(CSO + "superTopicOf"));
    static final Node NARROWER_TRANSITIVE = node(Skos.NS + "narrowerTransitive");
    static final Node DEPRECATED = node(Owl.NS + "deprecated");
    static final ImmutableSet<Node> IN_SCHEME = ImmutableSet.of(Skos.IN_SCHEME, node(Skos.NS + "topConceptOf"));
    static final Node HAS_TOP_CONCEPT = node(Skos.NS + "hasTopConcept");
    static final ImmutableSet<Node> EXACT_MATCH = ImmutableSet.of(Skos.EXACT_MATCH, Owl.SAME_AS);

    /** Says which of several topics stands for all. */
    static final Node PREFERRED = node(CSO + "preferentialEquivalent");

    static final ImmutableSet<Node> EQUIVALENT = ImmutableSet.of(PREFERRED, node(CSO + "relatedEquivalent"));

    /** What makes something a concept. */
    static final ImmutableSet<Node> CONCEPTS =
            nodes(Skos.NS + "Concept", CSO + "Topic", Rdfs.NS + "Class", Owl.NS + "Class");
    /** What has a label and is none. */
    static final ImmutableSet<Node> OTHERS = nodes(
            Skos.NS + "ConceptScheme",
            Skos.NS + "Collection",
            Skos.NS + "OrderedCollection",
            XL + "Label",
            Owl.NS + "Ontology",
            Owl.NS + "ObjectProperty",
            Owl.NS + "DatatypeProperty",
            Owl.NS + "AnnotationProperty");

    private SkosTerms() {}

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static ImmutableSet<Node> nodes(String... iris) {
        return Arrays.stream(iris).map(NodeFactory::createURI).collect(ImmutableSet.toImmutableSet());
    }
}

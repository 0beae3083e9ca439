package org.colloquy.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.colloquy.rdf.RdfsClosure.Clash;
import org.colloquy.rdf.vocabulary.Conf;
import org.colloquy.rdf.vocabulary.Fabio;
import org.colloquy.rdf.vocabulary.Foaf;
import org.colloquy.rdf.vocabulary.Prefixes;
import org.junit.jupiter.api.Test;

class RdfsClosureTest {
    private static final Graph FACTS = OntologyFacts.all();

    @Test
    void findsNothingInCorrectData() {
        RdfsClosure closure = closure("<#t> a conf:Talk ; bibo:presents <#p> . <#p> dcterms:title 'A' .");
        assertEquals(List.of(), closure.undeclared());
        assertEquals(List.of(), closure.clashes());
        assertEquals(List.of(), closure.mistyped());
    }

    @Test
    void drawsClassesFromDomainsRangesAndInverses() {
        RdfsClosure closure = closure("<#event> conf:hasLocation <#room> . <#paper> bibo:presentedAt <#talk> ."
                + "<#part> conf:isSubEventOf <#whole> .");
        assertTrue(closure.types(iri("#event")).contains(Conf.ORGANISED_EVENT));
        assertTrue(closure.types(iri("#room")).contains(Conf.SITE));
        assertTrue(closure.types(iri("#paper")).contains(Foaf.DOCUMENT), "bibo:Document is foaf:Document");
        assertTrue(closure.types(iri("#part")).contains(Conf.ORGANISED_EVENT), "through conf:hasSubEvent");
    }

    @Test
    void drawsClassesFromSuperClasses() {
        assertTrue(closure("<#p> a fabio:ConferencePaper .").types(iri("#p")).contains(Fabio.EXPRESSION));
    }

    @Test
    void findsUndeclaredTerms() {
        RdfsClosure closure =
                closure("<#p> conf:relatesToEvent <#e> ; a fabio:Limerick ; conf:withRole schor:moderator .");
        assertEquals(
                List.of(
                        NodeFactory.createURI(Fabio.NS + "Limerick"),
                        NodeFactory.createURI(Conf.NS + "relatesToEvent"),
                        NodeFactory.createURI("https://w3id.org/scholarlydata/role/moderator")),
                closure.undeclared());
    }

    @Test
    void findsUndeclaredTermsOfUnknownVocabularies() {
        assertEquals(
                List.of(NodeFactory.createURI("http://example.org/ns#knows")),
                closure("<#a> <http://example.org/ns#knows> <#b> .").undeclared());
    }

    @Test
    void findsStatedClashes() {
        assertEquals(
                List.of(new Clash(iri("#x"), Foaf.DOCUMENT, Foaf.PERSON)),
                closure("<#x> a foaf:Person , foaf:Document .").clashes());
    }

    @Test
    void findsClashesThatFollow() {
        assertEquals(
                List.of(new Clash(iri("#x"), Foaf.DOCUMENT, Foaf.PERSON)),
                closure("<#x> a dblp:Person ; bibo:presentedAt <#e> .").clashes());
        assertEquals(
                1,
                closure("<#run> a prov:Activity ; prov:wasDerivedFrom <#x> .")
                        .clashes()
                        .size());
        assertEquals(
                1,
                closure("<#p> a foaf:Person ; void:inDataset <#d> .").clashes().size());
        assertEquals(
                1,
                closure("<#k> a skos:ConceptScheme ; skos:closeMatch <#x> .")
                        .clashes()
                        .size());
        assertEquals(
                1,
                closure("<#k> a skos:ConceptScheme . <#x> skos:broader <#k> .")
                        .clashes()
                        .size());
        assertEquals(
                1,
                closure("<#r> a conf:OrganisationalRoleDuringEvent ; conf:relatesToDocument <#p> .")
                        .clashes()
                        .size());
    }

    @Test
    void findsValuesThatDoNotFitTheirRange() {
        assertEquals(1, closure("<#p> dcterms:creator 'Ada' .").mistyped().size());
        assertEquals(1, closure("<#p> dcterms:title <#t> .").mistyped().size());
        assertEquals(1, closure("<#t> conf:startDate 'noon' .").mistyped().size());
        assertEquals(1, closure("<#m> oa:start -1 .").mistyped().size());
        assertEquals(List.of(), closure("<#m> oa:start 12 .").mistyped());
    }

    private static RdfsClosure closure(String turtle) {
        String text = "@base <http://example.org/data> .\n" + Prefixes.sparql() + turtle;
        return RdfsClosure.of(RDFParser.fromString(text, Lang.TURTLE).toGraph(), FACTS);
    }

    private static Node iri(String fragment) {
        return NodeFactory.createURI("http://example.org/data" + fragment);
    }
}

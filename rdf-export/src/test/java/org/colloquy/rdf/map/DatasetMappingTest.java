package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.colloquy.rdf.vocabulary.Foaf;
import org.colloquy.rdf.vocabulary.Rdf;
import org.junit.jupiter.api.Test;

class DatasetMappingTest {
    @Test
    void theFiguresAreThoseOfTheGraph() {
        Graph graph = GraphFactory.createDefaultGraph();
        Node one = NodeFactory.createURI("urn:one");
        Node two = NodeFactory.createURI("urn:two");
        graph.add(one, Rdf.TYPE, Foaf.PERSON);
        graph.add(two, Rdf.TYPE, Foaf.PERSON);
        graph.add(two, Rdf.TYPE, Foaf.DOCUMENT);
        graph.add(one, Foaf.NAME, NodeFactory.createLiteralString("One"));
        Sent sent = Sent.description(MappingOptions.STANDARD, graph);
        assertEquals("""
                dataset a dcat:Dataset
                dataset a prov:Entity
                dataset a void:Dataset
                dataset prov:wasGeneratedBy run
                dataset rdfs:label "Conference programmes and bibliographies, read by Colloquy"
                dataset void:classPartition dataset/document-*
                dataset void:classPartition dataset/person-*
                dataset void:classes 2
                dataset void:distinctSubjects 2
                dataset void:properties 2
                dataset void:propertyPartition dataset/name-*
                dataset void:propertyPartition dataset/type-*
                dataset void:triples 4
                dataset void:uriSpace "https://w3id.org/colloquy/id/"
                dataset/document-* a void:Dataset
                dataset/document-* void:class foaf:Document
                dataset/document-* void:entities 1
                dataset/name-* a void:Dataset
                dataset/name-* void:property foaf:name
                dataset/name-* void:triples 1
                dataset/person-* a void:Dataset
                dataset/person-* void:class foaf:Person
                dataset/person-* void:entities 2
                dataset/type-* a void:Dataset
                dataset/type-* void:property a
                dataset/type-* void:triples 3
                run a prov:Activity
                run rdfs:label "Colloquy (development)"
                run schema:softwareVersion "(development)"
                """, sent.graph("graph/dataset"));
        assertEquals("", sent.entities());
    }

    @Test
    void anEmptyGraphHasFiguresOfNought() {
        Sent sent = Sent.description(MappingOptions.STANDARD, GraphFactory.createDefaultGraph());
        assertEquals("""
                a dcat:Dataset
                a prov:Entity
                a void:Dataset
                prov:wasGeneratedBy run
                rdfs:label "Conference programmes and bibliographies, read by Colloquy"
                void:classes 0
                void:distinctSubjects 0
                void:properties 0
                void:triples 0
                void:uriSpace "https://w3id.org/colloquy/id/"
                """, sent.about("dataset", "graph/dataset"));
    }

    @Test
    void licenceAndTimeAreThereIfTheUserGivesThem() {
        MappingOptions options = MappingOptions.STANDARD
                .withLicence("https://creativecommons.org/licenses/by/4.0/")
                .withTime(Instant.parse("2026-01-02T03:04:05.678Z"));
        Sent sent = Sent.description(options, GraphFactory.createDefaultGraph());
        assertEquals("""
                a dcat:Dataset
                a prov:Entity
                a void:Dataset
                dcterms:license <https://creativecommons.org/licenses/by/4.0/>
                prov:wasGeneratedBy run
                rdfs:label "Conference programmes and bibliographies, read by Colloquy"
                void:classes 0
                void:distinctSubjects 0
                void:properties 0
                void:triples 0
                void:uriSpace "https://w3id.org/colloquy/id/"
                """, sent.about("dataset", "graph/dataset"));
        assertEquals("""
                a prov:Activity
                prov:endedAtTime "2026-01-02T03:04:05Z"^^xsd:dateTime
                rdfs:label "Colloquy (development)"
                schema:softwareVersion "(development)"
                """, sent.about("run", "graph/dataset"));
    }

    @Test
    void aLicenceIsAWebAddress() {
        assertThrows(IllegalArgumentException.class, () -> MappingOptions.STANDARD.withLicence("CC BY 4.0"));
    }
}

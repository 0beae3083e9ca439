package org.colloquy.rdf.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.network.Coauthor;
import org.colloquy.core.network.CoauthorNetwork;
import org.colloquy.rdf.vocabulary.Prefixes;
import org.junit.jupiter.api.Test;

class NetworkReaderTest {
    private static DatasetGraph data(String turtle) {
        return RDFParser.fromString(Prefixes.sparql() + turtle, Lang.TURTLE)
                .base("https://example.org/x")
                .toDatasetGraph();
    }

    @Test
    void signaturesMakeTheNetwork() {
        CoauthorNetwork network = NetworkReader.of(data("""
                <p1> dblp:hasSignature [ dblp:signatureCreator <ann> ], [ dblp:signatureCreator <bo> ] ;
                  dcterms:issued "2021-05"^^xsd:gYearMonth ; dcterms:title "On things" .
                [] dblp:signaturePublication <p2> ; dblp:signatureCreator <ann> .
                [] dblp:signaturePublication <p2> ; dblp:signatureCreator <bo> .
                <p2> dcterms:issued "soon" .
                <p3> dcterms:creator <ann>, <cy> .
                <ann> foaf:name "Ann" . <bo> foaf:name "Bo", "B." .
                """));
        Entity ann = new Entity(EntityKind.PERSON, "https://example.org/ann", "Ann");
        Entity bo = new Entity(EntityKind.PERSON, "https://example.org/bo", "B.");
        assertEquals(List.of(ann, bo), network.people());
        assertEquals(
                List.of(new Coauthor(bo, 2, 2, OptionalInt.of(2021), OptionalInt.of(2021))), network.coauthors(ann));
        assertEquals(
                List.of(
                        new Entity(EntityKind.PAPER, "https://example.org/p1", "On things"),
                        new Entity(EntityKind.PAPER, "https://example.org/p2", "https://example.org/p2")),
                network.papersTogether(ann, bo));
    }

    @Test
    void aGraphWithoutSignaturesIsANetworkOfNobody() {
        assertEquals(
                0, NetworkReader.of(data("<p> dcterms:creator <ann>, <bo> .")).size());
    }
}

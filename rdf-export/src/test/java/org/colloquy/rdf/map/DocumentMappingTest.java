package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentMappingTest {
    private static final SourceDocument PAGE = new SourceDocument("a".repeat(64), "page one.txt");

    @Test
    void aDocumentIsASourceOfTheDataSetAndDescribedInItsOwnGraph() {
        Sent sent = Sent.of(MappingOptions.STANDARD, PAGE);
        assertEquals("""
                dataset dcterms:source document/a
                document/a a foaf:Document
                document/a a prov:Entity
                document/a cq:contentHash "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                document/a rdfs:label "page one.txt"
                run prov:used document/a
                """, sent.graph("graph/dataset"));
        assertEquals("""
                document/a a foaf:Document
                document/a a prov:Entity
                document/a cq:contentHash "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                document/a rdfs:label "page one.txt"
                """, sent.graph("document/a"));
        assertEquals("", sent.entities());
    }

    @Test
    void theProfilePlainListsTheDocumentAndHasNoGraphOfIt() {
        Sent sent = Sent.of(MappingOptions.STANDARD.withProfile(Profile.PLAIN), PAGE);
        assertEquals(List.of("graph/dataset"), sent.names());
        assertEquals(Sent.of(MappingOptions.STANDARD, PAGE).graph("graph/dataset"), sent.graph("graph/dataset"));
    }
}

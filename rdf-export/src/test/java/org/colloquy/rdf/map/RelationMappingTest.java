package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Relation;
import org.colloquy.core.model.Relation.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationMappingTest {
    private final Said page = Said.in("a");

    @ParameterizedTest
    @CsvSource({
        "IS_VERSION_OF, DOI, 10.1/x, dcterms:isVersionOf, <https://doi.org/10.1/x>",
        "HAS_PREPRINT, ARXIV, 2101.00001, cq:hasPreprint, <https://arxiv.org/abs/2101.00001>",
        "IS_PART_OF, ISBN, 9783161484100, dcterms:isPartOf, <urn:isbn:9783161484100>",
        "CORRECTS, PMID, 12345, cito:corrects, <https://pubmed.ncbi.nlm.nih.gov/12345>",
        "REFERENCES, MAG, 77, dcterms:references, identified/mag-77"
    })
    void anotherWorkGoesByItsRegistrysName(Kind kind, Scheme scheme, String value, String property, String target) {
        Sent sent = Sent.of(page.paper("Walks").relation(kind, scheme, value).mention());
        assertEquals("paper/walks-* " + property + " " + target + "\n", sent.all(property));
        String span = sent.about("document/a#char=10,19", "graph/a");
        assertTrue(span.contains("cq:target " + target + "\n"));
        assertTrue(span.contains("cq:property " + property + "\n"));
    }

    @Test
    void eachKindHasAPropertyOfItsOwn() {
        assertEquals(
                Kind.values().length,
                Arrays.stream(Relation.Kind.values())
                        .map(RelationMapping::property)
                        .distinct()
                        .count());
    }
}

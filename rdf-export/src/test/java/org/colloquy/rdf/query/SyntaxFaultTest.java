package org.colloquy.rdf.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxFaultTest {
    private static String message(String query) {
        return String.valueOf(assertThrows(
                        QueryException.class, () -> Programme.queries().run(query, Map.of()))
                .getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            SELECT ?n { ?a ?b }                 | query:1:19: is not SPARQL: '}' cannot stand here
            SELECT ?n { ?a ?b ?c } ORDER ?n     | query:1:30: is not SPARQL: '?n' cannot stand here
            SELECT ?n { ?a <x y> ?b }           | query:1:16: is not SPARQL: '<' cannot stand here
            SELECT ?n WHERE { ?p <x:y>          | query:1:26: is not SPARQL: it ends too early
            SELCT ?n {}                         | query:1:6: is not SPARQL: 'SELCT' is no word of SPARQL
            SELECT ?n { ?p § ?x }               | query:1:16: is not SPARQL: '§' cannot stand here
            SELECT ?n { ?p foaf:name 'abc }     | query:1:32: is not SPARQL: a text has no end: 'abc }
            SELECT ?n { ?p foaf:name "abc }     | query:1:32: is not SPARQL: a text has no end: "abc }
            SELECT ?n { ?p foo:bar ?n }         | query:1:16: is not SPARQL: the prefix of foo:bar is not known; declare it with PREFIX foo:
            SELECT (?a AS ?a) { ?a ?b ?c }      | query: is not SPARQL: Variable used when already in-scope: ?a
            """)
    void whatIsWrongIsSaidWithItsPlace(String query, String message) {
        assertTrue(message(query).startsWith(message), message(query));
    }

    @Test
    void theLineIsShown() {
        assertEquals(
                "query:3:18: is not SPARQL: '}' cannot stand here\n   FILTER(?n = 'x' }\n                   ^",
                message("SELECT ?n {\n ?p foaf:name ?n ;\n\tFILTER(?n = 'x' }"));
    }
}

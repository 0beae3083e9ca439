package org.colloquy.rdf.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicQueriesTest {
    private static final String DATA = """
            PREFIX : <https://example.org/>
            PREFIX cq: <https://w3id.org/colloquy#>
            PREFIX dblp: <https://dblp.org/rdf/schema#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            :rl skos:prefLabel "reinforcement learning"@en ; skos:altLabel "RL"@en .
            :stopping skos:prefLabel "early stopping"@en ; skos:altLabel "regularization (weight decay)"@en .
            :ann a foaf:Person ; foaf:name "Ann" .
            :early a dblp:Publication ; dcterms:title "Early" ; dcterms:issued "2019" ; dcterms:subject :rl .
            :late a dblp:Publication ; dcterms:title "Late" ; dcterms:issued "2021" ; dcterms:subject :rl .
            :undated a dblp:Publication ; dcterms:title "Undated" ; dcterms:subject :rl , :stopping .
            :session dcterms:subject :stopping .
            :a1 a cq:TopicAssignment ; cq:assignedTo :early ; cq:topic :rl .
            :a2 a cq:TopicAssignment ; cq:assignedTo :late ; cq:topic :rl .
            :a3 a cq:TopicAssignment ; cq:assignedTo :undated ; cq:topic :rl .
            :a4 a cq:TopicAssignment ; cq:assignedTo :undated ; cq:topic :stopping .
            :s1 dblp:signaturePublication :early ; dblp:signatureCreator :ann .
            :s2 dblp:signaturePublication :late ; dblp:signatureCreator :ann .
            :s3 dblp:signaturePublication :undated ; dblp:signatureCreator :ann .
            """;

    @Test
    void aPaperWithoutAYearTakesNoYearsAway() {
        assertEquals("""
                topicName,papers,people,firstYear,lastYear,partOf,topic
                reinforcement learning,3,1,2019,2021,,https://example.org/rl
                early stopping,1,1,,,,https://example.org/stopping
                """, csv("topics", Map.of()));
        assertEquals("""
                name,papers,firstYear,lastYear,person
                Ann,3,2019,2021,https://example.org/ann
                """, csv("people-by-topic", Map.of("topic", "reinforcement")));
        assertEquals("""
                name,papers,firstYear,lastYear,person
                Ann,1,,,https://example.org/ann
                """, csv("people-by-topic", Map.of("topic", "early")));
    }

    @Test
    void aSessionOfATopicIsNoPaper() {
        assertEquals("""
                topicName,year,title,paper
                early stopping,,Undated,https://example.org/undated
                """, csv("papers-by-topic", Map.of("topic", "stopping")));
    }

    @ParameterizedTest
    @CsvSource({
        "RL, reinforcement learning",
        "reinforcement, reinforcement learning",
        "learn, reinforcement learning",
        "stop, early stopping",
        "weight decay, early stopping",
        "decay), early stopping"
    })
    void aTopicIsNamedByBeginningsOfWords(String sought, String topic) {
        String rows = csv("papers-by-topic", Map.of("topic", sought));
        List<String> topics = rows.lines()
                .skip(1)
                .map(row -> row.substring(0, row.indexOf(',')))
                .distinct()
                .toList();
        assertEquals(List.of(topic), topics);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rly", "topping", "EARLY", "arly stop"})
    void whatStandsWithinWordsIsNoTopic(String sought) {
        for (String query : List.of("papers-by-topic", "people-by-topic", "papers-by-topic-and-year")) {
            QueryException wrong = assertThrows(QueryException.class, () -> csv(query, Map.of("topic", sought)), query);
            assertTrue(
                    String.valueOf(wrong.getMessage())
                            .startsWith("no topic in the graph has '" + sought + "' in its name"),
                    wrong.getMessage());
        }
    }

    @Test
    void aTopicIsNamedInTheSameWaysEverywhere() {
        for (String query : List.of("papers-by-topic", "people-by-topic", "papers-by-topic-and-year")) {
            String byName = csv(query, Map.of("topic", "reinforcement learning"));
            assertTrue(byName.lines().count() > 1, query);
            for (String other : List.of("RL", "learn", "https://example.org/rl", "iri:https://example.org/rl")) {
                assertEquals(byName, csv(query, Map.of("topic", other)), query + " " + other);
            }
        }
    }

    @Test
    void whatIsNearIsTold() {
        QueryException wrong = assertThrows(
                QueryException.class, () -> csv("papers-by-topic", Map.of("topic", "reinforcment learning")));
        assertTrue(
                String.valueOf(wrong.getMessage()).endsWith("did you mean reinforcement learning?"),
                wrong.getMessage());
    }

    private static String csv(String query, Map<String, String> values) {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        RDFParser.fromString(DATA, Lang.TRIG).parse(data);
        Answer.Rows rows = (Answer.Rows) Queries.over(data).run(query, values);
        return Programme.csv(rows).replace("\r\n", "\n");
    }
}

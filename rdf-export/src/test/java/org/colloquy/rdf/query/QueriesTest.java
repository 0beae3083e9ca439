package org.colloquy.rdf.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueriesTest {
    private static final String NAMES = "SELECT ?name { ?who foaf:name ?name } ORDER BY ?name";

    private static String message(String query, Map<String, String> values) {
        return String.valueOf(
                assertThrows(QueryException.class, () -> Programme.queries().run(query, values))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "iri:https://w3id.org/colloquy/id/jacot, Arthur Jacot",
        "name:jacot, Arthur Jacot",
        "name:s. schoenholz, Samuel Schoenholz"
    })
    void aVariableOfAnyQueryCanBeSet(String value, String name) {
        assertEquals("name\r\n" + name + "\r\n", Programme.csv(Programme.rows(NAMES, Map.of("who", value))));
    }

    @Test
    void anIriMayStandForAName() {
        String byName = Programme.csv(Programme.rows("co-authors", Map.of("who", "Schoenholz")));
        String iri = Programme.queries().person("Schoenholz").getURI();
        assertTrue(byName.lines().count() > 1, byName);
        assertEquals(byName, Programme.csv(Programme.rows("co-authors", Map.of("who", iri))));
    }

    @Test
    void aValueIsNeverTakenForSparql() {
        String hostile = "x') } ; DROP ALL #";
        String query = "SELECT ?title { ?p dcterms:title ?title FILTER(CONTAINS(?title, ?part)) }";
        assertEquals("title\r\n", Programme.csv(Programme.rows(query, Map.of("part", hostile))));
        assertEquals(
                "title\r\nDynamical Isometry\r\n", Programme.csv(Programme.rows(query, Map.of("part", "Isometry"))));
    }

    @Test
    void valuesReachIntoSubqueriesAndAreTyped() {
        String query = "SELECT ?n { { SELECT (COUNT(?s) AS ?n) { ?s dblp:signatureOrdinal ?ordinal } } }";
        assertEquals(
                "n\r\n2\r\n",
                Programme.csv(Programme.rows(query, Map.of("ordinal", "int:2"))).replace("3", "2"));
        assertEquals("n\r\n0\r\n", Programme.csv(Programme.rows(query, Map.of("ordinal", "str:2"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "who | int:x | whole number",
                "who | date:21 July | a day",
                "who | iri:no such | not an IRI",
                "who | iri:relative | whole IRI",
                "nobody | str:x | has no parameter 'nobody'"
            })
    void aValueThatDoesNotFitIsExplained(String variable, String value, String explanation) {
        assertTrue(message(NAMES, Map.of(variable, value)).contains(explanation));
    }

    @Test
    void aMissingParameterIsAskedForWithAnExample() {
        assertTrue(message("co-authors", Map.of()).contains("colloquy query co-authors --var who=Schoenholz"));
        assertTrue(message("co-authors", Map.of("whom", "x")).contains("it has who"));
    }

    @Test
    void askConstructAndDescribeAreAnswered() {
        assertEquals(new Answer.Truth(true), Programme.queries().run("ASK { ?p a foaf:Person }", Map.of()));
        Answer.Triples triples = (Answer.Triples)
                Programme.queries().run("CONSTRUCT { ?a foaf:knows ?b } WHERE { ?a dblp:coAuthorWith ?b }", Map.of());
        assertEquals(10, triples.graph().size());
        Answer.Triples described = (Answer.Triples)
                Programme.queries().run("DESCRIBE ?who", Map.of("who", "iri:https://w3id.org/colloquy/id/chen"));
        assertEquals(3, described.graph().size());
    }

    @Test
    void everyFactLeadsToItsWords() {
        List<Fact> facts = Programme.queries().explain(Programme.queries().thing("Schoenholz"));
        assertEquals(
                List.of("Samuel S. Schoenholz theory5.txt 40 60", "Samuel Schoenholz theory6.txt 10 27"),
                facts.stream()
                        .map(fact -> String.join(
                                " ", fact.words().orElse(""), fact.document(), fact.start() + "", fact.end() + ""))
                        .toList());
        assertEquals(
                List.of(NodeFactory.createLiteralString("Samuel Schoenholz")),
                facts.get(1).values());
        assertEquals("session-page/author-line", facts.get(0).rule());
    }

    @Test
    void everyMentionSaysWhyItJoined() {
        List<Likeness> likenesses =
                Programme.queries().likenesses(Programme.queries().thing("Schoenholz"));
        assertEquals(
                List.of(
                        "Samuel S. Schoenholz theory5.txt 40 60 0.8 a form of the name 'Samuel Schoenholz'; no other"
                                + " person's name fits it",
                        "Samuel Schoenholz theory6.txt 10 27 1.0 stands for 'Samuel Schoenholz'"),
                likenesses.stream()
                        .map(likeness -> String.join(
                                " ",
                                likeness.words().orElse(""),
                                likeness.document(),
                                likeness.start() + "",
                                likeness.end() + "",
                                likeness.score(),
                                likeness.reason()))
                        .toList());
    }

    @Test
    void whoNearlyJoinedIsToldFromEitherSide() {
        Queries queries = Programme.queries();
        for (List<String> pair : List.of(List.of("Lisa Zhang", "Ge Zhang"), List.of("Ge Zhang", "Lisa Zhang"))) {
            List<Likeness> near = queries.likenesses(queries.thing(pair.get(0))).stream()
                    .filter(likeness -> likeness.other().isPresent())
                    .toList();
            assertEquals(1, near.size());
            assertEquals(queries.thing(pair.get(1)), near.get(0).other().orElseThrow());
            assertEquals(
                    "0.31 the same name; but other affiliations",
                    near.get(0).score() + " " + near.get(0).reason());
        }
    }

    @Test
    void storesOnDiskAnswerAlike(@TempDir Path folder) {
        DatasetGraph store = DatabaseMgr.connectDatasetGraph(folder.toString());
        try {
            Txn.executeWrite(store, () -> Programme.data().find().forEachRemaining((Quad quad) -> store.add(quad)));
            Queries queries = Queries.over(store);
            for (String query : new String[] {
                "counts",
                "co-author-pairs",
                "programme",
                "sessions",
                "missing",
                "possible-duplicates",
                "possible-mixtures"
            }) {
                assertEquals(
                        Programme.csv(Programme.rows(query, Map.of())),
                        Programme.csv((Answer.Rows) queries.run(query, Map.of())),
                        query);
            }
        } finally {
            org.apache.jena.tdb2.sys.TDBInternal.expel(store);
        }
    }

    @Test
    void whoOnlySpeaksIsNoModerator() {
        DatasetGraph data = Programme.of("""
                :ada a foaf:Person ; foaf:name "Ada Moor" .
                :bo a foaf:Person ; foaf:name "Bo Lund" .
                :speaks conf:isHeldBy :ada ; conf:withRole schor:presenter ; conf:during :talk .
                :chairs conf:isHeldBy :bo ; conf:withRole schor:session-chair ; conf:during :session .
                """);
        assertEquals(
                "name,papers,moderated,firstYear,lastYear,person\r\n"
                        + "Ada Moor,0,0,,,https://example.org/ada\r\nBo Lund,0,1,,,https://example.org/bo\r\n",
                Programme.csv((Answer.Rows) Queries.over(data).run("people", Map.of())));
    }

    private static final String NAMED = """
            :data void:uriSpace "https://example.org/" .
            <https://example.org/person/ada> a foaf:Person ; foaf:name "Ada Moor" .
            <https://example.org/person/old> dcterms:isReplacedBy <https://example.org/person/older> .
            <https://example.org/person/older> dcterms:isReplacedBy <https://example.org/person/ada> .
            <https://example.org/paper/tides> a dblp:Publication ; dcterms:title "Tides" ; dcterms:isPartOf :sea .
            :sea rdfs:label "Journal of the Sea" ; skos:altLabel "J. Sea" .
            :signature dblp:signatureCreator <https://example.org/person/ada> ; dblp:signatureOrdinal 1 ;
                dblp:signaturePublication <https://example.org/paper/tides> ; cq:nameAsPrinted "Ada Moor" ;
                cq:affiliationAsPrinted "Harbour Institute, Malmo" ; cq:affiliation :harbour .
            <https://example.org/paper/tides> dblp:hasSignature :signature .
            :harbour a foaf:Organization ; foaf:name "Harbour Institute" .
            """;

    private static String ask(String query, Map<String, String> values) {
        return Programme.csv((Answer.Rows) Queries.over(Programme.of(NAMED)).run(query, values));
    }

    @ParameterizedTest
    @CsvSource({
        "papers-of, who, Moor",
        "papers-of, who, https://example.org/person/ada",
        "papers-of, who, iri:https://example.org/person/ada",
        "papers-of, who, person:ada",
        "papers-of, who, https://example.org/person/old",
        "papers-of, who, person:old",
        "papers-by-venue, venue, the sea",
        "papers-by-venue, venue, j. s",
        "papers-by-venue, venue, id:sea",
        "papers-of-organisation, organisation, malmo",
        "papers-of-organisation, organisation, harbour inst",
        "papers-of-organisation, organisation, https://example.org/harbour"
    })
    void thingsAreNamedInAllWays(String query, String parameter, String value) {
        assertEquals(2, ask(query, Map.of(parameter, value)).lines().count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "papers-of | who | person:eve | no person in the graph has the IRI https://example.org/person/eve",
                "mentions | entity | person:eve | nothing in the graph has the IRI https://example.org/person/eve",
                "papers-of | who | paper:tides | https://example.org/paper/tides; it is that of a paper",
                "papers-of | who | Moore | did you mean Ada Moor?",
                "papers-by-venue | venue | Jurnal of the Sea | did you mean Journal of the Sea?",
                "papers-by-venue | venue | id:harbour | no venue in the graph has the IRI",
                "papers-of-organisation | organisation | Harbor Institute | did you mean Harbour Institute",
            })
    void whatIsUnknownIsToldWithWhatIsNear(String query, String parameter, String value, String message) {
        QueryException wrong = assertThrows(QueryException.class, () -> ask(query, Map.of(parameter, value)));
        assertTrue(String.valueOf(wrong.getMessage()).contains(message), wrong.getMessage());
    }

    @Test
    void thingsOfTheDataHaveThePrefixesOfItsTurtle() {
        assertEquals("name\r\nAda Moor\r\n", ask("SELECT ?name { person:ada foaf:name ?name }", Map.of()));
    }

    @Test
    void namesakesAreToldWithTheirPapers() {
        DatasetGraph data = Programme.of("""
                :a a foaf:Person ; foaf:name "Wei Wang" . :b a foaf:Person ; foaf:name "Wei Wang" .
                :c a foaf:Person ; foaf:name "Wei Wang" .
                :s1 dblp:signatureCreator :a ; dblp:signaturePublication :p1 .
                :s2 dblp:signatureCreator :a ; dblp:signaturePublication :p2 .
                :s3 dblp:signatureCreator :b ; dblp:signaturePublication :p3 .
                :p1 dcterms:title "Tides" ; dcterms:issued "2019-05"^^xsd:gYearMonth .
                :p2 dcterms:title "Harbours" ; dcterms:issued "2021"^^xsd:gYear .
                :p3 dcterms:title "Lighthouses, and how those who cross the northern seas at night see them" .
                """);
        QueryException several =
                assertThrows(QueryException.class, () -> Queries.over(data).person("wei wang"));
        assertEquals("""
                'wei wang' fits 3 things; type more of the name, or the IRI of one of them:
                  Wei Wang (person, 2 papers, 2019–2021: 'Harbours')  iri:https://example.org/a
                  Wei Wang (person, 1 paper: 'Lighthouses, and how those who cross the northern seas at n…')  iri:https://example.org/b
                  Wei Wang (person)  iri:https://example.org/c""", several.getMessage());
    }
}

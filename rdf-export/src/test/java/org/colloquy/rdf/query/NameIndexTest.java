package org.colloquy.rdf.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.colloquy.rdf.vocabulary.Foaf;
import org.colloquy.rdf.vocabulary.Rdf;
import org.colloquy.rdf.vocabulary.Skos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameIndexTest {
    private static final Queries QUERIES = Programme.queries();

    private static List<String> labels(List<NamedThing> things) {
        return things.stream().map(NamedThing::label).toList();
    }

    private static List<String> people(String typed) {
        return labels(QUERIES.find(Set.of(ThingKind.PERSON), typed).hits());
    }

    private static String refusal(String query, String who) {
        return String.valueOf(assertThrows(QueryException.class, () -> QUERIES.run(query, Map.of("who", who)))
                .getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Samuel Schoenholz",
                "Schoenholz",
                "SCHOENHOLZ",
                "schönholz",
                "S. Schoenholz",
                "S Schoenholz",
                "Schoenholz, Samuel",
                "Schoenholz, S.",
                "Schoenh",
                "Sam Schoenholz",
                "Samuel S Schoenholz",
                "  samuel   schoenholz "
            })
    void aPersonIsFoundHoweverTheNameIsTyped(String typed) {
        assertEquals(List.of("Samuel Schoenholz"), people(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "rene vidal, René Vidal",
        "RENÉ VIDAL, René Vidal",
        "ruiz-garcia, Miguel Ruiz Garcia",
        "MiguelRuiz-Garcia, Miguel Ruiz Garcia",
        "G. Zhang, Ge Zhang"
    })
    void caseDiacriticsAndHyphensDoNotMatter(String typed, String name) {
        assertEquals(List.of(name), people(typed));
    }

    /** Names of many are found otherwise than those of few. */
    @Test
    void oneOfManyIsFoundByAnyName() {
        Graph graph = GraphFactory.createDefaultGraph();
        for (int i = 0; i < 600; i++) {
            Node person = NodeFactory.createURI("https://example.org/" + i);
            graph.add(person, Rdf.TYPE, Foaf.PERSON);
            graph.add(person, Foaf.NAME, NodeFactory.createLiteralString("Person Number" + i));
            graph.add(person, Skos.ALT_LABEL, NodeFactory.createLiteralString("Other Name" + i));
        }
        graph.add(
                NodeFactory.createURI("https://example.org/topic"),
                Skos.ALT_LABEL,
                NodeFactory.createLiteralString("Other Name7"));
        NameIndex names = new NameIndex(graph);
        for (String typed : List.of("person number7", "Other Name7")) {
            assertEquals(
                    List.of(new NamedThing(
                            ThingKind.PERSON, "Person Number7", NodeFactory.createURI("https://example.org/7"))),
                    names.find(Set.of(ThingKind.PERSON), typed).hits());
        }
        assertEquals(
                List.of("Person Number7", "Person Number17", "Person Number27", "Person Number37", "Person Number47"),
                labels(names.find(Set.of(ThingKind.PERSON), "Persom Number7").near()));
    }

    @Test
    void severalHitsAreListed() {
        assertEquals(List.of("Ge Zhang", "Lisa Zhang"), people("zhang"));
        String message = refusal("co-authors", "Zhang");
        assertTrue(
                message.contains("Ge Zhang (person, 1 paper, 2021: 'Tilting the playing field')"
                        + "  iri:https://w3id.org/colloquy/id/zhang"),
                message);
        assertTrue(message.contains("Lisa Zhang"));
    }

    @ParameterizedTest
    @CsvSource({"Shoenholz, Samuel Schoenholz", "Schoneholz, Samuel Schoenholz", "Jakot, Arthur Jacot"})
    void noHitGivesNearMisses(String typed, String near) {
        Found found = QUERIES.find(Set.of(ThingKind.PERSON), typed);
        assertEquals(List.of(), found.hits());
        assertEquals(near, labels(found.near()).get(0));
        assertTrue(refusal("papers-of", typed).contains("did you mean " + near));
    }

    @Test
    void nothingSimilarGivesNothing() {
        assertEquals(new Found(List.of(), List.of()), QUERIES.find(EnumSet.allOf(ThingKind.class), "Xyzzy Qwfp"));
        assertEquals(new Found(List.of(), List.of()), QUERIES.find(EnumSet.allOf(ThingKind.class), "..."));
        assertEquals(new Found(List.of(), List.of()), QUERIES.find(Set.of(), "Zhang"));
    }

    @Test
    void sessionsAndPapersAreFoundByWords() {
        assertEquals(
                List.of("Deep Learning, ICML 2021"),
                labels(QUERIES.find(Set.of(ThingKind.SESSION), "deep learning").hits()));
        assertEquals(
                List.of("Deep Learning (Theory) 5, ICML 2018"),
                labels(QUERIES.find(Set.of(ThingKind.SESSION), "theory icml 2018")
                        .hits()));
        assertEquals(
                List.of("Tilting the playing field"),
                labels(QUERIES.find(Set.of(ThingKind.PAPER), "playing field").hits()));
    }

    @Test
    void aThingIsFoundByIriPrefixOrName() {
        assertEquals(
                NodeFactory.createURI("https://w3id.org/colloquy/id/chen"),
                QUERIES.thing("https://w3id.org/colloquy/id/chen"));
        assertEquals(
                NodeFactory.createURI("https://w3id.org/colloquy/id/chen"),
                QUERIES.thing("iri:https://w3id.org/colloquy/id/chen"));
        assertEquals(NodeFactory.createURI("https://w3id.org/colloquy#kind-oral"), QUERIES.thing("cq:kind-oral"));
        assertEquals(NodeFactory.createURI("https://w3id.org/colloquy/id/chen"), QUERIES.thing("Minmin Chen"));
    }
}

package org.colloquy.rdf;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.colloquy.core.Colloquy;
import org.colloquy.rdf.query.Answer;
import org.colloquy.rdf.query.Queries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the named queries answer on the seeds' graph, counted by hand in the documents. */
class SeedQueriesTest {
    private static Queries queries = Queries.over(org.apache.jena.sparql.core.DatasetGraphFactory.create());

    @BeforeAll
    static void build() {
        try (Colloquy colloquy = Colloquy.read(Path.of("../seeds"))) {
            KnowledgeGraph graph = KnowledgeGraph.of(colloquy);
            queries = Queries.over(graph.dataset().asDatasetGraph());
        }
    }

    private static List<String> ask(String query, Map<String, String> values, String... columns) {
        Answer.Rows rows = (Answer.Rows) queries.run(query, values);
        return rows.rows().stream()
                .map(row -> Stream.of(columns).map(column -> cell(row, column)).collect(joining(" | ")))
                .toList();
    }

    private static String cell(Binding row, String column) {
        @Nullable Node node = row.get(Var.alloc(column));
        return node == null ? "" : node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    }

    @Test
    void everythingIsCounted() {
        assertEquals(
                List.of(
                        "documents 5",
                        "conferences 3",
                        "sessions 4",
                        "slots 43",
                        "talks with a paper 42",
                        "questions and answers 1",
                        "papers 52",
                        "papers without a title 10",
                        "abstracts 52",
                        "author positions 171",
                        "people 167",
                        "moderators 3",
                        "rooms 2",
                        "co-author pairs 333",
                        "code links 3"),
                ask("counts", Map.of(), "what", "count").stream()
                        .filter(row -> !row.startsWith("triples"))
                        .map(row -> row.replace(" | ", " "))
                        .filter(row -> !row.startsWith("triples "))
                        .toList());
    }

    @Test
    void coAuthorsAreThoseOfTheDocuments() {
        assertEquals(
                List.of(
                        "Jeffrey Pennington | 1 | 2018 | 2018",
                        "Minmin Chen | 1 | 2018 | 2018",
                        "Andrea Liu | 1 | 2021 | 2021",
                        "Ge Zhang | 1 | 2021 | 2021",
                        "Miguel Ruiz Garcia | 1 | 2021 | 2021",
                        "Atish Agarwala | 1 | 2022 | 2022"),
                ask("co-authors", Map.of("who", "S. Schoenholz"), "name", "papers", "firstYear", "lastYear"));
        assertEquals(
                List.of(
                        "Daniel Soudry",
                        "Emmanuel Abbe",
                        "Eran Malach",
                        "Kavya Ravichandran",
                        "Mor Shpigel Nacson",
                        "Pritish Kamath"),
                ask("co-authors", Map.of("who", "srebro"), "name").stream()
                        .sorted()
                        .toList());
    }

    @Test
    void linksAreExactlyThoseGiven() {
        assertEquals(
                List.of(
                        "https://github.com/SongtaoLiu0823/LAGNN",
                        "https://github.com/shengliu66/SOP",
                        "https://github.com/umd-huang-lab/ortho-conv"),
                ask("code-links", Map.of(), "link"));
    }

    @Test
    void sessionsHaveTheirRoomsAndModerators() {
        assertEquals(
                List.of(
                        "2018-07-12 | Deep Learning (Theory) 5 | ICML 2018 |  |  | 5",
                        "2021-07-22 | Deep Learning Theory 6 | ICML 2021 |  | Rene Vidal | 7",
                        "2022-07-20 | DL: Theory | ICML 2022 | Room 309 | Marco Mondelli | 15",
                        "2022-07-20 | Deep Learning | ICML 2022 | Ballroom 1 & 2 | Grigorios Chrysos | 15"),
                ask("sessions", Map.of(), "date", "title", "event", "room", "moderators", "talks").stream()
                        .sorted()
                        .toList());
    }

    @Test
    void theProgrammeOfADayIsATimetable() {
        assertEquals(8, ask("programme", Map.of("day", "2021-07-22"), "start").size());
        assertEquals(
                List.of(
                        "05:00 | 05:20 | Oral | Tilting the playing field: Dynamical loss functions for machine learning"),
                ask("programme", Map.of("session", "Deep Learning Theory 6"), "start", "end", "kind", "title").stream()
                        .limit(1)
                        .toList());
    }
}

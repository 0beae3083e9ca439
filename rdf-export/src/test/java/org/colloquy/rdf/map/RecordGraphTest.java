package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.Relation;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.Subject;
import org.colloquy.rdf.KnowledgeGraph;
import org.colloquy.rdf.OntologyFacts;
import org.colloquy.rdf.RdfsClosure;
import org.colloquy.rdf.write.GraphFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole graph of invented records that say all that records can say, byte for byte. */
class RecordGraphTest {
    private static final Path EXPECTED = Path.of("src/test/resources/golden");
    private static final Identifier ISSN = new Identifier(Scheme.ISSN, "1234-5679");
    private static final Identifier ROR = new Identifier(Scheme.ROR, "05dxps055");

    @ParameterizedTest
    @EnumSource(
            value = GraphFormat.class,
            names = {"TURTLE", "TRIG"})
    void recordsGiveThisGraph(GraphFormat format) throws IOException {
        Path expected = EXPECTED.resolve("records.expected." + format.extension());
        String found = write(records(), format);
        if (!Files.exists(expected) && System.getenv("COLLOQUY_WRITE_FIXTURES") != null) {
            Files.writeString(expected, found);
        }
        assertEquals(Files.readString(expected), found);
    }

    @Test
    void theGraphHasTheShapeItShouldHave() {
        try (KnowledgeGraph graph = graph(records())) {
            assertEquals(List.of(), graph.check().findings());
        }
    }

    @Test
    void theGraphContradictsNoOntology() {
        try (KnowledgeGraph graph = graph(records())) {
            RdfsClosure closure = RdfsClosure.of(union(graph), OntologyFacts.all());
            assertEquals(List.of(), closure.clashes());
            assertEquals(List.of(), closure.undeclared());
            assertEquals(List.of(), closure.mistyped());
        }
    }

    @Test
    void everyKindOfThingThatARecordSaysContradictsNothing() {
        List<Mention> mentions = new ArrayList<>(records());
        for (PaperKind kind : PaperKind.values()) {
            mentions.add(everything(Said.in("c"), kind, mentions.size()));
        }
        try (KnowledgeGraph graph = graph(mentions)) {
            RdfsClosure closure = RdfsClosure.of(union(graph), OntologyFacts.all());
            assertEquals(List.of(), closure.clashes());
            assertEquals(List.of(), closure.undeclared());
            assertEquals(List.of(), closure.mistyped());
        }
    }

    @Test
    void theOrderOfMentionsChangesNothing() throws IOException {
        List<Mention> mentions = new ArrayList<>(records());
        String expected = write(mentions, GraphFormat.TRIG);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(mentions, new Random(seed));
            assertEquals(expected, write(mentions, GraphFormat.TRIG));
        }
        assertNotEquals(expected, write(mentions.subList(1, mentions.size()), GraphFormat.TRIG));
    }

    /** A journal article in two databases and as a preprint, a paper in proceedings, a book by a group, a person. */
    private static List<Mention> records() {
        Said first = Said.in("a");
        Said second = Said.in("b");
        return List.of(
                article(first),
                first.paper("Paths in Trees")
                        .key("roe19")
                        .by("Ana Roe")
                        .issued("2019?")
                        .in(Container.Kind.PROCEEDINGS, "Proceedings of the Walk Days", ISSN)
                        .at(first.stated(Said.ICML_2021))
                        .detail(Detail.Kind.SERIES, "Lecture Notes in Walking")
                        .detail(Detail.Kind.SERIES_NUMBER, "7")
                        .role(first.role(RoleKind.EDITOR, "editor", "Eva Fox"))
                        .andOthers()
                        .mention(),
                first.paper("The Walker's Book")
                        .kind(PaperKind.EDITED_BOOK)
                        .by(first.author("The Walk Collaboration").group().mention())
                        .identifier(Scheme.ISBN, "9783161484100")
                        .issued("1998/2001")
                        .role(first.role(RoleKind.TRANSLATOR, "translator", "Cy Doe"))
                        .detail(Detail.Kind.EDITION, "2nd")
                        .mention(),
                second.paper("Walks on Graphs")
                        .kind(PaperKind.PREPRINT)
                        .by("A. Roe", "Bo Li")
                        .identifier(Scheme.ARXIV, "2101.00001")
                        .issued("2021-01-04")
                        .in(Container.Kind.REPOSITORY, "arXiv")
                        .detail(Detail.Kind.VERSION, "2")
                        .mention(),
                second.author("Ana Roe")
                        .called(Scheme.ORCID, "0000-0002-1825-0097")
                        .of("Walk Institute", ROR)
                        .alias("Ana B. Roe")
                        .mention());
    }

    private static Mention article(Said page) {
        return page.paper("Walks on Graphs")
                .kind(PaperKind.JOURNAL_ARTICLE)
                .key("roe21")
                .by(page.author("Ana Roe")
                        .called(Scheme.ORCID, "0000-0002-1825-0097")
                        .of("Walk Institute", ROR)
                        .of("Department of Paths")
                        .mention())
                .by("Bo Li")
                .text("We walk.\n\nWe rest.")
                .identifier(Scheme.DOI, "10.1000/walks.1")
                .identifier(Scheme.PMID, "12345")
                .identifier(Scheme.DBLP, "journals/jw/RoeL21")
                .issued("2021-07")
                .in(Container.Kind.JOURNAL, "Journal of Walks", ISSN)
                .detail(Detail.Kind.TYPE, "article")
                .detail(Detail.Kind.CONTAINER_SHORT, "J. Walks")
                .detail(Detail.Kind.VOLUME, "12")
                .detail(Detail.Kind.ISSUE, "3")
                .detail(Detail.Kind.PAGES, "101–12")
                .detail(Detail.Kind.PUBLISHER, "Walk Press")
                .detail(Detail.Kind.STATUS, "retracted")
                .detail(Detail.Kind.LICENCE, "https://creativecommons.org/licenses/by/4.0/")
                .subject(Subject.keyword("Random walks"))
                .subject(new Subject(
                        "Graph theory",
                        Optional.of("OpenAlex"),
                        Optional.of("https://openalex.org/T1"),
                        OptionalDouble.of(0.75)))
                .relation(Relation.Kind.HAS_PREPRINT, Scheme.ARXIV, "2101.00001")
                .relation(Relation.Kind.REFERENCES, Scheme.MAG, "77")
                .link(Link.Kind.PDF, "https://example.org/walks.pdf")
                .link(Link.Kind.SLIDES, "https://example.org/walks-slides.pdf")
                .other("annote", "Read twice")
                .mention();
    }

    /** A work of any sort of which everything that can be said is said. */
    private static Mention everything(Said page, PaperKind kind, int number) {
        for (int i = 0; i < 200 * number; i++) {
            page.evidence();
        }
        Said.PaperSaid paper = page.paper("All of " + kind).kind(kind).by("Ana Roe");
        for (Detail.Kind detail : Detail.Kind.values()) {
            paper.detail(detail, "1");
        }
        for (Relation.Kind relation : Relation.Kind.values()) {
            paper.relation(relation, Scheme.DOI, "10.1000/" + number);
        }
        for (Link.Kind link : Link.Kind.values()) {
            paper.link(link, "https://example.org/" + number);
        }
        for (RoleKind role : RoleKind.values()) {
            paper.role(page.role(role, "role", "Eva Fox"));
        }
        Container.Kind[] containers = Container.Kind.values();
        return paper.in(containers[number % containers.length], "Container " + number, ISSN)
                .detail(Detail.Kind.STATUS, "withdrawn")
                .mention();
    }

    private static KnowledgeGraph graph(List<Mention> mentions) {
        List<SourceDocument> documents = List.of(
                new SourceDocument("a".repeat(64), "a.bib"),
                new SourceDocument("b".repeat(64), "b.json"),
                new SourceDocument("c".repeat(64), "c.json"));
        return KnowledgeGraph.of(mentions::forEach, Known.of(mentions), documents, MappingOptions.STANDARD);
    }

    private static String write(List<Mention> mentions, GraphFormat format) throws IOException {
        try (KnowledgeGraph graph = graph(mentions)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            graph.write(out, format);
            return out.toString(StandardCharsets.UTF_8);
        }
    }

    private static Graph union(KnowledgeGraph graph) {
        DatasetGraph graphs = graph.dataset().asDatasetGraph();
        Graph union = GraphFactory.createDefaultGraph();
        Txn.executeRead(graphs, () -> graphs.stream().forEach(quad -> union.add(quad.asTriple())));
        return union;
    }
}

package org.colloquy.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.colloquy.core.Colloquy;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.TalkMention;
import org.colloquy.rdf.map.MappingOptions;
import org.colloquy.rdf.vocabulary.Bibo;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Dblp;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Foaf;
import org.colloquy.rdf.vocabulary.Prov;
import org.colloquy.rdf.vocabulary.Rdf;
import org.colloquy.rdf.write.LineStream;
import org.junit.jupiter.api.Test;

class RecordTriplesTest {

    /** Two papers share an author by her ORCID, and another by his name alone. */
    private static final String TWO = """
            @article{one, title = {On Graphs}, doi = {10.1000/one}, year = 2001,
              author = {Ann Arbor and Bo Berg}, author+an:orcid = {1="0000-0002-1825-0097"}}
            @article{two, title = {On Trees}, doi = {10.1000/two}, year = 2002,
              author = {Bo Berg and Ann Arbor}, author+an:orcid = {2="0000-0002-1825-0097"}}
            """;

    /** Letters, signs and dates that are written otherwise than they are read, and an address that is mended. */
    private static final String ODD = """
            @inproceedings{odd, title = {"A" \\textbackslash B: Žádné ℓ₁ 😀}, author = {Čapek, Karel and {The Group}},
              booktitle = {ICML 2021}, date = {2021-07-18}, pages = {1--9}, issn = {0378-5955},
              url = {https://example.org/a b|c}, publisher = {O'Réilly}, abstract = {One. \\par Two.}, keywords = {x, y}}
            """;

    @Test
    void peopleAreOneByTheirIdentifiersAndNotByTheirNames() {
        Graph graph = graph(open("two.bib", TWO)::forEachMention);
        assertEquals(
                2, graph.find(Node.ANY, Rdf.TYPE, Dblp.PUBLICATION).toList().size());
        assertEquals(3, graph.find(Node.ANY, Rdf.TYPE, Foaf.PERSON).toList().size());
        assertEquals(
                List.of(1, 1, 2),
                graph
                        .find(Node.ANY, Rdf.TYPE, Foaf.PERSON)
                        .mapWith(person -> graph.find(Node.ANY, Dct.CREATOR, person.getSubject())
                                .toList()
                                .size())
                        .toList()
                        .stream()
                        .sorted()
                        .toList());
    }

    @Test
    void papersWithIdentifiersAreCalledAndDescribedAsInTheWholeGraph() {
        Graph streamed = graph(open("two.bib", TWO)::forEachMention);
        try (KnowledgeGraph whole = KnowledgeGraph.of(open("two.bib", TWO))) {
            Set<Triple> expected = Txn.calculateRead(
                    whole.dataset(), () -> ofPapers(whole.model().getGraph()));
            assertTrue(expected.size() >= 10, "few triples of papers: " + expected);
            assertEquals(expected, ofPapers(streamed));
        }
    }

    /** What a paper has of its own: not who wrote it. */
    private static Set<Triple> ofPapers(Graph graph) {
        return graph.find(Node.ANY, Rdf.TYPE, Dblp.PUBLICATION).mapWith(Triple::getSubject).toList().stream()
                .flatMap(paper -> graph.find(paper, Node.ANY, Node.ANY).toList().stream())
                .filter(triple -> !triple.predicateMatches(Dct.CREATOR))
                .collect(Collectors.toSet());
    }

    @Test
    void manyRecordsGiveWhatEachGivesAlone() {
        StringBuilder many = new StringBuilder();
        for (int n = 0; n < 1_200; n++) {
            many.append("@article{k%d, title = {Paper %d}, doi = {10.1000/%d}, author = {Ann Arbor and Bo Berg}}\n"
                    .formatted(n, n, n));
        }
        Colloquy colloquy = open("many.bib", many.toString());
        Graph alone = GraphFactory.createDefaultGraph();
        colloquy.forEachMention(mention -> {
            RecordTriples one = new RecordTriples(MappingOptions.STANDARD, StreamRDFLib.graph(alone));
            one.accept(mention);
            one.finish();
        });
        Graph together = graph(colloquy::forEachMention);
        assertEquals(
                1_200, together.find(Node.ANY, Dct.TITLE, Node.ANY).toList().size());
        assertTrue(together.isIsomorphicWith(alone));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordTriples triples = new RecordTriples(MappingOptions.STANDARD, LineStream.triples(out));
        colloquy.forEachMention(triples);
        triples.finish();
        String text = out.toString(StandardCharsets.UTF_8);
        assertEquals(
                1_200,
                text.lines().filter(line -> line.contains("/terms/title>")).count(),
                "no title is sent twice");
    }

    @Test
    void ourLinesAreThoseThatJenaWritesOfTheSameTriples() {
        List<Mention> mentions = new ArrayList<>(Seeds.mentions());
        open("two.bib", TWO + ODD).forEachMention(mentions::add);
        ByteArrayOutputStream ours = new ByteArrayOutputStream();
        ByteArrayOutputStream jena = new ByteArrayOutputStream();
        for (StreamRDF out : List.of(LineStream.triples(ours), StreamRDFWriter.getWriterStream(jena, Lang.NTRIPLES))) {
            RecordTriples triples = new RecordTriples(MappingOptions.STANDARD, out);
            mentions.forEach(triples);
            triples.finish();
        }
        assertEquals(jena.toString(StandardCharsets.UTF_8), ours.toString(StandardCharsets.UTF_8));
    }

    @Test
    void recordsSayWhereTheyWereReadAndTheirPartsDoNot() {
        Graph graph = graph(open("two.bib", TWO)::forEachMention);
        assertEquals(
                graph.find(Node.ANY, Rdf.TYPE, Dblp.PUBLICATION)
                        .mapWith(Triple::getSubject)
                        .toSet(),
                graph.find(Node.ANY, Prov.WAS_DERIVED_FROM, Node.ANY)
                        .mapWith(Triple::getSubject)
                        .toSet());
    }

    @Test
    void anEditionIsDescribedOnceForManyRecords() {
        StringBuilder many = new StringBuilder();
        for (int n = 0; n < 50; n++) {
            many.append(
                    "@inproceedings{k%d, title = {Paper %d}, author = {Ann Arbor}, year = 2021, booktitle = {ICML 2021}}\n"
                            .formatted(n, n));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordTriples triples = new RecordTriples(MappingOptions.STANDARD, LineStream.triples(out));
        open("many.bib", many.toString()).forEachMention(triples);
        triples.finish();
        assertEquals(
                1,
                out.toString(StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.contains("#startDate>"))
                        .count());
    }

    @Test
    void whatRecordsShareIsToldOnce() {
        Colloquy colloquy = open("works.jsonl", work(1, "") + work(2, "") + work(3, ""));
        for (int enough : new int[] {1, 128}) {
            List<String> lines = lines(colloquy::forEachMention, enough);
            assertEquals(lines.stream().distinct().toList(), lines);
        }
    }

    @Test
    void whatALaterRecordTellsMoreIsTold() {
        Colloquy colloquy = open("works.jsonl", work(1, "") + work(2, "") + work(3, SECOND_NUMBER));
        Set<String> together = Set.copyOf(lines(colloquy::forEachMention, 128));
        Set<String> alone = new HashSet<>();
        colloquy.forEachMention(mention -> alone.addAll(lines(to -> to.accept(mention), 1)));
        assertEquals(alone, together);
        assertTrue(together.stream().anyMatch(line -> line.contains("openalex:I7")), "the third work tells a number");
    }

    @Test
    void whatALaterRecordCallsOtherwiseIsTold() {
        String later = work(2, "")
                .replace("\"Hedges\"", "\"Annals of Hedges\"")
                .replace("\"Bo Wu\"", "\"Bo Q. Wu\"")
                .replace("\"Ada Moor\"", "\"Ada Moor\", \"orcid\": \"https://orcid.org/0000-0002-1825-0097\"");
        Colloquy colloquy = open("works.jsonl", work(1, "") + later);
        Set<String> together = Set.copyOf(lines(colloquy::forEachMention, 1));
        Set<String> alone = new HashSet<>();
        colloquy.forEachMention(mention -> alone.addAll(lines(to -> to.accept(mention), 1)));
        assertEquals(alone, together);
        for (String told : List.of("Annals of Hedges", "Bo Q. Wu", "0000-0002-1825-0097")) {
            assertTrue(together.stream().anyMatch(line -> line.contains(told)), told);
        }
    }

    /** What a later work tells of an organisation that works before it tell less of. */
    private static final String SECOND_NUMBER = "\"id\": \"https://openalex.org/I7\", ";

    /** A work of two authors of one institution, one of them by a name that is not her usual one, in a journal, about a topic, with keywords. */
    private static String work(int n, String number) {
        String institution =
                "\"institutions\": [{%s\"ror\": \"https://ror.org/05dxps055\", \"display_name\": \"Lund University\"}]"
                        .formatted(number);
        return """
                {"id": "https://openalex.org/W%1$d", "title": "Paper %1$d", "publication_year": 2001, "type": "article", \
                "authorships": [{"author": {"id": "https://openalex.org/A1", "display_name": "Ada Moor"}, "raw_author_name": "A. Moor", %2$s}, \
                {"author": {"id": "https://openalex.org/A2", "display_name": "Bo Wu"}, %2$s}], \
                "primary_location": {"source": {"id": "https://openalex.org/S3", "display_name": "Hedges", "issn_l": "0378-5955", "type": "journal"}}, \
                "topics": [{"id": "https://openalex.org/T4", "display_name": "Gardens", "score": 0.5}], \
                "keywords": [{"id": "https://openalex.org/keywords/moat", "display_name": "Moat", "score": 0.5}, \
                {"id": "https://openalex.org/keywords/ditch", "display_name": "Ditch", "score": 0.5}]}
                """.formatted(n, institution);
    }

    @Test
    void aProgrammeKeepsItsTalksSessionsAndPapersTogether() {
        Graph graph = GraphFactory.createDefaultGraph();
        RecordTriples triples = new RecordTriples(MappingOptions.STANDARD, StreamRDFLib.graph(graph), 1);
        Seeds.mentions().forEach(triples);
        triples.finish();
        List<Triple> presented =
                graph.find(Node.ANY, Bibo.PRESENTED_AT, Node.ANY).toList();
        assertEquals(42, presented.size());
        presented.forEach(triple -> assertTrue(
                graph.contains(triple.getObject(), Node.ANY, Node.ANY), "nothing is said of " + triple.getObject()));
    }

    @Test
    void aTalkIsNotPartedFromThePaperBeforeIt() {
        List<Mention> seeds = Seeds.mentions();
        TalkMention talk = seeds.stream()
                .filter(TalkMention.class::isInstance)
                .map(TalkMention.class::cast)
                .filter(one -> one.paper().isPresent() && one.session().isPresent())
                .findFirst()
                .orElseThrow();
        Graph graph = GraphFactory.createDefaultGraph();
        RecordTriples triples = new RecordTriples(MappingOptions.STANDARD, StreamRDFLib.graph(graph), 1);
        for (MentionRef ref : List.of(talk.paper().get(), talk.session().get(), talk.ref())) {
            seeds.stream().filter(one -> one.ref().equals(ref)).forEach(triples);
        }
        triples.finish();
        assertEquals(1, graph.find(Node.ANY, Bibo.PRESENTS, Node.ANY).toList().size());
    }

    @Test
    void coAuthorsAndEvidenceAreLeftOut() {
        Graph graph = graph(open("two.bib", TWO)::forEachMention);
        assertEquals(
                List.of(), graph.find(Node.ANY, Dblp.CO_AUTHOR_WITH, Node.ANY).toList());
        assertEquals(List.of(), graph.find(Node.ANY, Cq.AS_READ, Node.ANY).toList());
    }

    @Test
    void theLinesAreNTriplesAndEndWhereTheStreamDoes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordTriples triples = new RecordTriples(MappingOptions.STANDARD, LineStream.triples(out));
        open("two.bib", TWO).forEachMention(triples);
        triples.finish();
        String text = out.toString(StandardCharsets.UTF_8);
        assertTrue(text.lines().allMatch(line -> line.startsWith("<") && line.endsWith(" .")));
        assertEquals(
                2, text.lines().filter(line -> line.contains("/terms/title>")).count());
    }

    private static Colloquy open(String name, String text) {
        return Colloquy.builder()
                .input(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .open();
    }

    private static List<String> lines(Consumer<Consumer<? super Mention>> mentions, int enough) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordTriples triples = new RecordTriples(MappingOptions.STANDARD, LineStream.triples(out), enough);
        mentions.accept(triples);
        triples.finish();
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static Graph graph(Consumer<Consumer<? super Mention>> mentions) {
        Graph graph = GraphFactory.createDefaultGraph();
        RecordTriples triples = new RecordTriples(MappingOptions.STANDARD, StreamRDFLib.graph(graph));
        mentions.accept(triples);
        triples.finish();
        return graph;
    }
}

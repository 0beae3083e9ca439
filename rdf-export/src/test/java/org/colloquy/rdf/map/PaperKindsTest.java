package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.PaperMention;
import org.colloquy.rdf.OntologyFacts;
import org.colloquy.rdf.RdfsClosure;
import org.colloquy.rdf.vocabulary.Rdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaperKindsTest {
    private static final Graph FACTS = OntologyFacts.all();

    @ParameterizedTest
    @CsvSource({
        "JOURNAL_ARTICLE, fabio:JournalArticle",
        "PREPRINT, fabio:Preprint",
        "BOOK_CHAPTER, fabio:BookChapter",
        "PROCEEDINGS, fabio:ConferenceProceedings",
        "DOCTORAL_THESIS, fabio:DoctoralThesis",
        "THESIS, fabio:Thesis",
        "REPORT, fabio:ReportDocument",
        "PATENT, fabio:PatentDocument",
        "DATASET, fabio:DataFile",
        "SOFTWARE, fabio:ComputerProgram",
        "POSTER, fabio:ConferencePoster",
        "WEB_PAGE, fabio:WebContent",
        "OTHER, fabio:Expression",
        "UNKNOWN, fabio:Expression"
    })
    void everySortHasItsClass(PaperKind kind, String type) {
        Sent sent = Sent.of(Said.in("a").paper("Walks").kind(kind).mention());
        assertEquals("paper/walks-* a " + type + "\npaper/walks-* a dblp:Publication\n", order(sent.all("a")));
    }

    private static String order(String lines) {
        return lines.lines()
                .sorted((a, b) -> b.compareTo(a))
                .map(line -> line + "\n")
                .reduce("", String::concat);
    }

    /** All sorts are Expressions: a work that turns out to be something else contradicts nothing that was said. */
    @ParameterizedTest
    @EnumSource
    void everySortIsAnExpressionAndNothingElse(PaperKind kind) {
        Node thing = NodeFactory.createURI("https://example.org/x");
        Graph graph = GraphFactory.createDefaultGraph();
        PaperKinds.types(kind).forEach(type -> graph.add(thing, Rdf.TYPE, type));
        RdfsClosure closure = RdfsClosure.of(graph, FACTS);
        assertTrue(closure.types(thing).contains(NodeFactory.createURI("http://purl.org/vocab/frbr/core#Expression")));
        assertEquals(List.of(), closure.clashes());
        assertEquals(List.of(), closure.undeclared());
    }

    @Test
    void onlyTheSourceThatIsFollowedSaysTheSort() {
        PaperMention preprint =
                Said.in("a").paper("Walks").kind(PaperKind.PREPRINT).mention();
        PaperMention article =
                Said.in("b").paper("Walks").kind(PaperKind.JOURNAL_ARTICLE).mention();
        PaperMention vague = Said.in("0").paper("Walks").kind(PaperKind.UNKNOWN).mention();
        String expected = "paper/walks-* a dblp:Publication\npaper/walks-* a fabio:JournalArticle\n";
        assertEquals(expected, Sent.of(preprint, article, vague).all("a"));
        assertEquals(expected, Sent.of(vague, article, preprint).all("a"));
        assertEquals(
                "paper/walks-* a dblp:Publication\npaper/walks-* a fabio:Preprint\n",
                Sent.of(vague, preprint).all("a"));
    }

    @Test
    void ofTwoPublishedFormsTheRepresentingSourceSaysTheSort() {
        PaperMention thesis =
                Said.in("b").paper("Walks").kind(PaperKind.DOCTORAL_THESIS).mention();
        PaperMention other =
                Said.in("a").paper("Walks").kind(PaperKind.MASTERS_THESIS).mention();
        assertEquals(
                "paper/walks-* a dblp:Publication\npaper/walks-* a fabio:MastersThesis\n",
                Sent.of(thesis, other).all("a"));
    }
}

package org.colloquy.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.colloquy.core.Colloquy;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.resolve.curation.Curation;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.Source;
import org.colloquy.rdf.curation.CurationFile;
import org.colloquy.rdf.map.Iris;
import org.colloquy.rdf.map.MappingOptions;
import org.colloquy.rdf.store.Patience;
import org.colloquy.rdf.store.StoreException;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Prov;
import org.colloquy.rdf.vocabulary.Skos;
import org.colloquy.rdf.write.GraphFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A store to which documents are added is the store that is built of them all, but for what its things are called. */
class StoreUpdateTest {
    private static final int PARTS = 20;

    @TempDir
    private Path folder;

    private Path store;

    @BeforeEach
    void place() {
        store = folder.resolve("store");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aStoreThatGrewSaysWhatOneBuiltAtOnceSays(int seed) {
        List<Source> documents = new Corpora(seed).documents(5);
        build(documents.subList(0, 2)).close();
        for (int known = 3; known <= documents.size(); known++) {
            Set<Quad> grown = update(documents.get(known - 1));
            assertEquals(Sameness.of(atOnce(documents.subList(0, known))), Sameness.of(grown));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12})
    void aDocumentTakesThePlaceOfItsEarlierContent(int seed) {
        Corpora corpora = new Corpora(seed);
        List<Source> documents = corpora.documents(4);
        build(documents).close();
        for (int i = 0; i < 3; i++) {
            Source changed = corpora.document(documents.get(i).name());
            Set<Quad> now = update(changed);
            documents.set(i, changed);
            assertEquals(Sameness.of(atOnce(documents)), Sameness.of(now));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 22})
    void everyIriThatStoodStandsOrLeadsInOneStepToOneThatDoes(int seed) {
        List<Source> documents = new Corpora(seed).documents(6);
        Set<Node> stood = new HashSet<>();
        try (KnowledgeGraph graph = build(documents.subList(0, 1))) {
            stood.addAll(standing(quads(graph)));
        }
        for (Source document : documents.subList(1, documents.size())) {
            Set<Quad> quads = update(document);
            Set<Node> standing = standing(quads);
            Map<Node, Node> replaced = replaced(quads);
            stood.forEach(
                    iri -> assertTrue(standing.contains(replaced.getOrDefault(iri, iri)), iri + " leads nowhere"));
            replaced.keySet().forEach(iri -> assertFalse(standing.contains(iri), iri + " stands"));
            stood.addAll(standing);
        }
    }

    /** Of two who may be one it is asked whether the one of whom less is known is the other. */
    @Test
    void whoSomebodyMayBeIsToldAnew() {
        Source others = bibliography("others.bib", commonNames());
        Source two = bibliography(
                "two.bib",
                record("article", "Spectral kernels for molecules", "Wei Wang and Ada Quill and Bo Ruiz", "2019")
                        + record("article", "Molecules by their spectra", "Wei Wang and Bo Ruiz and Ada Quill", "2018")
                        + record("article", "Forecasting ocean waves with buoys", "Wei Wang and Cy Tran", "2003"));
        Source more = bibliography(
                "more.bib",
                record("article", "Ocean waves and their buoys", "Wei Wang and Cy Tran", "2004")
                        + record("article", "Where buoys meet ocean waves", "Wei Wang and Cy Tran", "2005"));
        build(List.of(others, two)).close();
        Set<Quad> grown = update(more);
        assertTrue(count(grown, Cq.CANDIDATE) > 0);
        assertEquals(Sameness.of(atOnce(List.of(others, two, more))), Sameness.of(grown));
    }

    @Test
    void papersThatMayBeOneComeAndGo() {
        Source first = bibliography(
                "first.bib",
                record("article", "Implicit Bias of Linear RNNs", "Ada Quill", "2020")
                        + record("article", "Older things", "Bo Ruiz", "2010"));
        Source second =
                bibliography("second.bib", record("article", "Implicit Bias of Linear CNNs", "Ada Quill", "2020"));
        Source none = bibliography("second.bib", record("article", "Nothing of the kind", "Cy Tran", "2019"));
        build(List.of(first)).close();
        Set<Quad> grown = update(second);
        assertEquals(1, count(grown, Cq.CANDIDATE));
        assertEquals(Sameness.of(atOnce(List.of(first, second))), Sameness.of(grown));
        Set<Quad> without = update(none);
        assertEquals(0, count(without, Cq.CANDIDATE));
        assertEquals(Sameness.of(atOnce(List.of(first, none))), Sameness.of(without));
    }

    /** What is said once of papers and people holds for all that comes later, and what is said later for what was there. */
    @Test
    void aCurationHoldsForAStoreThatGrows() {
        Source one = bibliography("one.bib", record("article", "On Graphs", "Ada Quill and Bo Ruiz", "2019"));
        Source two = bibliography("two.bib", record("article", "Graphs, revisited in full", "Adele Quill", "2021"));
        Source more = bibliography("more.bib", record("article", "On Graphs", "Bo Ruiz and Ada Quill", "2019"));
        Curation said = curation("""
                %s owl:sameAs %s .
                %s owl:sameAs %s .
                %s owl:differentFrom %s .
                """.formatted(
                        place(author(one)), place(author(two)),
                        place(paper(one)), place(paper(two)),
                        place(paper(one)), place(paper(more))));
        build(List.of(one)).close();
        Set<Quad> grown = update(two, said);
        try (Colloquy colloquy = open(List.of(two), said);
                StoreUpdate update = KnowledgeGraph.update(store, colloquy, MappingOptions.STANDARD)) {
            assertTrue(update.isRemade());
            assertFalse(update.changesDocuments());
        }
        assertEquals(Sameness.of(atOnce(List.of(one, two), said)), Sameness.of(grown));
        assertEquals(1, papers(grown));
        Set<Quad> larger = update(more, said);
        assertEquals(Sameness.of(atOnce(List.of(one, two, more), said)), Sameness.of(larger));
        assertEquals(2, papers(larger));
        Set<Quad> unsaid = update(more);
        assertEquals(Sameness.of(atOnce(List.of(one, two, more))), Sameness.of(unsaid));
    }

    @Test
    void whatACurationDoesIsToldOfTheWholeStore() {
        Source one = bibliography("one.bib", record("article", "On Graphs", "Ada Quill and Bo Ruiz", "2019"));
        Source two = bibliography("two.bib", record("article", "Graphs, revisited in full", "Adele Quill", "2021"));
        PaperMention first = paper(one);
        build(List.of(one)).close();
        assertEquals(
                List.of(), told(two, curation("%s owl:sameAs %s .".formatted(place(author(one)), place(author(two))))));
        List<Problem> against = told(
                two,
                curation("%s owl:sameAs %s ."
                        .formatted(
                                place(author(one)),
                                place(first.authorships().get(1).author()))));
        assertEquals(1, against.size());
        assertTrue(against.get(0).message().contains("both are authors of 'On Graphs'"), against::toString);
        assertEquals(2, against.get(0).line());
        List<Problem> forgotten = told(two, Curation.NONE);
        assertEquals(1, forgotten.size());
        assertTrue(forgotten.get(0).message().startsWith("was made with a curation"), forgotten::toString);
        assertEquals(List.of(), told(two, Curation.NONE));
    }

    /** The store shows an IRI that nothing would have now if it were new. */
    @Test
    void aCurationNamesThingsAsTheStoreDoes() {
        Source one = bibliography("one.bib", record("article", "On Graphs", "Ada Quill and Bo Ruiz", "2019"));
        Source older = bibliography("two.bib", record("article", "Graphs, revisited in full", "Ada B. Quill", "2011"));
        build(List.of(one)).close();
        String iri = standing(update(older)).stream()
                .map(Node::getURI)
                .filter(standing -> standing.contains("/person/ada-quill-"))
                .findFirst()
                .orElseThrow();
        Curation said = curation("<%s> <http://xmlns.com/foaf/0.1/name> \"Ada the Great\" .".formatted(iri));
        for (int i = 0; i < 2; i++) {
            assertEquals(List.of(), told(older, said));
            assertTrue(update(older, said).stream()
                    .anyMatch(quad -> quad.getSubject().toString().equals(iri)
                            && quad.getObject().toString().contains("Ada the Great")));
        }
    }

    @Test
    void aCurationNamesThingsAsAStoreDoesThatIsRenewed() {
        Source one = bibliography("one.bib", record("article", "On Graphs", "Ada Quill and Bo Ruiz", "2019"));
        Source older = bibliography("two.bib", record("article", "Graphs revisited in full", "Ada B. Quill", "2011"));
        Curation none = curation("");
        assertEquals(none, KnowledgeGraph.curation(store, none, Patience.SHORT));
        build(List.of(one)).close();
        String iri = standing(update(older)).stream()
                .map(Node::getURI)
                .filter(standing -> standing.contains("/person/ada-quill-"))
                .findFirst()
                .orElseThrow();
        Curation said = KnowledgeGraph.curation(
                store,
                curation("<%s> <http://xmlns.com/foaf/0.1/name> \"Ada the Great\" .".formatted(iri)),
                Patience.SHORT);
        try (Colloquy colloquy = open(List.of(one, older), said);
                KnowledgeGraph graph = KnowledgeGraph.renew(store, colloquy, MappingOptions.STANDARD)) {
            assertEquals(List.of(), colloquy.problems());
            assertTrue(quads(graph).stream()
                    .anyMatch(quad -> quad.getSubject().toString().equals(iri)
                            && quad.getObject().toString().contains("Ada the Great")));
        }
    }

    private List<Problem> told(Source source, Curation said) {
        try (Colloquy colloquy = open(List.of(source), said);
                StoreUpdate update = KnowledgeGraph.update(store, colloquy, MappingOptions.STANDARD)) {
            return update.problems();
        }
    }

    private Curation curation(String statements) {
        Path file = folder.resolve("curation.ttl");
        try {
            Files.writeString(file, "@prefix owl: <http://www.w3.org/2002/07/owl#> .\n" + statements);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return CurationFile.at(file).read();
    }

    private static PaperMention paper(Source document) {
        List<Mention> mentions = new ArrayList<>();
        try (Colloquy colloquy = open(List.of(document))) {
            colloquy.forEachMention(mentions::add);
        }
        return (PaperMention) mentions.get(0);
    }

    private static Mention author(Source document) {
        return paper(document).authorships().get(0).author();
    }

    private static String place(Mention mention) {
        return "<" + Iris.of(Iris.STANDARD_BASE).mention(mention.ref()).getURI() + ">";
    }

    private static long papers(Set<Quad> quads) {
        return standing(quads).stream()
                .filter(node -> node.getURI().contains("/paper/"))
                .count();
    }

    @Test
    void versionsComeAndGo() {
        Source articles = bibliography(
                "articles.bib",
                record("article", "Older things", "Ada Quill", "2010")
                        + record("article", "A Theory of Forests", "Ada Quill", "2020"));
        Source preprint = bibliography("preprint.bib", record("misc", "A Theory of Forests", "Ada Quill", "2019"));
        Source none = bibliography("preprint.bib", record("misc", "Nothing of the kind", "Cy Tran", "2019"));
        build(List.of(articles)).close();
        Set<Quad> grown = update(preprint);
        assertEquals(1, count(grown, Dct.IS_VERSION_OF));
        assertEquals(Sameness.of(atOnce(List.of(articles, preprint))), Sameness.of(grown));
        Set<Quad> without = update(none);
        assertEquals(0, count(without, Dct.IS_VERSION_OF));
        assertEquals(Sameness.of(atOnce(List.of(articles, none))), Sameness.of(without));
    }

    /** Papers that stay as they are count for since when, how often and with what weight two people wrote together. */
    /** A paper keeps its IRI though the record with its identifier is of another now; the two share nothing. */
    @Test
    void whatTakesOverAnIdentifierSharesNoSignatures() {
        String known = "@article{a, title = {%s}, author = {%s}, doi = {10.1234/t6}, year = {2020}}%n";
        Source list = bibliography("list.bib", record("article", "Learning from few examples", "Ada Quill", "2020"));
        Source before = bibliography("known.bib", known.formatted("Learning from few examples", "Ada Quill"));
        Source after = bibliography("known.bib", known.formatted("Nests of wasps in old barns", "Cy Tran"));
        build(List.of(list, before)).close();
        assertEquals(Sameness.of(atOnce(List.of(list, after))), Sameness.of(update(after)));
    }

    /** An earlier record of one of two versions makes this the earlier, though no record of the other changes. */
    @Test
    void theOrderOfVersionsIsToldAnew() {
        String paper =
                "@inproceedings{%s, title = {Kernel methods revisited once more}, author = {Ada Quill and Bo Ruiz},"
                        + " booktitle = {Proceedings of Proofs}, doi = {10.1234/proofs.5}, year = {%s}}%n";
        Source both = bibliography(
                "both.bib",
                paper.formatted("a", "2021")
                        + record("article", "Kernel methods revisited once more", "Ada Quill and Bo Ruiz", "2020"));
        Source earlier = bibliography("earlier.bib", paper.formatted("b", "2019"));
        Set<Node> before;
        try (KnowledgeGraph graph = build(List.of(both))) {
            before = versions(quads(graph));
        }
        Set<Quad> grown = update(earlier);
        assertEquals(Sameness.of(atOnce(List.of(both, earlier))), Sameness.of(grown));
        assertEquals(1, before.size());
        assertEquals(1, versions(grown).size());
        assertFalse(before.equals(versions(grown)));
    }

    private static Set<Node> versions(Set<Quad> quads) {
        return quads.stream()
                .filter(quad -> quad.getPredicate().equals(Dct.IS_VERSION_OF))
                .map(Quad::getSubject)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 4, 6, 7})
    void whoWroteTogetherIsCountedAnew(int first) {
        String papers = IntStream.range(0, 8)
                .mapToObj(i -> record(
                        "article", "Of " + word(3 * i) + "n", "Ada Quill and Bo Ruiz", i == first ? "1999" : "2010"))
                .collect(Collectors.joining());
        Source one = bibliography("one.bib", papers);
        Source two = bibliography("two.bib", record("article", "Of tides", "Ada Quill and Bo Ruiz", "1980"));
        build(List.of(one)).close();
        Set<Quad> grown = update(two);
        assertEquals(Sameness.of(atOnce(List.of(one, two))), Sameness.of(grown));
    }

    /** The papers of other documents stay as they are, and still say since when and until when two people wrote together. */
    @Test
    void aCorrectedYearIsCountedAmongThoseThatStay() {
        Source one = bibliography(
                "one.bib",
                record("article", "Older things", "Ada Quill and Bo Ruiz", "1999")
                        + record("article", "Newer things", "Ada Quill and Bo Ruiz", "2010"));
        Source wrong = bibliography("two.bib", record("article", "Of tides", "Ada Quill and Bo Ruiz", "2005"));
        Source right = bibliography("two.bib", record("article", "Of tides", "Ada Quill and Bo Ruiz", "2006"));
        build(List.of(one, wrong)).close();
        assertEquals(Sameness.of(atOnce(List.of(one, right))), Sameness.of(update(right)));
    }

    /** What is broader than different topics of two documents stays when one of them goes. */
    @Test
    void topicsComeAndGo() {
        Source one = bibliography("one.bib", record("article", "Gaussian processes of old", "Ada Quill", "2010"));
        Source two = bibliography(
                "two.bib",
                record("article", "Growing random forests", "Cy Tran", "2019")
                        + record("article", "Tangent kernels", "Cy Tran", "2020"));
        Source none = bibliography("two.bib", record("article", "Nothing of the kind", "Cy Tran", "2019"));
        build(List.of(one, two)).close();
        Set<Quad> without = update(none);
        assertEquals(1, count(without, Cq.TOPIC));
        assertTrue(count(without, Skos.BROADER) > 0);
        assertEquals(Sameness.of(atOnce(List.of(one, none))), Sameness.of(without));
        Set<Quad> again = update(two);
        assertEquals(3, count(again, Cq.TOPIC));
        assertEquals(Sameness.of(atOnce(List.of(one, two))), Sameness.of(again));
    }

    private static long count(Set<Quad> quads, Node property) {
        return quads.stream()
                .filter(quad -> quad.isDefaultGraph() && quad.getPredicate().equals(property))
                .count();
    }

    private static Source bibliography(String name, String text) {
        return Source.of(name, text.getBytes(UTF_8));
    }

    private static String record(String type, String title, String authors, String year) {
        return "@%s{%s,\n title = {%s},\n author = {%s},\n year = {%s},\n eprint = {%s}\n}\n"
                .formatted(type, title.replace(" ", ""), title, authors, year, type.equals("misc") ? "2101.00001" : "");
    }

    /** Given names with the same family names each, so that none of them tells much. */
    private static String commonNames() {
        StringBuilder records = new StringBuilder();
        for (int i = 1; i + 2 < PARTS * PARTS; i += 3) {
            String authors = IntStream.range(i, i + 3)
                    .mapToObj(n -> part("Wei", n / PARTS) + " " + part("Wang", n % PARTS))
                    .collect(Collectors.joining(" and "));
            records.append(record("article", "Other matters " + word(i) + " " + word(i + 7), authors, "2010"));
        }
        return records.toString();
    }

    private static String part(String first, int number) {
        return number == 0 ? first : first.charAt(0) + word(number);
    }

    private static String word(int number) {
        return "" + (char) ('a' + number % 23) + "o" + (char) ('a' + number / 23 % 23) + "u"
                + (char) ('a' + number / 529);
    }

    @Test
    void theSeedsOneByOneAreTheSeedsAtOnce() throws IOException {
        List<Path> seeds;
        try (Stream<Path> all = Files.list(Path.of("../seeds"))) {
            seeds = all.filter(Files::isRegularFile).sorted().toList();
        }
        try (Colloquy colloquy = Colloquy.read(seeds.get(0))) {
            KnowledgeGraph.build(store, colloquy, MappingOptions.STANDARD).close();
        }
        for (Path seed : seeds.subList(1, seeds.size())) {
            try (Colloquy colloquy = Colloquy.read(seed);
                    StoreUpdate update = KnowledgeGraph.update(store, colloquy, MappingOptions.STANDARD)) {
                assertTrue(update.changesAnything());
            }
        }
        try (Colloquy colloquy = Colloquy.read(seeds.toArray(Path[]::new));
                KnowledgeGraph atOnce = KnowledgeGraph.of(colloquy);
                KnowledgeGraph grown = KnowledgeGraph.open(store)) {
            assertEquals(Sameness.of(quads(atOnce)), Sameness.of(quads(grown)));
        }
    }

    @Test
    void theSameContentAgainChangesNothing() throws IOException {
        List<Source> documents = new Corpora(31).documents(3);
        String before;
        try (KnowledgeGraph graph = build(documents)) {
            before = text(graph);
        }
        Map<String, String> files = files();
        try (Colloquy colloquy = open(documents);
                StoreUpdate update = KnowledgeGraph.update(store, colloquy, MappingOptions.STANDARD)) {
            assertFalse(update.changesAnything());
            assertFalse(update.isRemade());
            assertEquals(3, update.kept().size());
            assertEquals(before, text(update.graph()));
        }
        assertEquals(files, files());
    }

    @Test
    void aStoreThatIsRenewedKeepsIrisAndHoldsWhatIsGivenAlone() {
        List<Source> documents = new Corpora(41).documents(4);
        build(documents.subList(0, 1)).close();
        Set<Quad> grown = update(documents.get(1));
        Set<Node> standing = standing(grown);
        try (Colloquy colloquy = open(documents.subList(0, 2));
                KnowledgeGraph graph = KnowledgeGraph.renew(store, colloquy, MappingOptions.STANDARD)) {
            assertEquals(grown, quads(graph));
        }
        try (Colloquy colloquy = open(documents.subList(1, 2));
                KnowledgeGraph graph = KnowledgeGraph.renew(store, colloquy, MappingOptions.STANDARD)) {
            Set<Quad> less = quads(graph);
            assertEquals(Sameness.of(atOnce(documents.subList(1, 2))), Sameness.of(less));
            assertTrue(standing.containsAll(standing(less)));
        }
    }

    @Test
    void aDocumentTakesTheOnePlaceThatIsMeant() {
        Source ants = bibliography("refs.bib", record("article", "Walks of ants", "Moor, Ada", "2018"));
        Source bees = bibliography("refs.bib", record("article", "Songs of bees", "Lund, Bo", "2019"));
        Source wasps = bibliography("refs.bib", record("article", "Nests of wasps", "Lund, Bo", "2020"));
        build(List.of(ants, bees)).close();
        assertEquals(atOnce(List.of(ants, bees)), update(ants));
        assertThrows(StoreException.class, () -> update(wasps));
        try (Colloquy colloquy = open(List.of(ants, wasps));
                StoreUpdate update = KnowledgeGraph.update(store, colloquy, MappingOptions.STANDARD)) {
            assertEquals(1, update.replaced().size());
            assertEquals(2, papers(quads(update.graph())));
        }
    }

    /** All that is left of it is where the IRIs lead that it gave to others. */
    @ParameterizedTest
    @ValueSource(ints = {71, 72, 73})
    void aDocumentThatIsRemovedMightNeverHaveBeenThere(int seed) {
        List<Source> documents = new Corpora(seed).documents(4);
        Set<Quad> before;
        try (KnowledgeGraph graph = build(documents.subList(0, 3))) {
            before = quads(graph);
        }
        Source last = documents.get(3);
        Set<Quad> grown = update(last);
        try (StoreUpdate update = remove(last.name())) {
            assertEquals(1, update.removed().size());
            assertEquals(3, update.kept().size());
            assertTrue(update.changesDocuments());
            assertEquals(withoutReplaced(before), withoutReplaced(quads(update.graph())));
        }
        assertEquals(withoutReplaced(grown), withoutReplaced(update(last)));
    }

    private static Set<Quad> withoutReplaced(Set<Quad> quads) {
        return quads.stream()
                .filter(quad -> !quad.getPredicate().equals(Dct.IS_REPLACED_BY))
                .filter(quad -> !quad.getSubject().getURI().startsWith(Iris.STANDARD_BASE + "dataset"))
                .collect(Collectors.toSet());
    }

    /** What the other documents speak of keeps its IRI, though the document was first to do so. */
    @ParameterizedTest
    @ValueSource(ints = {74, 75})
    void whatOtherDocumentsSayStaysWithItsIris(int seed) {
        List<Source> documents = new Corpora(seed).documents(4);
        build(documents.subList(0, 1)).close();
        documents.subList(1, 4).forEach(this::update);
        for (int gone = 0; gone < 3; gone++) {
            List<Source> rest = documents.subList(gone + 1, 4);
            Set<Node> stood;
            try (KnowledgeGraph graph = KnowledgeGraph.open(store)) {
                stood = told(quads(graph), rest);
            }
            try (StoreUpdate update = remove(documents.get(gone).name())) {
                Set<Quad> quads = quads(update.graph());
                assertEquals(Sameness.of(atOnce(rest)), Sameness.of(quads));
                Set<Node> standing = standing(quads);
                Map<Node, Node> replaced = replaced(quads);
                stood.forEach(iri -> assertTrue(standing.contains(replaced.getOrDefault(iri, iri)), iri + " is gone"));
            }
        }
    }

    /** Returns what has its IRI from these documents, among others. */
    private static Set<Node> told(Set<Quad> quads, List<Source> documents) {
        Iris iris = Iris.of(Iris.STANDARD_BASE);
        List<String> places = documents.stream()
                .map(document -> iris.document(paper(document).ref().document()).getURI() + "#")
                .toList();
        Set<Node> standing = standing(quads);
        return quads.stream()
                .filter(quad ->
                        quad.getPredicate().equals(Prov.WAS_DERIVED_FROM) && standing.contains(quad.getSubject()))
                .filter(quad -> places.stream().anyMatch(quad.getObject().toString()::startsWith))
                .map(Quad::getSubject)
                .collect(Collectors.toSet());
    }

    @Test
    void aDocumentIsRemovedByAnyNameThatMeansItAlone() {
        Source ants = bibliography("refs.bib", record("article", "Walks of ants", "Moor, Ada", "2018"));
        Source bees = bibliography("refs.bib", record("article", "Songs of bees", "Lund, Bo", "2019"));
        build(List.of(ants, bees)).close();
        assertEquals(
                store + ": holds no document called 'ants.bib'; it holds refs.bib",
                assertThrows(IllegalArgumentException.class, () -> remove("ants.bib"))
                        .getMessage());
        String several = String.valueOf(assertThrows(IllegalArgumentException.class, () -> remove("refs.bib"))
                .getMessage());
        String iri = Iris.of(Iris.STANDARD_BASE)
                .document(paper(bees).ref().document())
                .getURI();
        assertTrue(several.contains("2 documents are called 'refs.bib'") && several.contains(iri), several);
        try (StoreUpdate update = remove(iri)) {
            assertEquals(atOnce(List.of(ants)), quads(update.graph()));
        }
        try (StoreUpdate update = remove("refs.bib")) {
            assertEquals(atOnce(List.of()), quads(update.graph()));
        }
    }

    @Test
    void aCurationHoldsWhenADocumentIsRemoved() {
        Source one = bibliography("one.bib", record("article", "On Graphs", "Ada Quill and Bo Ruiz", "2019"));
        Source two = bibliography("two.bib", record("article", "Graphs, revisited in full", "Adele Quill", "2021"));
        Source more = bibliography("more.bib", record("article", "Other things", "Cy Tran", "2019"));
        Curation said = curation("%s owl:sameAs %s .".formatted(place(author(one)), place(author(two))));
        build(List.of(one, two)).close();
        update(more, said);
        try (StoreUpdate update =
                KnowledgeGraph.remove(store, List.of("more.bib"), MappingOptions.STANDARD, said, Patience.SHORT)) {
            assertEquals(List.of(), update.problems());
            assertEquals(Sameness.of(atOnce(List.of(one, two), said)), Sameness.of(quads(update.graph())));
        }
        try (StoreUpdate update = remove("two.bib")) {
            assertEquals(1, update.problems().size());
            assertEquals(Sameness.of(atOnce(List.of(one))), Sameness.of(quads(update.graph())));
        }
    }

    private StoreUpdate remove(String document) {
        return KnowledgeGraph.remove(store, List.of(document), MappingOptions.STANDARD);
    }

    @Test
    void aStoreKeepsItsBase() {
        List<Source> documents = new Corpora(51).documents(2);
        MappingOptions own = MappingOptions.STANDARD.withBase("https://example.org/id/");
        try (Colloquy colloquy = open(documents.subList(0, 1))) {
            KnowledgeGraph.build(store, colloquy, own).close();
        }
        assertTrue(standing(update(documents.get(1))).stream()
                .allMatch(node -> node.getURI().startsWith("https://example.org/id/")));
        try (Colloquy colloquy = open(documents)) {
            MappingOptions other = MappingOptions.STANDARD.withBase("https://example.org/other/");
            assertThrows(StoreException.class, () -> KnowledgeGraph.update(store, colloquy, other));
        }
    }

    @Test
    void aStoreThatDoesNotKnowItsDocumentsIsLeftAlone() {
        List<Source> documents = new Corpora(61).documents(1);
        try (Colloquy colloquy = open(documents);
                KnowledgeGraph graph = KnowledgeGraph.of(colloquy)) {
            graph.store(store);
            assertThrows(StoreException.class, () -> KnowledgeGraph.update(store, colloquy, MappingOptions.STANDARD));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0002780000, another version of Colloquy wrote the history",
        "07, its files are damaged",
        "ffffffffffffffffff01, its files are damaged"
    })
    void aStoreWithoutItsHistoryIsToBeBuiltAnew(String bytes, String reason) throws IOException {
        List<Source> documents = new Corpora(62).documents(1);
        build(documents).close();
        Files.write(store.resolve("history").resolve("state-1"), HexFormat.of().parseHex(bytes));
        try (Colloquy colloquy = open(documents)) {
            StoreException e = assertThrows(
                    StoreException.class, () -> KnowledgeGraph.update(store, colloquy, MappingOptions.STANDARD));
            String message = String.valueOf(e.getMessage());
            assertTrue(message.contains("(" + reason + ")"), message);
            assertTrue(message.contains("--fresh"), message);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.5, 0.99})
    void aStoreThatDoesNotKnowWhatMattersOfItsMentionsIsToBeBuiltAnew(double left) throws IOException {
        Corpora corpora = new Corpora(63);
        build(corpora.documents(1)).close();
        Path file = store.resolve("history").resolve("outlines-1");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, (int) (whole.length * left)));
        try (Colloquy colloquy = open(List.of(corpora.document("other.bib")))) {
            StoreException e = assertThrows(
                    StoreException.class, () -> KnowledgeGraph.update(store, colloquy, MappingOptions.STANDARD));
            assertTrue(String.valueOf(e.getMessage()).contains("(its files are damaged)"), e.getMessage());
        }
        Files.write(file, whole);
        assertTrue(update(corpora.document("other.bib")).size() > 0);
    }

    private KnowledgeGraph build(List<Source> documents) {
        try (Colloquy colloquy = open(documents)) {
            return KnowledgeGraph.build(store, colloquy, MappingOptions.STANDARD);
        }
    }

    private Set<Quad> update(Source document) {
        return update(document, Curation.NONE);
    }

    private Set<Quad> update(Source document, Curation curation) {
        try (Colloquy colloquy = open(List.of(document), curation);
                StoreUpdate update = KnowledgeGraph.update(store, colloquy, MappingOptions.STANDARD)) {
            return quads(update.graph());
        }
    }

    private static Set<Quad> atOnce(List<Source> documents) {
        return atOnce(documents, Curation.NONE);
    }

    private static Set<Quad> atOnce(List<Source> documents, Curation curation) {
        try (Colloquy colloquy = open(documents, curation);
                KnowledgeGraph graph = KnowledgeGraph.of(colloquy)) {
            return quads(graph);
        }
    }

    private static Colloquy open(List<Source> documents) {
        return open(documents, Curation.NONE);
    }

    private static Colloquy open(List<Source> documents, Curation curation) {
        return Colloquy.builder()
                .source(documents.toArray(Source[]::new))
                .curation(curation)
                .open();
    }

    private static Set<Quad> quads(KnowledgeGraph graph) {
        DatasetGraph graphs = graph.dataset().asDatasetGraph();
        return Txn.calculateRead(graphs, () -> graphs.stream().collect(Collectors.toSet()));
    }

    private static Set<Node> standing(Set<Quad> quads) {
        return quads.stream()
                .filter(Quad::isDefaultGraph)
                .filter(quad -> quad.getPredicate().equals(Prov.WAS_DERIVED_FROM))
                .map(Quad::getSubject)
                .filter(node -> node.getURI().matches(".*/(paper|person|session|talk)/[^/]*"))
                .collect(Collectors.toSet());
    }

    private static Map<Node, Node> replaced(Set<Quad> quads) {
        Map<Node, Node> replaced = new HashMap<>();
        quads.stream()
                .filter(quad -> quad.getPredicate().equals(Dct.IS_REPLACED_BY))
                .forEach(quad -> replaced.put(quad.getSubject(), quad.getObject()));
        return replaced;
    }

    private static String text(KnowledgeGraph graph) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        graph.write(out, GraphFormat.TRIG);
        return out.toString(UTF_8);
    }

    private Map<String, String> files() throws IOException {
        try (Stream<Path> all = Files.walk(store.resolve("history"))) {
            return all.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString(),
                            file -> file.toFile().length() + " bytes"));
        }
    }
}

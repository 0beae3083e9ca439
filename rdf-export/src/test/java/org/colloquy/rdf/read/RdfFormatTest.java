package org.colloquy.rdf.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.colloquy.core.Colloquy;
import org.colloquy.core.model.Authorship;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.Stated;
import org.colloquy.core.source.LimitException;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceException;
import org.colloquy.core.source.SourceFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RdfFormatTest {
    private static final Path FIXTURES = Path.of("src/test/resources/rdf-in");

    @Test
    void dblpIsReadWithOrderNumbersAndRegistries() {
        Read read = Read.of(file("dblp.ttl"));
        PaperMention paper = read.papers().get(0);
        assertEquals(
                "Walks on Trees, and \"Back\".", paper.title().orElseThrow().value());
        assertEquals(PaperKind.CONFERENCE_PAPER, paper.kind());
        assertEquals(List.of("Ana Roe", "Wei Wang"), names(paper));
        assertEquals("2021", paper.publication().issued().orElseThrow().value().toString());
        assertEquals("101-112", paper.publication().detail(Detail.Kind.PAGES).orElseThrow());
        assertEquals(
                "Proceedings of WALK 2021",
                paper.publication().container().orElseThrow().value().title());
        assertEquals(Set.of("DOI:10.1000/walk.1", "DBLP:conf/walk/RoeW21"), identifiers(paper.identifiers()));
        assertEquals(
                Set.of("ORCID:0000-0002-1825-0097", "DBLP_PERSON:91/1001"),
                identifiers(paper.authorships().get(0).author().identifiers()));
        assertEquals(
                Set.of("DBLP_NAME:Wei Wang 0001", "DBLP_PERSON:w/WeiWang1"),
                identifiers(paper.authorships().get(1).author().identifiers()));
        PaperMention volume = read.papers().get(1);
        assertEquals(PaperKind.PROCEEDINGS, volume.kind());
        assertEquals(
                "Eva Fox",
                volume.publication().roles().get(0).holder().name().value().display());
        assertEquals(Set.of("ISBN:9780306406157", "DBLP:conf/walk/2021"), identifiers(volume.identifiers()));
        assertTrue(read.persons().stream()
                .anyMatch(person -> person.otherNames().stream()
                        .anyMatch(other -> other.value().display().equals("W. Wang"))));
        assertEquals(List.of(), read.problems());
    }

    @Test
    void semOpenAlexIsReadPastABrokenLine() {
        Read read = Read.of(file("semopenalex.nt"));
        PaperMention paper = read.papers().get(0);
        assertEquals("Counting walks", paper.title().orElseThrow().value());
        assertEquals(
                "We count walks on trees.", paper.abstractText().orElseThrow().value());
        assertEquals(PaperKind.JOURNAL_ARTICLE, paper.kind());
        assertEquals(List.of("Ana Roe", "Bo Lindgren"), names(paper));
        assertEquals("retracted", paper.publication().detail(Detail.Kind.STATUS).orElseThrow());
        assertEquals(Set.of("DOI:10.1000/walk.2", "OPENALEX:W2000001"), identifiers(paper.identifiers()));
        assertEquals(
                Set.of("ORCID:0000-0002-1825-0097", "OPENALEX:A2"),
                identifiers(paper.authorships().get(1).author().identifiers()));
        assertEquals(
                "Random walk", paper.publication().subjects().get(0).value().label());
        assertEquals(0.75, paper.publication().subjects().get(0).value().score().orElseThrow());
        assertEquals(1, paper.publication().relations().size());
        assertEquals(11, read.problems().get(0).line());
    }

    @Test
    void zoteroIsReadWithSequencesAndAJournalForEachArticle() {
        Read read = Read.of(file("zotero.rdf"));
        PaperMention paper = read.papers().get(0);
        assertEquals(1, read.papers().size());
        assertEquals(PaperKind.JOURNAL_ARTICLE, paper.kind());
        assertEquals(List.of("Jan Willem van der Berg", "Ana Roe"), names(paper));
        assertEquals(
                "Bo Tarn",
                paper.publication().roles().get(0).holder().name().value().display());
        assertEquals(
                "Journal of Kelp Research",
                paper.publication().container().orElseThrow().value().title());
        assertEquals("12", paper.publication().detail(Detail.Kind.VOLUME).orElseThrow());
        assertEquals("3", paper.publication().detail(Detail.Kind.ISSUE).orElseThrow());
        assertEquals("101-115", paper.publication().detail(Detail.Kind.PAGES).orElseThrow());
        assertEquals(Set.of("DOI:10.1000/kelp.1"), identifiers(paper.identifiers()));
    }

    @Test
    void rolesThatFollowEachOtherGiveTheOrder() {
        PaperMention paper = Read.of(file("opencitations.rdf")).papers().get(0);
        assertEquals("Walks & loops", paper.title().orElseThrow().value());
        assertEquals(List.of("Ana Roe", "Bo Lindgren", "Cleo Stone"), names(paper));
        assertEquals(
                "Journal of Walks",
                paper.publication().container().orElseThrow().value().title());
        assertEquals("12", paper.publication().detail(Detail.Kind.VOLUME).orElseThrow());
        assertEquals("3", paper.publication().detail(Detail.Kind.ISSUE).orElseThrow());
        assertEquals("5–9", paper.publication().detail(Detail.Kind.PAGES).orElseThrow());
        assertEquals(Set.of("DOI:10.1000/walk.3"), identifiers(paper.identifiers()));
    }

    @Test
    void schemaOrgIsReadFromJsonWithListsInOrder() {
        PaperMention paper = Read.of(file("schema.jsonld")).papers().get(0);
        assertEquals("Trees in boxes", paper.title().orElseThrow().value());
        assertEquals(List.of("Ana Roe", "Cleo Óscar"), names(paper));
        assertEquals(
                "Box Letters",
                paper.publication().container().orElseThrow().value().title());
        assertEquals(
                List.of("trees", "boxes"),
                paper.publication().subjects().stream()
                        .map(s -> s.value().label())
                        .toList());
    }

    @Test
    void aPlainGraphOfOursIsReadAsABibliography() throws IOException {
        byte[] turtle = """
                <https://example.org/paper/1> a <http://purl.org/spar/fabio/Preprint> ;
                  <http://purl.org/dc/terms/title> "Loops" ;
                  <http://purl.org/dc/terms/creator> "Ana Roe" , "Bo Lindgren" .
                """.getBytes(StandardCharsets.UTF_8);
        Read read = Read.of(Source.of("loops.ttl", turtle));
        assertEquals(List.of("Ana Roe", "Bo Lindgren"), names(read.papers().get(0)));
        assertEquals(
                List.of("order-not-stated"),
                read.problems().stream().map(Problem::code).toList());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everySyntaxSaysTheSame(Path file) throws IOException {
        List<String> expected = said(Read.of(Source.of(file)));
        var graph = GraphFactory.createDefaultGraph();
        String text = Files.readString(file).replace("this line is broken\n", "");
        RDFParser.fromString(text, RdfSyntax.of(text).orElseThrow()).parse(graph);
        for (RDFFormat format :
                List.of(RDFFormat.TURTLE_BLOCKS, RDFFormat.NTRIPLES, RDFFormat.RDFXML_PLAIN, RDFFormat.JSONLD11_FLAT)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            RDFDataMgr.write(out, graph, format);
            assertEquals(expected, said(Read.of(Source.of("again", out.toByteArray()))), format::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyFactStandsWhereItsEvidenceSays(Path file) throws IOException {
        String text = Files.readString(file);
        for (PaperMention paper : Read.of(Source.of(file)).papers()) {
            var span = paper.title().orElseThrow().evidence().span();
            String cut = text.substring((int) span.start(), (int) span.end());
            assertEquals(
                    paper.title().orElseThrow().printed(),
                    cut.replace("\\\"", "\"").replace("&amp;", "&"));
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void cutOffAnywhereItIsReadWithAProblemAndNoTwoMentionsShareAPlace(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int cut = 1; cut < bytes.length; cut += Math.max(1, bytes.length / 25)) {
            byte[] head = java.util.Arrays.copyOf(bytes, cut);
            Read read = Read.of(Source.of("cut", head));
            Set<MentionRef> places = new HashSet<>();
            read.papers().forEach(paper -> assertTrue(places.add(paper.ref()), "two papers at " + paper.ref()));
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void itIsRecognisedAndResolved(Path file) {
        assertEquals("rdf", SourceFormats.registered().detect(Source.of(file)).id());
        try (Colloquy colloquy = Colloquy.read(file)) {
            assertTrue(colloquy.people().anyMatch(person -> person.label().equals("Ana Roe")));
        }
    }

    @Test
    void nothingIsFetchedAndDeepNestingIsRefused() throws IOException {
        byte[] remote = "{\"@context\": \"https://schema.org/\", \"@type\": \"ScholarlyArticle\", \"name\": \"x\"}"
                .getBytes(StandardCharsets.UTF_8);
        Read read = Read.of(Source.of("remote.jsonld", remote));
        assertTrue(read.problems().get(0).message().contains("not fetched"), read.problems()::toString);
        byte[] deep = ("@prefix a: <b> . a:b a:c " + "[ a:d ".repeat(5_000)).getBytes(StandardCharsets.UTF_8);
        org.junit.jupiter.api.Assertions.assertThrows(
                LimitException.class,
                () -> new RdfFormat().read(Source.of("deep", deep), ReadContext.STANDARD, new Read()));
    }

    @Test
    void datesHaveZonesVolumesTheirOwnTermsAndWorkplacesNames() {
        byte[] turtle = """
                @prefix b: <http://purl.org/ontology/bibo/> . @prefix d: <http://purl.org/dc/terms/> .
                @prefix f: <http://purl.org/spar/fabio/> . @prefix s: <http://schema.org/> .
                <p> a b:AcademicArticle ; d:title "Loops" ; d:issued "2021-07-18Z" ; d:isPartOf <v> ;
                  d:creator <https://e.org/roe> .
                <https://e.org/roe> a s:Person ; s:name "Ana Roe" ; s:affiliation <https://ror.org/05dxps055> , "Walk Institute" .
                <v> a f:JournalVolume ; b:volume "12" .
                """.getBytes(StandardCharsets.UTF_8);
        PaperMention paper = Read.of(Source.of("loops.ttl", turtle)).papers().get(0);
        assertEquals(
                "2021-07-18", paper.publication().issued().orElseThrow().value().toString());
        assertEquals("12", paper.publication().detail(Detail.Kind.VOLUME).orElseThrow());
        assertEquals(
                List.of("Walk Institute"),
                paper.authorships().get(0).author().affiliations().stream()
                        .map(stated -> stated.value().name())
                        .toList());
    }

    @Test
    void aFaultCostsItsLineHoweverManyThereAre() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 300; i++) {
            lines.append("<https://example.org/")
                    .append(i)
                    .append("> <http://purl.org/dc/terms/title> \"T")
                    .append(i);
            lines.append("\" .\n<https://example.org/").append(i);
            lines.append("> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://purl.org/spar/fabio/Book> .\n");
            lines.append("broken ").append(i).append('\n');
        }
        Read read = Read.of(Source.of("many.nt", lines.toString().getBytes(StandardCharsets.UTF_8)));
        assertEquals(300, read.papers().size());
        assertEquals(300, read.problems().size());
        assertEquals(900, read.problems().get(299).line());
        assertEquals("broken 300", read.problems().get(299).excerpt());
    }

    @Test
    void whatDescribesNoWorkIsSaidOfTheDocument() {
        byte[] other =
                "<https://e.org/a> <https://schema.org/knows> <https://e.org/b> .\n".getBytes(StandardCharsets.UTF_8);
        Problem problem = Read.of(Source.of("people.nt", other)).problems().get(0);
        assertEquals("no-works", problem.code());
        assertEquals("people.nt", problem.source());
    }

    private static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.sorted().toList();
        }
    }

    /** What is said, without where. */
    private static List<String> said(Read read) {
        return read.papers().stream()
                .map(paper -> paper.kind() + " " + paper.title().map(Stated::value) + names(paper)
                        + identifiers(paper.identifiers()).stream().sorted().toList()
                        + paper.publication().detail(Detail.Kind.PAGES)
                        + paper.publication().container().map(c -> c.value().title())
                        + paper.publication().issued().map(d -> d.value().toString()))
                .sorted()
                .toList();
    }

    private static List<String> names(PaperMention paper) {
        return paper.authorships().stream()
                .map(Authorship::author)
                .map(author -> author.name().value().display())
                .toList();
    }

    private static Set<String> identifiers(List<Stated<Identifier>> identifiers) {
        Set<String> found = new HashSet<>();
        identifiers.forEach(
                id -> found.add(id.value().scheme().name() + ":" + id.value().value()));
        return found;
    }

    private static Source file(String name) {
        return Source.of(FIXTURES.resolve(name));
    }

    /** What was read. */
    private static final class Read implements MentionSink {
        private final List<Mention> mentions = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        static Read of(Source source) {
            Read read = new Read();
            try {
                new RdfFormat().read(source, ReadContext.STANDARD, read);
            } catch (SourceException e) {
                // A cut in the middle of a letter may leave what is no text.
                assertTrue(String.valueOf(e.getMessage()).contains("not text"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return read;
        }

        List<PaperMention> papers() {
            return mentions.stream()
                    .filter(PaperMention.class::isInstance)
                    .map(PaperMention.class::cast)
                    .toList();
        }

        List<PersonMention> persons() {
            return mentions.stream()
                    .filter(PersonMention.class::isInstance)
                    .map(PersonMention.class::cast)
                    .toList();
        }

        List<Problem> problems() {
            return problems;
        }

        @Override
        public void mention(Mention mention) {
            mentions.add(mention);
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
        }
    }
}

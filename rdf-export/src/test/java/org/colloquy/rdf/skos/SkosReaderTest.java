package org.colloquy.rdf.skos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.colloquy.core.source.LimitException;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceException;
import org.colloquy.core.topic.concept.Concept;
import org.colloquy.core.topic.concept.ConceptFinder;
import org.colloquy.core.topic.concept.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SkosReaderTest {
    private static final String PREFIXES = """
            @prefix cso: <http://cso.kmi.open.ac.uk/schema/cso#> .
            @prefix cq: <https://w3id.org/colloquy#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix xl: <http://www.w3.org/2008/05/skos-xl#> .
            @prefix t: <https://example.org/> .
            """;
    private static final String SCHEME = PREFIXES + """
            t:scheme a skos:ConceptScheme ; skos:prefLabel "Everything"@en .
            t:learning a skos:Concept ; skos:prefLabel "Lernen"@de , "learning"@en ; skos:narrower t:kernel .
            t:kernel a skos:Concept ; skos:inScheme t:scheme ;
                skos:prefLabel "kernel method"@en ;
                skos:altLabel "SVM"@en , "Kernmethode"@de ; skos:hiddenLabel "kernal method" ;
                skos:definition "What uses likeness alone."@en ;
                skos:related t:learning ; skos:exactMatch <https://example.com/kernel> ;
                cq:notIn "linux kernel" .
            t:ntk a skos:Concept ; skos:prefLabel "tangent kernel"@en ; skos:broader t:kernel .
            """;

    private final List<Problem> problems = new ArrayList<>();

    static List<RDFFormat> syntaxes() {
        return List.of(
                RDFFormat.TURTLE_PRETTY, RDFFormat.NTRIPLES, RDFFormat.RDFXML, RDFFormat.JSONLD11, RDFFormat.TRIG);
    }

    @ParameterizedTest
    @MethodSource("syntaxes")
    void aSchemeIsTheSameInEverySyntax(RDFFormat syntax) {
        Graph graph = RDFParser.fromString(SCHEME, Lang.TURTLE).toGraph();
        Vocabulary vocabulary = read(RDFWriter.source(graph).format(syntax).asString());
        assertEquals(List.of(), problems);
        assertEquals(
                List.of("kernel", "learning", "ntk"),
                vocabulary.concepts().stream().map(SkosReaderTest::name).toList());
        Concept kernel = concept(vocabulary, "kernel");
        assertEquals("kernel method", kernel.label());
        assertEquals(Set.of("SVM", "Kernmethode"), Set.copyOf(kernel.altLabels()));
        assertEquals("de", kernel.language("Kernmethode"));
        assertEquals("en", kernel.language("SVM"));
        assertEquals("", kernel.language("kernal method"));
        assertEquals(List.of("kernal method"), kernel.hiddenLabels());
        assertEquals(Optional.of("What uses likeness alone."), kernel.definition());
        assertEquals(List.of("https://example.org/learning"), kernel.broader());
        assertEquals(List.of("https://example.org/learning"), kernel.related());
        assertEquals(List.of("https://example.com/kernel"), kernel.exactMatches());
        assertEquals(List.of("linux kernel"), kernel.notIn());
        assertEquals("learning", concept(vocabulary, "learning").label());
        assertEquals(2, vocabulary.allBroader(concept(vocabulary, "ntk")).size());
    }

    @Test
    void labelsMayBeThingsOfTheirOwn() {
        Vocabulary vocabulary = read(PREFIXES + """
                t:a a skos:Concept ; xl:prefLabel t:label ; xl:altLabel [ xl:literalForm "A1"@en ] .
                t:label a xl:Label ; xl:literalForm "alpha"@en .
                """);
        assertEquals("alpha", concept(vocabulary, "a").label());
        assertEquals(List.of("A1"), concept(vocabulary, "a").altLabels());
        assertEquals(1, vocabulary.concepts().size());
    }

    @Test
    void withoutEnglishAnyLanguageDoes() {
        Vocabulary vocabulary = read(PREFIXES + """
                t:a a skos:Concept ; skos:prefLabel "réseau"@fr , "Netz"@de .
                t:b a skos:Concept ; skos:prefLabel "colour"@en-GB , "Farbe"@de .
                """);
        assertEquals("Netz", concept(vocabulary, "a").label());
        assertEquals("colour", concept(vocabulary, "b").label());
    }

    @Test
    void labelsOfAllLanguagesAreFound() {
        Vocabulary vocabulary = read(PREFIXES + """
                t:ai a skos:Concept ; skos:prefLabel "artificial intelligence"@en , "Künstliche Intelligenz"@de .
                """);
        ConceptFinder finder = ConceptFinder.of(vocabulary);
        assertEquals(1, finder.find("Wie künstliche Intelligenz hilft").size());
        Concept intelligence = concept(vocabulary, "ai");
        assertEquals(List.of("Künstliche Intelligenz"), intelligence.altLabels());
        assertEquals("de", intelligence.language("Künstliche Intelligenz"));
    }

    @Test
    void ofAllThatIsAboveTheNearestIsBroader() {
        Vocabulary vocabulary = read(PREFIXES + """
                t:a a skos:Concept ; skos:prefLabel "alpha"@en .
                t:b a skos:Concept ; skos:prefLabel "beta"@en ; skos:broader t:a ; skos:broaderTransitive t:a .
                t:c a skos:Concept ; skos:prefLabel "gamma"@en ; skos:broader t:b ; skos:broaderTransitive t:a , t:b .
                t:d a skos:Concept ; skos:prefLabel "delta"@en ; skos:broaderTransitive t:a , t:b , t:c .
                """);
        for (String[] pair : new String[][] {{"b", "a"}, {"c", "b"}, {"d", "c"}}) {
            assertEquals(
                    List.of(concept(vocabulary, pair[1])), vocabulary.broader(concept(vocabulary, pair[0])), pair[0]);
        }
    }

    @Test
    void whatIsDeprecatedIsLeftOutAndAnyLabelIsAName() {
        Vocabulary vocabulary = read(PREFIXES + """
                t:old a skos:Concept ; skos:prefLabel "alchemy"@en ; owl:deprecated true .
                t:new a skos:Concept ; skos:altLabel "Chemie"@de , "chemistry"@en .
                """);
        assertEquals(
                List.of("new"),
                vocabulary.concepts().stream().map(SkosReaderTest::name).toList());
        assertEquals("chemistry", concept(vocabulary, "new").label());
        assertEquals(List.of("Chemie"), concept(vocabulary, "new").altLabels());
    }

    @Test
    void topicsThatAreOneBecomeOneConcept() {
        Vocabulary vocabulary = read(PREFIXES + """
                t:ai a cso:Topic ; rdfs:label "artificial intelligence"@en ; cso:superTopicOf t:nns .
                t:nn a cso:Topic ; rdfs:label "neural network"@en ; cso:relatedEquivalent t:nns ; cso:superTopicOf t:gan .
                t:nns a cso:Topic ; rdfs:label "neural networks"@en ; cso:preferentialEquivalent t:nns .
                t:nets a cso:Topic ; rdfs:label "neural nets"@en ; cso:preferentialEquivalent t:nns ;
                    cso:relatedEquivalent t:nn .
                t:gan a cso:Topic ; rdfs:label "gan"@en ; cso:preferentialEquivalent t:gan ; owl:sameAs <https://example.com/gan> .
                """);
        assertEquals(
                List.of("ai", "gan", "nns"),
                vocabulary.concepts().stream().map(SkosReaderTest::name).toList());
        Concept networks = concept(vocabulary, "nns");
        assertEquals("neural networks", networks.label());
        assertEquals(List.of("neural network", "neural nets"), networks.altLabels());
        assertEquals(List.of(networks), vocabulary.broader(concept(vocabulary, "gan")));
        assertEquals(
                List.of("https://example.com/gan"), concept(vocabulary, "gan").exactMatches());
    }

    @Test
    void classesWithLabelsAreConcepts() {
        Vocabulary vocabulary = read(PREFIXES + """
                t:onto a owl:Ontology ; rdfs:label "All" .
                t:a rdfs:label "alpha" ; rdfs:comment "The first." .
                t:b rdfs:label "beta" ; rdfs:subClassOf t:a , [ a owl:Restriction ] .
                t:p a owl:ObjectProperty ; rdfs:label "has" .
                t:person rdfs:label "Somebody" .
                """);
        assertEquals(
                List.of("a", "b"),
                vocabulary.concepts().stream().map(SkosReaderTest::name).toList());
        assertEquals(Optional.of("The first."), concept(vocabulary, "a").definition());
        assertEquals(List.of(), problems);
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() {
        read(PREFIXES + """
                t:a a skos:Concept ; skos:prefLabel "alpha"@en ; skos:broader t:b .
                t:b a skos:Concept ; skos:prefLabel "beta"@en ; skos:broader t:a .
                t:c a skos:Concept .
                """);
        assertEquals(
                List.of("no-label 10", "broader-cycle 9"),
                problems.stream()
                        .map(problem -> problem.code() + " " + problem.line())
                        .toList());
    }

    @Test
    void whatStandsBeforeAFaultIsRead() {
        Vocabulary vocabulary = read(SCHEME + "t:x skos:prefLabel oops oops .\n");
        assertEquals(3, vocabulary.concepts().size());
        assertEquals(List.of("broken-rdf"), problems.stream().map(Problem::code).toList());
    }

    @Test
    void nothingIsFetched() {
        read("{\"@context\": \"https://example.org/context.jsonld\", \"@id\": \"https://example.org/a\"}");
        assertTrue(problems.get(0).message().contains("contexts are not fetched"), problems::toString);
        problems.clear();
        Vocabulary vocabulary = read(SCHEME + "t:scheme owl:imports <https://example.org/more> .\n");
        assertEquals(3, vocabulary.concepts().size());
        assertEquals(List.of(), problems);
    }

    @Test
    void entitiesOfFilesAreNotRead() {
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE rdf:RDF [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
                + " xmlns:skos=\"http://www.w3.org/2004/02/skos/core#\">"
                + "<skos:Concept rdf:about=\"https://example.org/a\"><skos:prefLabel>x&e;</skos:prefLabel></skos:Concept>"
                + "</rdf:RDF>";
        Vocabulary vocabulary = read(xml);
        assertTrue(
                vocabulary.concepts().stream()
                        .allMatch(concept -> concept.label().equals("x")),
                vocabulary.concepts()::toString);
    }

    @Test
    void whatHoldsNoConceptIsTold() {
        read("<https://example.org/a> <https://example.org/b> \"c\" .\n");
        assertEquals(
                List.of("no-concepts"), problems.stream().map(Problem::code).toList());
        assertThrows(SourceException.class, () -> read("Just some words."));
    }

    @Test
    void limitsHold() {
        Limits small = new Limits(10, 1000, 1000, 10, 10, 10);
        Source source = source(SCHEME);
        assertThrows(LimitException.class, () -> SkosReader.read(source, small, problems::add));
        assertThrows(LimitException.class, () -> read(PREFIXES + "t:a t:b " + "[ t:c ".repeat(10_000)));
    }

    @Test
    void aLargeSchemeIsReadAsItStands() {
        int count = 3_000;
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String topic = "<https://example.org/" + i + "> ";
            lines.append(topic)
                    .append("<http://www.w3.org/2000/01/rdf-schema#label> \"topic ")
                    .append(i)
                    .append("\"@en .\n");
            lines.append("<https://example.org/")
                    .append(i / 10)
                    .append("> <http://cso.kmi.open.ac.uk/schema/cso#superTopicOf> ")
                    .append(topic)
                    .append(".\n");
        }
        Vocabulary vocabulary = read(lines.toString());
        assertEquals(count, vocabulary.concepts().size());
        assertEquals(
                List.of("broader-cycle"), problems.stream().map(Problem::code).toList());
        assertEquals(
                List.of(1, 2, 3, 4),
                List.copyOf(vocabulary.allBroader(concept(vocabulary, "2999")).values()));
    }

    private Vocabulary read(String text) {
        return SkosReader.read(source(text), Limits.STANDARD, problems::add);
    }

    private static Source source(String text) {
        return Source.of("scheme", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Concept concept(Vocabulary vocabulary, String name) {
        return vocabulary.concept("https://example.org/" + name).orElseThrow();
    }

    private static String name(Concept concept) {
        return concept.iri().substring("https://example.org/".length());
    }
}

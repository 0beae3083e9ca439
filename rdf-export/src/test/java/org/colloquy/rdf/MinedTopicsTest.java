package org.colloquy.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colloquy.core.Colloquy;
import org.colloquy.core.source.Source;
import org.colloquy.core.topic.concept.Concept;
import org.colloquy.core.topic.concept.Vocabulary;
import org.colloquy.rdf.map.MappingOptions;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.write.GraphFormat;
import org.junit.jupiter.api.Test;

class MinedTopicsTest {
    private static final String BASE = "http://example.org/";
    private static final Vocabulary KNOWN = Vocabulary.of(List.of(
            Concept.builder("t:whisker", "whisker").build(),
            Concept.builder("t:calls", "harbour porpoise call").build()));

    private static Colloquy papers() {
        String bib = """
                @article{a, title = {On harbour seal whiskers}, author = {Ann Ay}, year = 2001}
                @article{b, title = {More on harbour seal whiskers}, author = {Bo Bee}, year = 2002}
                @article{c, title = {Harbour seal whiskers and grey heron nests}, author = {Cy Cee}, year = 2003}
                @article{d, title = {On harbour porpoise calls}, author = {Di Dee}, year = 2004}
                @article{e, title = {More on harbour porpoise calls}, author = {Ed Ee}, year = 2005}
                @article{f, title = {Harbour porpoise calls and grey heron nests}, author = {Flo Eff}, year = 2006}
                """;
        return Colloquy.builder()
                .source(Source.of("a.bib", bib.getBytes(StandardCharsets.UTF_8)))
                .open();
    }

    @Test
    void whatRecursAndIsNotKnownIsATopicUnderWhatItIsAKindOf() {
        try (Colloquy papers = papers()) {
            Vocabulary all = MinedTopics.added(KNOWN, papers, BASE);
            List<Concept> mined = all.concepts().stream()
                    .filter(concept -> concept.iri().startsWith(BASE))
                    .toList();
            assertEquals(
                    List.of("harbour seal whiskers"),
                    mined.stream().map(Concept::label).toList());
            assertEquals(List.of("t:whisker"), mined.get(0).broader());
            assertEquals(KNOWN.concepts().size() + 1, all.concepts().size());
        }
    }

    @Test
    void theGraphMarksThemAsMined() throws IOException {
        try (Colloquy papers = papers()) {
            Vocabulary all = MinedTopics.added(KNOWN, papers, BASE);
            MappingOptions options = MappingOptions.STANDARD.withBase(BASE).withVocabulary(all);
            try (KnowledgeGraph graph = KnowledgeGraph.of(papers, options)) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                graph.write(out, GraphFormat.NTRIPLES);
                String lines = out.toString(StandardCharsets.UTF_8);
                assertEquals(
                        1,
                        lines.lines()
                                .filter(line -> line.endsWith("#type> <" + Cq.MINED_CONCEPT.getURI() + "> ."))
                                .count());
                assertEquals(
                        3,
                        lines.lines()
                                .filter(line ->
                                        line.contains("/subject> <" + BASE + "mined-topic/harbour-seal-whiskers"))
                                .count());
                assertTrue(lines.contains("inScheme> <" + BASE + "mined-topics> ."));
                assertEquals(List.of(), graph.check().findings());
            }
        }
    }
}

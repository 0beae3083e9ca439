package org.colloquy.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.colloquy.core.model.Mention;
import org.colloquy.rdf.map.Known;
import org.colloquy.rdf.map.MappingOptions;
import org.colloquy.rdf.map.SourceDocument;
import org.colloquy.rdf.shapes.Shapes;
import org.junit.jupiter.api.Test;

class KnowledgeGraphTest {
    @Test
    void theSeedsConform() {
        List<Mention> mentions = Seeds.mentions();
        try (KnowledgeGraph graph = KnowledgeGraph.of(
                mentions::forEach,
                Known.of(mentions),
                Seeds.sources().stream().map(SourceDocument::of).toList(),
                MappingOptions.STANDARD)) {
            org.apache.jena.riot.RDFDataMgr.write(
                    System.out, graph.dataset(), org.apache.jena.riot.RDFFormat.TRIG_PRETTY);
            assertEquals(
                    List.of(),
                    Shapes.standard().validate(graph.model().getGraph()).findings());
        }
    }
}

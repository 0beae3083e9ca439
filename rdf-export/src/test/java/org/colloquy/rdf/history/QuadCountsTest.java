package org.colloquy.rdf.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuadCountsTest {
    private static final Quad SENT = quad("(<urn:g> <urn:a> <urn:b> <urn:c>)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(_ <urn:a> <urn:b> <urn:c>)",
                "(<urn:a> <urn:g> <urn:b> <urn:c>)",
                "(<urn:g> <urn:b> <urn:a> <urn:c>)",
                "(<urn:g> <urn:a> <urn:c> <urn:b>)",
                "(<urn:g> <urn:c> <urn:b> <urn:a>)",
                "(<urn:g> <urn:a> <urn:b> 'urn:c')",
                "(<urn:g> <urn:a> <urn:b> 'urn:c'@en)",
                "(<urn:g> <urn:a> <urn:b> 'urn:c'^^<urn:d>)"
            })
    void anotherQuadIsCountedByItself(String other) {
        QuadCounts counts = new QuadCounts();
        counts.add(quad(other));
        counts.add(SENT);
        counts.add(SENT);
        assertEquals(1, counts.of(quad(other)));
        assertEquals(2, counts.of(quad("(<urn:g> <urn:a> <urn:b> <urn:c>)")));
    }

    @Test
    void aQuadIsKnownWhateverCameBetween() {
        QuadCounts counts = new QuadCounts();
        Map<Quad, Integer> expected = new HashMap<>();
        Random random = new Random(4);
        List<String> graphs = List.of("_", "<urn:g>", "<urn:h>");
        for (int i = 0; i < 20_000; i++) {
            Quad quad = quad("(%s <urn:%d> <urn:p%d> '%d')"
                    .formatted(
                            graphs.get(random.nextInt(3)), random.nextInt(9), random.nextInt(9), random.nextInt(30)));
            counts.add(quad);
            expected.merge(quad, 1, Integer::sum);
        }
        expected.forEach((quad, count) -> assertEquals(count, counts.of(quad), quad::toString));
    }

    private static Quad quad(String text) {
        return SSE.parseQuad(text);
    }
}

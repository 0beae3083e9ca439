package org.colloquy.bench.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClusteringTest {

    private final Clustering<String> clustering = new Clustering<>();

    /** Five balls: a, a, a in the first box with a b; a last b in the second with a c. */
    private void fill() {
        List.of("a", "a", "a", "b").forEach(truth -> clustering.add(truth, "first"));
        List.of("b", "c").forEach(truth -> clustering.add(truth, "second"));
    }

    @Test
    void bCubedIsTheMeanOverMentions() {
        fill();
        // Precision: three times 3/4, then 1/4, 1/2, 1/2; recall: three times 1, twice 1/2, 1.
        assertEquals(
                Map.of("p", 0.5833, "r", 0.8333, "f1", 0.6863),
                clustering.bCubed().figures());
    }

    @Test
    void pairwiseCountsPairs() {
        fill();
        // Joined: 6 and 1; to join: 3 and 1; right: 3.
        assertEquals(
                Map.of("p", 0.4286, "r", 0.75, "f1", 0.5455),
                clustering.pairwise().figures());
    }

    @Test
    void whatIsAllRightIsOne() {
        clustering.add("a", "first");
        clustering.add("b", "second");
        Map<String, Object> perfect = Map.of("p", 1.0, "r", 1.0, "f1", 1.0);
        assertEquals(perfect, clustering.bCubed().figures());
        assertEquals(perfect, clustering.pairwise().figures());
        assertEquals(List.of(), clustering.errors(entity -> entity));
    }

    @Test
    void joiningNothingLosesAllPairs() {
        clustering.add("a", "first");
        clustering.add("a", "second");
        assertEquals(
                Map.of("p", 1.0, "r", 0.0, "f1", 0.0), clustering.pairwise().figures());
        assertEquals(
                Map.of("p", 1.0, "r", 0.5, "f1", 0.6667), clustering.bCubed().figures());
    }

    @Test
    void nothingIsAllRight() {
        assertEquals(1, clustering.bCubed().f1());
        assertEquals(1, clustering.pairwise().f1());
    }

    @Test
    void errorsAreSortedByWhatTheyCost() {
        fill();
        assertEquals(
                List.of(
                        "3 pairs wrongly joined in 'first': a (3), b (1)",
                        "1 pair wrongly joined in 'second': b (1), c (1)",
                        "1 pair wrongly parted of b: 'first' (1), 'second' (1)"),
                clustering.errors(entity -> entity));
    }
}

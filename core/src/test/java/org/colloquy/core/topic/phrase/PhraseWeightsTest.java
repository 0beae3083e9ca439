package org.colloquy.core.topic.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.colloquy.core.topic.phrase.PhraseFeatures.Seen;
import org.junit.jupiter.api.Test;

class PhraseWeightsTest {
    private static final PhraseWeights WEIGHTS = PhraseWeights.of(Map.of(
            PhraseFeature.PRIOR, Map.of("", -1.0),
            PhraseFeature.HEAD, Map.of("kernel", 2.0, "set", -0.5)));

    private static double logit(Seen... seen) {
        double probability = WEIGHTS.probability(new PhraseFeatures("phrase", List.of(seen)));
        return Math.log(probability / (1 - probability));
    }

    @Test
    void weightsAreAddedUpByHowMuchThereIsOfEach() {
        assertEquals(
                0.5,
                logit(
                        new Seen(PhraseFeature.PRIOR, "", 1),
                        new Seen(PhraseFeature.HEAD, "kernel", 1),
                        new Seen(PhraseFeature.HEAD, "set", 1)),
                1e-9);
        assertEquals(1, logit(new Seen(PhraseFeature.HEAD, "kernel", 0.5)), 1e-9);
    }

    @Test
    void whatIsNotListedWeighsNothing() {
        assertEquals(0, logit(new Seen(PhraseFeature.HEAD, "graph", 1), new Seen(PhraseFeature.FIRST, "", 7)), 1e-9);
    }

    @Test
    void theTableIsReadAsItIsPrinted() {
        List<String> lines = List.of("# feature\tvalue\tweight", "prior\t\t-1.00", "before\t#\t0.25", "");
        PhraseWeights read = PhraseWeights.parse(lines);
        assertEquals(String.format("prior\t\t-1.00%nbefore\t#\t0.25%n"), read.toString());
        assertThrows(IllegalArgumentException.class, () -> PhraseWeights.parse(List.of("weight\t\t1")));
    }
}

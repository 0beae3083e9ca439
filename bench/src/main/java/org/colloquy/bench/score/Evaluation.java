package org.colloquy.bench.score;

import java.util.List;
import java.util.Map;

/**
 * What an evaluation found.
 *
 * @param report figures by name: numbers, texts, lists and maps of them
 * @param differences all that differs and is not explained, in no particular order
 */
public record Evaluation(Map<String, Object> report, List<Difference> differences) {

    /** Returns the figures and the differences in words, the worst first. */
    public Measured measured() {
        return new Measured(
                report,
                differences.stream()
                        .sorted(Difference.WORST_FIRST)
                        .map(Difference::toString)
                        .toList());
    }
}

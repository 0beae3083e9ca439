package org.colloquy.bench.score;

import java.util.List;
import java.util.Map;

/**
 * What a measurement found.
 *
 * @param report figures by name
 * @param errors what is wrong in words, the worst first
 */
public record Measured(Map<String, Object> report, List<String> errors) {

    /** Copies the list. */
    public Measured {
        errors = List.copyOf(errors);
    }
}

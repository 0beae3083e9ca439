package org.colloquy.bench.score;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The figures of a report in a form that a test can hold in one line each. */
public final class FlatFigures {
    private FlatFigures() {}

    /** Returns the overall figures, by kind and field: expected, agree, extra. */
    public static Map<String, String> of(Evaluation evaluation) {
        Map<String, String> lines = new TreeMap<>();
        map(map(evaluation.report().get("overall")).get("kinds"))
                .forEach((kind, fields) -> map(fields)
                        .forEach((field, figures) -> lines.put(
                                kind + " " + field,
                                map(figures).get("expected") + " "
                                        + map(figures).get("agree") + " "
                                        + map(figures).get("extra"))));
        return lines;
    }

    /** Returns a part of a report that is a map. */
    public static Map<?, ?> map(@Nullable Object value) {
        return assertInstanceOf(Map.class, value);
    }
}

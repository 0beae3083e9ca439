package org.colloquy.bench.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
    @Test
    void findsWhatTells() {
        List<LogisticRegression.Example> examples = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            // The first feature tells in nine of ten cases, the second in none.
            double truth = i % 10 == 0 ? 1 - i % 4 / 2 : i % 4 / 2;
            examples.add(new LogisticRegression.Example(ImmutableIntArray.of(i % 4 / 2, i % 2), truth, 1, 0));
        }
        double[][] weights = LogisticRegression.fit(examples, 2, feature -> 2);
        assertEquals(Math.log(9), weights[0][1] + weights[1][0], 0.3);
        assertEquals(-Math.log(9), weights[0][0] + weights[1][0], 0.3);
        assertTrue(Math.abs(weights[1][0] - weights[1][1]) < 0.3);
    }
}

package org.colloquy.rdf.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class AlongsideTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 65, 100_000})
    void passesAllOnInOrderOnAnotherThread(int count) {
        List<Integer> consumed = new ArrayList<>();
        Set<Thread> threads = new HashSet<>();
        try (Alongside<Integer> alongside = new Alongside<>(number -> {
            consumed.add(number);
            threads.add(Thread.currentThread());
        })) {
            IntStream.range(0, count).forEach(alongside::accept);
        }
        assertEquals(IntStream.range(0, count).boxed().toList(), consumed);
        assertTrue(threads.size() <= 1, threads::toString);
        threads.forEach(thread -> assertNotEquals(Thread.currentThread(), thread));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 100_000})
    void whatTheConsumerThrowsIsThrownOnceAndEndsIt(int count) {
        IllegalStateException full = new IllegalStateException("no space left");
        List<Integer> consumed = new ArrayList<>();
        IllegalStateException told = assertThrows(IllegalStateException.class, () -> {
            try (Alongside<Integer> alongside = new Alongside<>(number -> {
                if (number == 5) {
                    throw full;
                }
                consumed.add(number);
            })) {
                IntStream.range(0, count).forEach(alongside::accept);
            }
        });
        assertSame(full, told);
        assertEquals(List.of(0, 1, 2, 3, 4), consumed);
    }

    @Test
    void closesWhenReadingFails() {
        List<Integer> consumed = new ArrayList<>();
        IllegalArgumentException bad = new IllegalArgumentException("not read");
        assertSame(bad, assertThrows(IllegalArgumentException.class, () -> {
            try (Alongside<Integer> alongside = new Alongside<>(consumed::add)) {
                alongside.accept(1);
                throw bad;
            }
        }));
        assertEquals(List.of(1), consumed);
    }
}

package org.colloquy.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {

    private final List<String> asked = new ArrayList<>();
    private final Recent<Integer> lengths = Recent.of(text -> {
        asked.add(text);
        return text.length();
    });

    @Test
    void givesWhatTheFunctionDoesAndAsksItOnce() {
        assertEquals(List.of(3, 4, 3), List.of(lengths.apply("one"), lengths.apply("four"), lengths.apply("one")));
        assertEquals(List.of("one", "four"), asked);
    }

    @Test
    void longTextsAreNotHeld() {
        String text = "x".repeat(1_000_000);
        assertEquals(1_000_000, lengths.apply(text));
        assertEquals(1_000_000, lengths.apply(text));
        assertEquals(List.of(text, text), asked);
    }

    @Test
    void holdsABoundedNumber() {
        for (int n = 0; n < 100_000; n++) {
            assertEquals(Integer.toString(n).length(), lengths.apply(Integer.toString(n)));
        }
        assertEquals(1, lengths.apply("0"));
        assertEquals(100_001, asked.size(), "the first was forgotten among so many");
    }
}

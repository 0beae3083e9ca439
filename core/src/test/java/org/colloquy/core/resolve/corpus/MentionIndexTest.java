package org.colloquy.core.resolve.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.core.model.CharSpan;
import org.colloquy.core.model.MentionRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionIndexTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void numbersFollowTheOrderOfMentions(long seed) {
        Random random = new Random(seed);
        Set<MentionRef> sorted = new TreeSet<>();
        for (int i = 0; i < 400; i++) {
            int start = random.nextInt(50);
            sorted.add(new MentionRef("document " + random.nextInt(9), new CharSpan(start, start + random.nextInt(9))));
        }
        sorted.add(new MentionRef("long", new CharSpan(0, (1 << 24) - 1)));
        sorted.add(new MentionRef("long", new CharSpan((1L << 39) - 2, (1L << 39) - 1)));
        List<MentionRef> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, random);
        MentionIndex.Builder builder = new MentionIndex.Builder();
        shuffled.forEach(builder::add);
        MentionIndex index = builder.build();

        assertEquals(sorted.size(), index.size());
        int number = 0;
        for (MentionRef ref : sorted) {
            assertEquals(number, index.at(ref));
            assertEquals(ref, index.ref(number));
            number++;
        }
    }

    @Test
    void aStrangerHasNoNumber() {
        MentionIndex.Builder builder = new MentionIndex.Builder();
        builder.add(new MentionRef("b", new CharSpan(3, 4)));
        MentionIndex index = builder.build();
        for (String document : List.of("a", "b", "c")) {
            MentionRef stranger = new MentionRef(document, new CharSpan(3, 5));
            IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> index.at(stranger));
            assertTrue(refused.toString().contains("char=3,5 of document " + document), refused::toString);
        }
    }

    @Test
    void nothingCanBeIndexed() {
        assertEquals(0, new MentionIndex.Builder().build().size());
    }

    @Test
    void aPlaceCanBeTakenOnce() {
        MentionIndex.Builder builder = new MentionIndex.Builder();
        builder.add(new MentionRef("a", new CharSpan(3, 4)));
        builder.add(new MentionRef("b", new CharSpan(3, 4)));
        builder.add(new MentionRef("a", new CharSpan(3, 4)));
        builder.add(new MentionRef("c", new CharSpan(1, 2)));
        builder.add(new MentionRef("c", new CharSpan(1, 2)));
        FormatFaultException refused = assertThrows(FormatFaultException.class, builder::build);
        assertEquals(Set.of("a", "c"), refused.faults().keySet());
        assertTrue(refused.toString().contains("char=3,4"), refused::toString);
    }
}

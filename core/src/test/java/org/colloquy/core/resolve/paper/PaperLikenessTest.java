package org.colloquy.core.resolve.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaperLikenessTest {

    private static PaperLikeness likeness(Random random) {
        return new PaperLikeness(
                (random.nextInt(4096) - 2048) / 32f,
                random.nextInt(101),
                random.nextInt(101),
                random.nextInt(101),
                random.nextInt(101),
                Stream.of(PaperSign.values())
                        .filter(sign -> random.nextBoolean())
                        .collect(ImmutableSet.toImmutableSet()));
    }

    @Test
    void isTheSameOncePackedAndUnpacked() {
        Random random = new Random(17);
        for (int i = 0; i < 1000; i++) {
            PaperLikeness likeness = likeness(random);
            assertTrue(likeness.pack() >= 0, likeness::toString);
            assertEquals(likeness, PaperLikeness.unpack(likeness.pack()));
        }
    }

    @Test
    void aTitleThatSaysTooLittleIsAsImprobableAsCanBe() {
        PaperLikeness none =
                new PaperLikeness(Float.NEGATIVE_INFINITY, 100, 100, 0, 0, ImmutableSet.of(PaperSign.GENERIC));
        assertEquals(0, PaperLikeness.unpack(none.pack()).probability(), 1e-20);
    }

    @Test
    void saysFirstWhatSpeaksForOnePaperThenWhatSpeaksAgainst() {
        assertEquals(
                "titles alike to 83 %; 50 % of the authors in common; but other years; a word in place of another",
                new PaperLikeness(1, 90, 83, 66, 50, ImmutableSet.of(PaperSign.OTHER_YEAR, PaperSign.OTHER_WORD))
                        .words());
        assertEquals(
                "the shorter title within the longer; the same authors; the same year",
                new PaperLikeness(1, 98, 60, 100, 100, ImmutableSet.of(PaperSign.SAME_YEAR)).words());
        assertEquals(
                "the shorter list of authors within the longer",
                new PaperLikeness(1, 100, 100, 100, 30, ImmutableSet.of()).words());
        assertEquals(
                "but nobody in common among the authors",
                new PaperLikeness(1, 100, 100, 0, 0, ImmutableSet.of(PaperSign.OTHER_AUTHORS)).words());
    }
}

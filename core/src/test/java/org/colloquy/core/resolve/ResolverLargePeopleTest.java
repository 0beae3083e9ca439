package org.colloquy.core.resolve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.resolve.entity.Resolution;
import org.colloquy.core.resolve.person.ComparisonListener;
import org.colloquy.core.resolve.person.PersonFeature;
import org.colloquy.core.resolve.person.PersonWeights;
import org.junit.jupiter.api.Test;

/** Who has written much needs a little less in common with another mention. */
class ResolverLargePeopleTest {
    private static final float[] ONE_OR_MORE_SHARED = {0, 0, 1, 1, 1, 1, 1, 1, 1};

    /** A shared co-author is enough; without one nearly as much is known as is needed. */
    private static final PersonWeights WEIGHTS = PersonWeights.of(
            Map.of(PersonFeature.PRIOR, new float[] {0.4f}, PersonFeature.SHARED, ONE_OR_MORE_SHARED), 0.5);

    /** Returns whether one more mention is the person who has so many papers with the same co-author. */
    private static boolean isDrawnIn(int papers) {
        Pages pages = new Pages();
        PaperMention first = pages.paper("0", "Hedges", "Wei Wang", "Ada Quill");
        for (int i = 1; i < papers; i++) {
            pages.paper("" + i, "Hedges and wall number " + i, "Wei Wang", "Ada Quill");
        }
        PaperMention other = pages.paper("other", "Ocean waves with buoys", "Wei Wang", "Cy Tran");
        Resolution resolution = Resolver.resolve(pages, WEIGHTS, ComparisonListener.NONE);
        return resolution.entityOf(Pages.author(first, 1)).equals(resolution.entityOf(Pages.author(other, 1)));
    }

    @Test
    void fromSixteenMentionsOnTheThresholdIsLower() {
        assertFalse(isDrawnIn(15));
        assertTrue(isDrawnIn(16));
    }
}

package org.colloquy.core.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PaperMention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a large corpus a common name alone joins nobody; what else is known does. */
class ResolverNamesakesTest {
    private final Pages pages = new Pages();

    @BeforeEach
    void othersBearTheseNames() {
        CommonNames.in(pages.page("others"));
    }

    private Entity author(PaperMention paper, int position) {
        return pages.resolve().entityOf(Pages.author(paper, position));
    }

    @Test
    void aCommonNameAloneJoinsNobody() {
        PaperMention kernels = pages.paper("one", "Spectral kernels for molecules", "Wei Wang", "Ada Quill");
        PaperMention waves = pages.paper("two", "Forecasting ocean waves with buoys", "Wei Wang", "Cy Tran");
        assertNotEquals(author(kernels, 1), author(waves, 1));
    }

    @Test
    void sharedCoauthorsJoinEvenACommonName() {
        PaperMention kernels = pages.paper("one", "Spectral kernels for molecules", "Wei Wang", "Ada Quill", "Bo Ruiz");
        PaperMention more = pages.paper("two", "Molecules by their spectra", "Wei Wang", "Bo Ruiz", "Ada Quill");
        PaperMention waves = pages.paper("three", "Forecasting ocean waves with buoys", "Wei Wang", "Cy Tran");
        assertEquals(author(kernels, 1), author(more, 1));
        assertNotEquals(author(kernels, 1), author(waves, 1));
    }

    @Test
    void namesakesAreNotJoinedByOneWhoseFullerNameFitsThem() {
        PaperMention kernels = pages.paper("one", "Spectral kernels for molecules", "Wei Wang", "Ada Quill");
        PaperMention waves = pages.paper("two", "Forecasting ocean waves with buoys", "Wei Wang", "Cy Tran");
        pages.paper("three", "Proofs that terminate", "Wei Q. Wang", "Dee Ortiz");
        assertNotEquals(author(kernels, 1), author(waves, 1));
    }

    @Test
    void aNamesakeIsTheOneWhoseFullerNameAndCoauthorsFit() {
        PaperMention kernels = pages.paper("one", "Spectral kernels for molecules", "Wei Wang", "Ada Quill", "Bo Ruiz");
        PaperMention waves = pages.paper("two", "Forecasting ocean waves with buoys", "Wei Wang", "Cy Tran");
        PaperMention more = pages.paper("three", "Molecules by their spectra", "Wei Q. Wang", "Bo Ruiz", "Ada Quill");
        assertEquals(author(more, 1), author(kernels, 1));
        assertNotEquals(author(more, 1), author(waves, 1));
    }

    @Test
    void aRareNameIsEnough() {
        PaperMention kernels = pages.paper("one", "Spectral kernels for molecules", "Zdenka Quorthon", "Ada Quill");
        PaperMention waves = pages.paper("two", "Forecasting ocean waves with buoys", "Zdenka Quorthon", "Cy Tran");
        assertEquals(author(kernels, 1), author(waves, 1));
    }

    @Test
    void aPaperThatTwoDocumentsListHasItsAuthorsOnce() {
        PaperMention kernels = pages.paper("one", "Spectral kernels for molecules", "Wei Wang", "Ada Quill");
        PaperMention again = pages.paper("two", "Spectral Kernels for Molecules", "Ada Quill", "Wei Wang");
        assertEquals(author(kernels, 1), author(again, 2));
    }

    @Test
    void aListenerLearnsOfEachComparison() {
        PaperMention kernels = pages.paper("one", "Spectral kernels for molecules", "Wei Wang", "Ada Quill");
        PaperMention waves = pages.paper("two", "Forecasting ocean waves with buoys", "Wei Wang", "Ada Quill");
        List<String> heard = new ArrayList<>();
        List<MentionRef> both = List.of(Pages.author(kernels, 1), Pages.author(waves, 1));
        Resolver.resolve(pages, PersonWeights.standard(), (one, other, levels, joined) -> {
            if (both.containsAll(one) && both.containsAll(other)) {
                heard.add(PersonFeature.SHARED.levels().get(levels.get(PersonFeature.SHARED.place())) + " " + joined);
            }
        });
        assertEquals(List.of("1 true"), heard);
    }

    @Test
    void weightsDecide() {
        PaperMention kernels = pages.paper("one", "Spectral kernels for molecules", "Wei Wang", "Ada Quill");
        PaperMention waves = pages.paper("two", "Forecasting ocean waves with buoys", "Wei Wang", "Cy Tran");
        PersonWeights any = PersonWeights.of(Map.of(PersonFeature.PRIOR, new float[] {1}), 0.5);
        Resolution joined = Resolver.resolve(pages, any, ComparisonListener.NONE);
        assertEquals(joined.entityOf(Pages.author(kernels, 1)), joined.entityOf(Pages.author(waves, 1)));
        Resolution parted = Resolver.resolve(pages, any.without(PersonFeature.PRIOR), ComparisonListener.NONE);
        assertNotEquals(parted.entityOf(Pages.author(kernels, 1)), parted.entityOf(Pages.author(waves, 1)));
        assertTrue(joined.entities(EntityKind.PERSON).size()
                < parted.entities(EntityKind.PERSON).size());
    }
}

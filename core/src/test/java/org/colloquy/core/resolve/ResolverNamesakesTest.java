package org.colloquy.core.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.resolve.entity.Resolution;
import org.colloquy.core.resolve.person.ComparisonListener;
import org.colloquy.core.resolve.person.PersonFeature;
import org.colloquy.core.resolve.person.PersonWeights;
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
    void whereCoauthorsWorkIsCompared() {
        PaperMention kernels = withColleague("one", "Spectral kernels for molecules", "Ada Quill", "Kelp Institute");
        PaperMention waves = withColleague("two", "Forecasting ocean waves with buoys", "Cy Tran", "Kelp Institute");
        PaperMention proofs = withColleague("three", "Proofs that terminate", "Dee Ortiz", "Moor College");
        Map<Set<MentionRef>, String> heard = new HashMap<>();
        Resolver.resolve(pages, PersonWeights.of(Map.of(), 1), (one, other, levels, joined) -> {
            String level = PersonFeature.COLLEAGUES.levels().get(levels.get(PersonFeature.COLLEAGUES.place()));
            heard.put(Set.of(one.get(0), other.get(0)), level);
        });
        assertEquals("from 0.85", heard.get(Set.of(Pages.author(kernels, 1), Pages.author(waves, 1))));
        assertEquals("from 0.0", heard.get(Set.of(Pages.author(kernels, 1), Pages.author(proofs, 1))));
    }

    private PaperMention withColleague(String page, String title, String colleague, String place) {
        Pages.Page document = pages.page(page);
        return document.record(
                title, List.of(document.person("Wei Wang"), document.person(colleague, place)), List.of());
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

package org.colloquy.core.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonComparisonTest {
    private final Pages pages = new Pages();

    /** Returns the level of a feature in the only comparison that there is. */
    private String level(PersonFeature feature) {
        List<String> found = new ArrayList<>();
        Resolver.resolve(
                pages,
                PersonWeights.of(Map.of(), 1),
                (one, other, levels, joined) -> found.add(feature.levels().get(levels.get(feature.place()))));
        assertEquals(1, found.size());
        return found.get(0);
    }

    private void papers(List<String> some, List<String> others) {
        pages.paper("one", "Spectral kernels for molecules", some.toArray(String[]::new));
        pages.paper("two", "Forecasting ocean waves with buoys", others.toArray(String[]::new));
    }

    @Test
    void theFirstAuthorIsNotInTheSamePlaceAsTheLast() {
        papers(List.of("Wei Wang", "Ada Quill"), List.of("Cy Tran", "Wei Wang"));
        assertEquals("from 1.0", level(PersonFeature.FIRST));
        assertEquals("from 1.0", level(PersonFeature.LAST));
    }

    @Test
    void whoStandsBetweenOthersIsNeither() {
        papers(List.of("Bo Ruiz", "Wei Wang", "Ada Quill"), List.of("Cy Tran", "Wei Wang"));
        assertEquals("from 0.0", level(PersonFeature.FIRST));
        assertEquals("from 1.0", level(PersonFeature.LAST));
    }

    @Test
    void anAuthorAloneHasNoPlace() {
        papers(List.of("Wei Wang"), List.of("Wei Wang", "Cy Tran"));
        assertEquals("not known", level(PersonFeature.FIRST));
        assertEquals("not known", level(PersonFeature.LAST));
    }

    @Test
    void lettersAreCountedWithoutSpaces() {
        papers(List.of("Wei Wang", "Ada Quill"), List.of("Wei Wang", "Cy Tran"));
        assertEquals("from 7.0", level(PersonFeature.LETTERS));
    }

    @Test
    void theLettersOfOtherScriptsSayNothing() {
        papers(List.of("王 伟", "Ada Quill"), List.of("王 伟", "Cy Tran"));
        assertEquals("not known", level(PersonFeature.LETTERS));
    }

    @Test
    void theSpanReachesFromTheFirstYearToTheLast() {
        pages.page("one").at(Pages.icml(2021)).paper("Spectral kernels for molecules", "Wei Wang", "Ada Quill");
        pages.page("two").at(Pages.icml(2024)).paper("Forecasting ocean waves with buoys", "Wei Wang", "Cy Tran");
        assertEquals("from 2.0", level(PersonFeature.SPAN));
    }
}

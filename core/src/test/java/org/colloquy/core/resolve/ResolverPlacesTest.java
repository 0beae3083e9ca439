package org.colloquy.core.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.resolve.person.PersonFeature;
import org.colloquy.core.resolve.person.PersonWeights;
import org.junit.jupiter.api.Test;

/** When it counts where among the authors two mentions of one name stand. */
class ResolverPlacesTest {
    private static final int MANY = 1100;

    private final Pages pages = new Pages();

    /** Makes the collection large: so many others whose names nobody shares. */
    private void others() {
        String[] names = IntStream.range(0, MANY)
                .mapToObj(i -> "%s %s".formatted(word('B', i), word('K', i)))
                .toArray(String[]::new);
        pages.paper("others", "Everybody at once", names);
    }

    private static String word(char first, int number) {
        StringBuilder word = new StringBuilder().append(first);
        for (int rest = number; rest > 0; rest /= 5) {
            word.append(List.of("ab", "en", "ir", "ol", "um").get(rest % 5));
        }
        return word.append("a").toString();
    }

    /** Returns the level at which the places of two authors are compared. */
    private String level(MentionRef one, MentionRef other) {
        Map<Set<MentionRef>, String> heard = new HashMap<>();
        Resolver.resolve(
                pages,
                PersonWeights.of(Map.of(), 1),
                (ours, theirs, levels, joined) -> heard.put(
                        Set.of(ours.get(0), theirs.get(0)),
                        PersonFeature.PLACE.levels().get(levels.get(PersonFeature.PLACE.place()))));
        return heard.getOrDefault(Set.of(one, other), "not compared");
    }

    private PaperMention kernels() {
        return pages.paper("one", "Spectral kernels for molecules", "Ada Quill", "Dee Ortiz", "Wei Wang");
    }

    @Test
    void placesAreComparedWhereNothingElseSpeaks() {
        others();
        PaperMention kernels = kernels();
        PaperMention waves = pages.paper("two", "Ocean waves with buoys", "Cy Tran", "Wei Wang");
        PaperMention proofs = pages.paper("three", "Proofs that terminate", "Wei Wang", "Eli Kern");
        PaperMention trees = pages.paper("four", "Trees that grow", "Flo Hart", "Wei Wang", "Gus Iden");
        assertEquals("last,last", level(Pages.author(kernels, 3), Pages.author(waves, 2)));
        assertEquals("first,last", level(Pages.author(kernels, 3), Pages.author(proofs, 1)));
        assertEquals("middle,last", level(Pages.author(trees, 2), Pages.author(kernels, 3)));
        assertEquals("first,middle", level(Pages.author(trees, 2), Pages.author(proofs, 1)));
    }

    @Test
    void theySayNothingBesideACoauthor() {
        others();
        PaperMention more = pages.paper("two", "Molecules by their spectra", "Ada Quill", "Wei Wang");
        assertEquals("not asked", level(Pages.author(kernels(), 3), Pages.author(more, 2)));
    }

    @Test
    void theySayNothingInASmallCollection() {
        PaperMention waves = pages.paper("two", "Ocean waves with buoys", "Cy Tran", "Wei Wang");
        assertEquals("not asked", level(Pages.author(kernels(), 3), Pages.author(waves, 2)));
    }

    @Test
    void theySayNothingOfANameThatManyPapersBear() {
        others();
        PaperMention waves = pages.paper("two", "Ocean waves with buoys", "Cy Tran", "Wei Wang");
        for (int i = 0; i < 24; i++) {
            pages.paper("more" + i, "Notes on " + word('S', i), word('C', i) + " Tran", "Wei Wang");
        }
        assertEquals("not asked", level(Pages.author(kernels(), 3), Pages.author(waves, 2)));
    }
}

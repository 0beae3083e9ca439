package org.colloquy.core.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.resolve.entity.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Cases that take several documents, as a user would meet them. */
class ResolverDocumentsTest {

    private final Pages pages = new Pages();

    private List<String> labels(EntityKind kind) {
        return pages.resolve().entities(kind).stream().map(Entity::label).toList();
    }

    @Test
    void aProgrammeAndItsProceedingsAreOneStory() {
        PaperMention programme = pages.page("programme")
                .at(Pages.icml(2022))
                .paper("Deep equilibrium networks are sensitive", "Atish Agarwala", "Samuel Schoenholz");
        PaperMention proceedings = pages.page("proceedings")
                .at(Pages.icml(2022))
                .paper("Deep Equilibrium Networks Are Sensitive", "Atish Agarwala", "Samuel S. Schoenholz");
        assertEquals(1, labels(EntityKind.PAPER).size());
        assertEquals(List.of("Atish Agarwala", "Samuel S. Schoenholz"), labels(EntityKind.PERSON));
        Resolution resolution = pages.resolve();
        assertEquals(
                resolution.entityOf(Pages.author(programme, 2)), resolution.entityOf(Pages.author(proceedings, 2)));
        assertTrue(resolution.matchOf(Pages.author(programme, 2)).score() < 1);
    }

    @Test
    void anotherOrderOfAuthorsIsNoObstacle() {
        pages.paper("a", "A Paper With Authors in Order", "Ann Lee", "Bo Ek", "Cy Day");
        pages.paper("b", "A Paper With Authors in Order", "Cy Day", "Ann Lee", "Bo Ek");
        assertEquals(1, labels(EntityKind.PAPER).size());
        assertEquals(3, labels(EntityKind.PERSON).size());
    }

    @Test
    void theSamePaperTwiceOnOnePageIsOnePaper() {
        Pages.Page page = pages.page("a").at(Pages.icml(2022));
        page.paper("A Paper as Oral and as Poster", "Ann Lee");
        page.paper("A Paper as Oral and as Poster", "Ann Lee");
        assertEquals(1, labels(EntityKind.PAPER).size());
        assertEquals(1, labels(EntityKind.PERSON).size());
    }

    @ParameterizedTest
    @EnumSource(Identifier.Scheme.class)
    void everySchemeOfWorksNamesAPaper(Identifier.Scheme scheme) {
        boolean ofWorks = scheme.names() == Identifier.Names.WORKS || scheme.names() == Identifier.Names.ANYTHING;
        pages.page("a")
                .paper(
                        Optional.of("A Paper With an Identifier"),
                        Optional.empty(),
                        List.of(new Identifier(scheme, "x1")),
                        List.of("Ann Lee"));
        String key = pages.resolve().entities(EntityKind.PAPER).get(0).key();
        assertEquals(ofWorks, key.endsWith(":x1"), key);
        assertEquals(key.toLowerCase(java.util.Locale.ROOT), key);
    }

    @Test
    void theStrongestIdentifierIsTheKey() {
        pages.page("a")
                .paper(
                        Optional.of("A Paper With Identifiers"),
                        Optional.empty(),
                        List.of(
                                new Identifier(Identifier.Scheme.OPENREVIEW, "o"),
                                new Identifier(Identifier.Scheme.ARXIV, "2101.1"),
                                new Identifier(Identifier.Scheme.DOI, "10.1/b"),
                                new Identifier(Identifier.Scheme.DOI, "10.1/a")),
                        List.of("Ann Lee"));
        assertEquals(
                "doi:10.1/a", pages.resolve().entities(EntityKind.PAPER).get(0).key());
    }

    @Test
    void identifiersChainMentions() {
        Identifier one = new Identifier(Identifier.Scheme.DOI, "1");
        Identifier two = new Identifier(Identifier.Scheme.ARXIV, "2");
        pages.page("a").paper(Optional.of("First Name of a Paper"), Optional.empty(), List.of(one), List.of());
        pages.page("b").paper(Optional.of("Second Name of a Paper"), Optional.empty(), List.of(two), List.of());
        pages.page("c").paper(Optional.of("Third Name of a Paper"), Optional.empty(), List.of(two, one), List.of());
        assertEquals(1, labels(EntityKind.PAPER).size());
    }

    @Test
    void aRefusedJoinIsSaidOnBothSides() {
        PaperMention both = pages.paper("a", "A Paper of Two of One Name", "Ann Lee", "A. Lee");
        Resolution resolution = pages.resolve();
        String ann = resolution.matchOf(Pages.author(both, 1)).reason();
        String initial = resolution.matchOf(Pages.author(both, 2)).reason();
        assertTrue(ann.contains("not the same as 'A. Lee'"), ann);
        assertTrue(initial.contains("not the same as 'Ann Lee'"), initial);
    }

    @Test
    void aPageOfThousandsOfNamesakesIsNoTrouble() {
        String[] authors = IntStream.range(0, 2_000).mapToObj(i -> "Wei Zhang").toArray(String[]::new);
        pages.paper("a", "A Paper of a Whole Nation Together", authors);
        assertEquals(2_000, labels(EntityKind.PERSON).size());
    }

    @Test
    void aLargeCollaborationInTwoPlacesIsNoTrouble() {
        String[] full = new String[3_000];
        String[] brief = new String[3_000];
        for (int i = 0; i < full.length; i++) {
            String family = "F" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676);
            full[i] = "Ann " + family;
            brief[full.length - 1 - i] = "A. " + family;
        }
        pages.paper("a", "A Paper of a Great Collaboration", full);
        pages.paper("b", "A Paper of a Great Collaboration", brief);
        assertEquals(1, labels(EntityKind.PAPER).size());
        assertEquals(3_000, labels(EntityKind.PERSON).size());
    }

    @Test
    void namesOfOneWordJoinOnlyThemselves() {
        pages.paper("a", "A First Paper of Somebody", "Plato", "Bo Ek");
        pages.paper("b", "A Second Paper of Somebody", "PLATO");
        pages.paper("c", "A Third Paper of Somebody", "Ann Plato");
        assertEquals(List.of("Ann Plato", "Bo Ek", "Plato"), labels(EntityKind.PERSON));
    }

    @ParameterizedTest
    @CsvSource({"---", "123", "?", "…"})
    void namesWithoutLettersAreTheirOwn(String odd) {
        PaperMention one = pages.paper("a", "A First Paper of Somebody", odd);
        PaperMention other = pages.paper("b", "A Second Paper of Somebody", "Ann Lee");
        Resolution resolution = pages.resolve();
        assertNotEquals(resolution.entityOf(Pages.author(one, 1)), resolution.entityOf(Pages.author(other, 1)));
    }

    @ParameterizedTest
    @CsvSource({"∇", "???", "—", "λ"})
    void titlesWithoutWordsAreTitlesStill(String odd) {
        pages.paper("a", odd, "Ann Lee");
        pages.paper("b", odd, "Ann Lee");
        pages.paper("c", odd, "Bo Ek");
        assertEquals(List.of(odd, odd), labels(EntityKind.PAPER));
    }

    @Test
    void entitiesAreSortedByLabel() {
        pages.paper("a", "Zeta of a Long Title", "Zoe Ek");
        pages.paper("b", "Alpha of a Long Title", "Ann Lee");
        assertEquals(List.of("Alpha of a Long Title", "Zeta of a Long Title"), labels(EntityKind.PAPER));
        assertEquals(List.of("Ann Lee", "Zoe Ek"), labels(EntityKind.PERSON));
        assertEquals(List.of(), labels(EntityKind.SESSION));
        assertEquals(List.of(), labels(EntityKind.TALK));
    }

    @Test
    void aKeyDoesNotMoveWhenAnotherSourceRepeatsIt() {
        pages.page("a").at(Pages.icml(2021)).paper("A Paper That Comes Again", "Ann Lee", "Bo Ek");
        List<String> before = keys();
        pages.page("b").at(Pages.icml(2021)).paper("A PAPER THAT COMES AGAIN", "A. Lee", "Bo Ek");
        pages.page("c").paper("A Paper That Comes Again");
        assertEquals(before, keys());
    }

    private List<String> keys() {
        List<String> keys = new ArrayList<>();
        Resolution resolution = pages.resolve();
        for (EntityKind kind : EntityKind.values()) {
            resolution.entities(kind).forEach(entity -> keys.add(kind + " " + entity.key()));
        }
        return keys;
    }
}

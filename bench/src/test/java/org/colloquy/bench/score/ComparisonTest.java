package org.colloquy.bench.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Scheme SCHEME =
            new Scheme(Map.of("authors", Rule.LIST, "keywords", Rule.SET, "time", Rule.TIME), Set.of("mood"));

    private final Comparison comparison = new Comparison(SCHEME, Explained.NOTHING);

    private static Item paper(String title, String... authors) {
        return Item.of("paper", title)
                .with("title", List.of(title))
                .with("authors", List.of(authors))
                .build();
    }

    private void add(List<Item> expected, List<Item> actual) {
        comparison.add(
                "a.txt",
                expected,
                actual,
                new Matching(List.of("title"), false, item -> item.name().equals("Named")));
    }

    private Count count(String field) {
        return comparison.counts().getOrDefault("paper", Map.of()).getOrDefault(field, Count.NONE);
    }

    @Test
    void whatIsTheSameAgreesWhateverItsSpaces() {
        add(List.of(paper("On  Hedges", "Ada Moor")), List.of(paper(" On Hedges", "Ada\u00a0Moor")));
        assertEquals(new Count(1, 1, 0, 0), count("item"));
        assertEquals(new Count(1, 1, 0, 0), count("title"));
        assertEquals(new Count(1, 1, 0, 0), count("authors"));
        assertEquals(List.of(), comparison.differences());
    }

    @Test
    void anotherOrderOfAuthorsIsADifference() {
        add(List.of(paper("On Hedges", "Ada Moor", "Bo Lund")), List.of(paper("On Hedges", "Bo Lund", "Ada Moor")));
        assertEquals(new Count(1, 0, 0, 0), count("authors"));
        assertEquals("authors", comparison.differences().get(0).field());
    }

    @Test
    void aTitleThatIsNearlyRightIsAWrongTitleAndNoMissingItem() {
        add(List.of(paper("On Hedges in Spring")), List.of(paper("On Hedges in Spring. Ada Moor")));
        assertEquals(new Count(1, 1, 0, 0), count("item"));
        assertEquals(new Count(1, 0, 0, 0), count("title"));
    }

    @Test
    void aMissingItemCountsInAllItsFields() {
        add(List.of(paper("On Hedges", "Ada Moor"), paper("Weirs")), List.of(paper("Weirs")));
        assertEquals(new Count(2, 1, 0, 0), count("item"));
        assertEquals(new Count(2, 1, 0, 0), count("title"));
        assertEquals(new Count(1, 0, 0, 0), count("authors"));
        assertEquals(
                "a.txt: paper 'On Hedges': was not read",
                comparison.differences().get(0).toString());
    }

    @Test
    void anInventedItemIsExtraUnlessTheDocumentNamesIt() {
        add(List.of(paper("Weirs")), List.of(paper("Weirs"), paper("Choose All"), paper("Named")));
        assertEquals(new Count(1, 1, 0, 1), count("item"));
        assertEquals(1, comparison.differences().size());
    }

    @Test
    void theSameItemTwiceIsExtraOnce() {
        add(List.of(paper("Weirs")), List.of(paper("Weirs"), paper("Weirs")));
        assertEquals(new Count(1, 1, 0, 1), count("item"));
    }

    @Test
    void aValueIsExtraWhereTheTruthSaysThatThereIsNone() {
        add(List.of(paper("Weirs")), List.of(paper("Weirs", "Ada Moor")));
        assertEquals(new Count(0, 0, 0, 1), count("authors"));
    }

    @Test
    void aFieldThatTheTruthDoesNotHaveIsNotJudged() {
        Item truth = Item.of("paper", "Weirs").with("title", List.of("Weirs")).build();
        add(List.of(truth), List.of(paper("Weirs", "Ada Moor")));
        assertEquals(Count.NONE, count("authors"));
    }

    @Test
    void theValuesOfASetCountOneByOne() {
        Item truth = Item.of("paper", "Weirs")
                .with("title", List.of("Weirs"))
                .with("keywords", List.of("water", "stone", "fish"))
                .build();
        Item read = Item.of("paper", "Weirs")
                .with("title", List.of("Weirs"))
                .with("keywords", List.of("fish", "water", "birds"))
                .build();
        add(List.of(truth), List.of(read));
        assertEquals(new Count(3, 2, 0, 1), count("keywords"));
    }

    @Test
    void ofADocumentThatSaysNothingThereIsOneDifference() {
        add(List.of(paper("Weirs", "Ada Moor"), paper("Hedges", "Bo Lund")), List.of());
        assertEquals(new Count(2, 0, 0, 0), count("authors"));
        assertEquals(
                "a.txt: none of its 2 items was read",
                comparison.differences().get(0).toString());
        assertEquals(1, comparison.differences().size());
    }

    @Test
    void whatIsExplainedIsCountedApartAndIsNoDifference() {
        Explained explained =
                Explained.parse(List.of("# why", "", "a.txt\tWeirs\tauthors\tthe other tool drops the second author"));
        Comparison with = new Comparison(SCHEME, explained);
        with.add(
                "folder/a.txt",
                List.of(paper("Weirs", "Ada Moor")),
                List.of(paper("Weirs", "Ada Moor", "Bo Lund")),
                Matching.byTitle());
        assertEquals(
                new Count(1, 0, 1, 0),
                with.counts().getOrDefault("paper", Map.of()).get("authors"));
        assertEquals(List.of(), with.differences());
    }

    @Test
    void anExplanationIsNeedlessWhenNothingDiffersAnyMore() {
        Comparison with = new Comparison(
                SCHEME,
                Explained.parse(List.of(
                        "a.txt\tWeirs\tauthors\tthe other tool drops the second author",
                        "a.txt\t*\ttitle\tthe other tool shouts",
                        "elsewhere.txt\t*\ttitle\tnot compared at all")));
        with.add(
                "in/a.txt",
                List.of(paper("Weirs", "Ada Moor")),
                List.of(paper("Weirs", "Ada Moor", "Bo Lund")),
                new Matching(List.of("title"), false, item -> false));
        assertEquals(List.of("a.txt | * | title"), with.needlesslyExplained());
    }

    @Test
    void wholeItemsCanBeExplained() {
        Comparison with = new Comparison(SCHEME, Explained.parse(List.of("a.txt\t*\titem\tthey are two, not one")));
        with.add(
                "a.txt",
                List.of(paper("Weirs and Hedges", "Ada Moor"), paper("Silt")),
                List.of(paper("Eels"), paper("Reeds")),
                Matching.byTitle());
        assertEquals(
                new Count(2, 0, 2, 0),
                with.counts().getOrDefault("paper", Map.of()).get("item"));
        assertEquals(
                new Count(1, 0, 1, 0),
                with.counts().getOrDefault("paper", Map.of()).get("authors"));
        assertEquals(List.of(), with.differences());
    }

    @Test
    void anExplanationNeedsAReason() {
        assertThrows(IllegalArgumentException.class, () -> Explained.parse(List.of("a.txt\tWeirs\tauthors\t ")));
    }

    @Test
    void whatIsOnlyReportedIsNoPartOfTotals() {
        Item truth = Item.of("paper", "Weirs")
                .with("title", List.of("Weirs"))
                .with("mood", List.of("calm"))
                .build();
        add(List.of(truth), List.of(paper("Weirs")));
        assertEquals(new Count(1, 0, 0, 0), count("mood"));
        Map<String, Object> figures = Figures.of(comparison);
        assertEquals(Map.of("expected", 1L, "agree", 1L, "share", 1.0, "extra", 0L), figures.get("values"));
    }

    @Test
    void theWorstComesFirst() {
        add(
                List.of(paper("Weirs and Fish", "Ada Moor"), paper("Hedges", "Bo Lund")),
                List.of(paper("Weirs and Fish Now", "Cy Holm"), paper("Stray")));
        List<String> fields = comparison.differences().stream()
                .sorted(Difference.WORST_FIRST)
                .map(Difference::field)
                .toList();
        assertEquals(List.of("item", "item", "authors", "title"), fields);
    }
}

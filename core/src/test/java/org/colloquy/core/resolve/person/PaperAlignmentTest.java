package org.colloquy.core.resolve.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.colloquy.core.resolve.Pages;
import org.colloquy.core.resolve.corpus.Collector;
import org.colloquy.core.resolve.corpus.Corpus;
import org.colloquy.core.resolve.corpus.Disjoint;
import org.colloquy.core.resolve.name.NameForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperAlignmentTest {

    /** Aligns the author lists of mentions of one paper; says which printed name follows which. */
    private static Map<String, String> aligned(boolean namesakes, String... lists) {
        Pages pages = new Pages();
        for (int i = 0; i < lists.length; i++) {
            pages.paper("page " + i, "A Paper in Several Places", lists[i].split("; "));
        }
        Collector collector = new Collector();
        pages.forEach(collector);
        Corpus corpus = collector.corpus();
        NameForms forms = new NameForms(corpus.names());
        Disjoint one = new Disjoint(corpus.papers().size());
        IntStream.range(0, corpus.papers().size()).forEach(paper -> one.join(0, paper));
        PaperAlignment alignment = PaperAlignment.of(corpus, forms, one);
        Map<String, String> names = new TreeMap<>();
        (namesakes ? alignment.namesakes() : alignment.fuller())
                .forEach((from, to) -> names.put(
                        name(corpus, from) + place(namesakes, corpus, from),
                        name(corpus, to) + place(namesakes, corpus, to)));
        return names;
    }

    private static String name(Corpus corpus, int person) {
        return corpus.name(person).display();
    }

    private static String place(boolean shown, Corpus corpus, int person) {
        return shown ? " " + corpus.position(person) : "";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ann Lee; Bo Ek               | A. Lee; Bo Ek              | {A. Lee=Ann Lee}
        A. Lee; Bo Ek                | Ann Lee; Bo Ek             | {A. Lee=Ann Lee}
        Bo Ek; A. Lee                | Ann Lee; Bo Ek             | {A. Lee=Ann Lee}
        Ann Lee; Bo Ek               | A. Lee; B. Ek              | {A. Lee=Ann Lee, B. Ek=Bo Ek}
        Ann Bea Lee; Bo Ek           | Ann Lee; Bo Ek             | {Ann Lee=Ann Bea Lee}
        Ann Lee; Anna Lee            | A. Lee; Bo Ek              | {}
        Ann Lee; Bo Ek               | A. Lee; A. B. Lee          | {A. Lee=Ann Lee}
        Ann Lee; Bo Ek               | Ann Lee; A. Lee            | {}
        Ann Lee; Bo Ek               | Bo Ek; Cy Day              | {}
        Ann Lee; Bo Ek               | ANN LEE; Bo Ek             | {}
        """)
    void aShorterNameFollowsTheOnlyOneThatFits(String one, String other, String expected) {
        assertEquals(expected, aligned(false, one, other).toString());
    }

    @Test
    void theLongestListIsTheOneToFollow() {
        assertEquals(
                Map.of("A. Lee", "Ann Lee", "B. Ek", "Bo Ek"),
                aligned(false, "A. Lee", "Ann Lee; Bo Ek; Cy Day", "B. Ek; Cy Day"));
    }

    @Test
    void namesakesFollowTheirOrderIfThereAreAsMany() {
        assertEquals(
                List.of("Wei Li 1", "Wei Li 3"),
                new ArrayList<>(
                        aligned(true, "Wei Li; Bo Ek; Wei Li; Cy Day", "Wei Li; Wei Li; Bo Ek").values().stream()
                                .sorted()
                                .toList()));
        assertEquals(Map.of(), aligned(true, "Wei Li; Bo Ek; Wei Li", "Wei Li; Bo Ek"));
    }
}

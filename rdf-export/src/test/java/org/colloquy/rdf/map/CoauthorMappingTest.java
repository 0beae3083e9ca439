package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.colloquy.core.network.Collaborations;
import org.junit.jupiter.api.Test;

class CoauthorMappingTest {
    private final Said page = Said.in("a");

    @Test
    void twoAuthorsOfOnePaperAreAPair() {
        Sent sent = Sent.of(page.paper("Walks")
                .by("Ana Roe", "Bo Li")
                .at(page.stated(Said.ICML_2021))
                .mention());
        assertEquals("""
                co-authorship/* a cq:CoAuthorship
                co-authorship/* cq:coAuthor person/ana-roe-*
                co-authorship/* cq:coAuthor person/bo-li-*
                co-authorship/* cq:firstYear 2021
                co-authorship/* cq:lastYear 2021
                co-authorship/* cq:paperCount 1
                co-authorship/* cq:sharedPaper paper/walks-*
                co-authorship/* cq:weight 1.0
                person/ana-roe-* dblp:coAuthorWith person/bo-li-*
                person/bo-li-* dblp:coAuthorWith person/ana-roe-*
                """, sent.graph("graph/co-authors"));
        assertEquals("", sent.all("dblp:coAuthorWith"));
    }

    @Test
    void papersYearsAndWeightsAddUp() {
        Sent sent = Sent.of(
                page.paper("Walks")
                        .by("Ana Roe", "Bo Li")
                        .at(page.stated(Said.ICML_2022))
                        .mention(),
                page.paper("Trees")
                        .by("Cy Doe", "Bo Li", "Ana Roe")
                        .at(page.stated(Said.ICML_2021))
                        .mention(),
                page.paper("Woods").by("Bo Li", "Ana Roe").mention());
        assertEquals("""
                co-authorship/* cq:paperCount 1
                co-authorship/* cq:paperCount 1
                co-authorship/* cq:paperCount 3
                """, ofPairs(sent, "cq:paperCount"));
        assertEquals("""
                co-authorship/* cq:weight 0.5
                co-authorship/* cq:weight 0.5
                co-authorship/* cq:weight 2.5
                """, ofPairs(sent, "cq:weight"));
        assertEquals("""
                co-authorship/* cq:firstYear 2021
                co-authorship/* cq:firstYear 2021
                co-authorship/* cq:firstYear 2021
                """, ofPairs(sent, "cq:firstYear"));
        assertEquals("""
                co-authorship/* cq:lastYear 2021
                co-authorship/* cq:lastYear 2021
                co-authorship/* cq:lastYear 2022
                """, ofPairs(sent, "cq:lastYear"));
    }

    @Test
    void sharesOfLongListsKeepTheirDigits() {
        Said.PaperSaid jets = page.paper("Jets");
        for (int author = 0; author < 200; author++) {
            jets.by(authorSaid(author));
        }
        assertEquals(
                "co-authorship/* cq:weight 0.005025",
                ofPairs(Sent.of(jets.mention()), "cq:weight").lines().distinct().reduce("", String::concat));
    }

    @Test
    void onlyTheRepresentingListCounts() {
        Sent sent = Sent.of(
                page.paper("Walks").by("Ana Roe", "Bo Li").mention(),
                Said.in("b").paper("Walks").by("Ana Roe", "Bo Li", "Cy Doe").mention());
        assertEquals("""
                person/ana-roe-* dblp:coAuthorWith person/bo-li-*
                person/bo-li-* dblp:coAuthorWith person/ana-roe-*
                """, ofPairs(sent, "dblp:coAuthorWith"));
    }

    @Test
    void whoIsListedTwiceIsNoPair() {
        Sent sent = Sent.of(page.paper("Walks").by("Ana Roe", "Ana Roe").mention());
        assertEquals(List.of("graph/a"), sent.names());
    }

    @Test
    void papersOfMoreAuthorsThanAnyoneKnowsMakeNoPairs() {
        Said.PaperSaid many = page.paper("Jets");
        for (int author = 0; author <= Collaborations.MOST_AUTHORS; author++) {
            many.by(authorSaid(author));
        }
        Sent sent = Sent.of(
                many.mention(),
                page.paper("Walks").by(authorSaid(0), authorSaid(1)).mention());
        assertEquals("co-authorship/* cq:paperCount 1\n", ofPairs(sent, "cq:paperCount"));
        assertEquals("co-authorship/* cq:sharedPaper paper/walks-*\n", ofPairs(sent, "cq:sharedPaper"));
    }

    private static String authorSaid(int number) {
        String letters = Integer.toString(number + 1000, 26)
                .chars()
                .map(digit -> 'a' + Character.digit(digit, 26))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return "Ana Ro" + letters;
    }

    private static String ofPairs(Sent sent, String property) {
        return sent.graph("graph/co-authors")
                .lines()
                .filter(line -> line.contains(" " + property + " "))
                .map(line -> line + "\n")
                .reduce("", String::concat);
    }
}

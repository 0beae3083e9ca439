package org.colloquy.core.source.bibliography.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibtexInheritanceTest {

    @ParameterizedTest
    @CsvSource({
        "proceedings, inproceedings, title, booktitle",
        "proceedings, inproceedings, subtitle, booksubtitle",
        "proceedings, inproceedings, shorttitle, -",
        "proceedings, inproceedings, publisher, publisher",
        "collection, incollection, titleaddon, booktitleaddon",
        "mvbook, book, title, maintitle",
        "mvbook, inbook, title, maintitle",
        "book, inbook, author, author bookauthor",
        "collection, incollection, author, author",
        "periodical, article, title, journaltitle",
        "periodical, article, subtitle, journalsubtitle",
        "book, book, title, title",
        "misc, misc, title, title",
        "mvbook, mvbook, title, title",
    })
    void fieldsAreTakenOverUnderBiblatexsNames(String parent, String child, String field, String names) {
        List<String> expected = names.equals("-") ? List.of() : List.of(names.split(" "));
        assertEquals(expected, BibtexInheritance.names(parent, child, field));
    }

    @Test
    void whatAnEntrySaysItselfStands() {
        Bib bib = Bib.of("""
                @inproceedings{c, title = {Part}, year = 2001, journal = {J}, crossref = {P}}
                @proceedings{p, title = {Whole}, booktitle = {Called}, date = {2000-05}, month = may, journaltitle = {K},
                  doi = {10.5555/1}, publisher = {House}}
                """);
        assertEquals("Part", bib.text(0, "title"));
        assertEquals("Called", bib.text(0, "booktitle"));
        assertEquals("House", bib.text(0, "publisher"));
        assertEquals("-", bib.text(0, "date"));
        assertEquals("-", bib.text(0, "month"));
        assertEquals("-", bib.text(0, "journaltitle"));
        assertEquals("-", bib.text(0, "doi"));
    }

    @Test
    void dataEntriesGiveAllTheyHaveAndCascade() {
        Bib bib = Bib.of("""
                @xdata{one, publisher = {House}, xdata = {two}}
                @xdata{two, location = {Town}, doi = {10.5555/1}}
                @book{b, title = {B}, xdata = {one}}
                @inbook{i, crossref = {alias}}
                @book{c, ids = {alias, other}, title = {C}, xdata = {two}}
                """);
        assertEquals("House", bib.text(2, "publisher"));
        assertEquals("Town", bib.text(2, "location"));
        assertEquals("10.5555/1", bib.text(2, "doi"));
        assertEquals("C", bib.text(3, "booktitle"));
        assertEquals("Town", bib.text(3, "location"));
        assertEquals("-", bib.text(3, "doi"));
    }

    @Test
    void circlesAndMissingParentsAreTold() {
        Bib bib = Bib.of("""
                @book{a, crossref = {b}, note = {A}}
                @book{b, crossref = {a}, title = {B}}
                @book{c, crossref = {nowhere}}
                @book{d, crossref = {d}}
                @book{e, xref = {b}}
                """);
        assertEquals("B", bib.text(0, "title"));
        assertEquals("A", bib.text(1, "note"));
        assertEquals("-", bib.text(4, "title"));
        assertEquals(
                List.of("circular-parent@2", "circular-parent@1", "missing-parent@3", "circular-parent@4"),
                bib.codes());
    }

    @Test
    void aLongCascadeEnds() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            text.append("@book{k" + i + ", crossref = {k" + (i + 1) + "}}\n");
        }
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Bib.of(text.toString()));
    }

    /** Each entry names the next one twice: there are more ways through them than could ever be gone. */
    @ParameterizedTest
    @CsvSource({"'{k%d, k%d}', 40, nothing", "'{k%d, K%d}', 80, nothing", "'{k%d, K%d}', 20, k0"})
    void manyWaysThroughFewEntriesAreNotGoneOneByOne(String keys, int length, String last) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("@xdata{k" + i + ", note = {N}, xdata = " + String.format(keys, i + 1, i + 1) + "}\n");
        }
        text.append("@xdata{k" + length + ", publisher = {House}, xdata = {" + last + "}}\n");
        text.append("@book{b, title = {B}, xdata = {k0, lost, missing}}\n");
        Bib bib = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Bib.of(text.toString()));
        assertEquals("N", bib.text(length + 1, "note"));
        assertTrue(bib.codes().size() <= 2 * length + 3, () -> bib.codes().toString());
        assertEquals(
                List.of("missing-parent@" + (length + 2), "missing-parent@" + (length + 2)),
                bib.codes().subList(bib.codes().size() - 2, bib.codes().size()));
    }

    @Test
    void keysNextToEachOtherInCaseAreToldApart() {
        Bib bib = Bib.of("""
                @book{one, crossref = {P}}
                @book{p, title = {Small}}
                @book{P, title = {Large}}
                """);
        assertEquals("Large", bib.text(0, "title"));
    }
}

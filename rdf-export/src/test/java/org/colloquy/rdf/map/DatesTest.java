package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.colloquy.core.model.PaperKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    private final Said one = Said.in("a");
    private final Said two = Said.in("b");

    @ParameterizedTest
    @CsvSource({
        "2021, 2021, gYear",
        "2021-07, 2021-07, gYearMonth",
        "2021-07-20, 2021-07-20, date",
        "0850, 0850, gYear",
    })
    void aDateIsAsPreciseAsItsSource(String edtf, String value, String type) {
        Sent sent = Sent.of(one.paper("Walks").issued(edtf).mention());
        assertEquals("paper/walks-* dcterms:issued \"" + value + "\"^^xsd:" + type + "\n", sent.all("dcterms:issued"));
        assertEquals("", sent.all("cq:edtfDate"));
    }

    @ParameterizedTest
    @CsvSource({"2021?, 2021", "2021-07~, 2021", "2021-22, 2021", "1998/2001, 1998", "../1990, 1990", "2020-03/.., 2020"
    })
    void whatIsMoreThanADateKeepsItsYearAndItsOwnForm(String edtf, String year) {
        Sent sent = Sent.of(one.paper("Walks").issued(edtf).mention());
        assertEquals("paper/walks-* dcterms:issued \"" + year + "\"^^xsd:gYear\n", sent.all("dcterms:issued"));
        assertEquals("paper/walks-* cq:edtfDate \"" + edtf + "\"\n", sent.all("cq:edtfDate"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"199X", "18XX", "-0043", "0000"})
    void whereTheYearIsNotKnownThereIsNone(String edtf) {
        Sent sent = Sent.of(one.paper("Walks").issued(edtf).mention());
        assertEquals("", sent.all("dcterms:issued"));
        assertEquals("paper/walks-* cq:edtfDate \"" + edtf + "\"\n", sent.all("cq:edtfDate"));
    }

    @Test
    void theDateOfARecordGoesBeforeTheYearOfAnEdition() {
        Sent sent = Sent.of(
                one.paper("Walks").at(one.stated(Said.ICML_2021)).mention(),
                two.paper("Walks").issued("2021-07-18").mention());
        assertEquals("paper/walks-* dcterms:issued \"2021-07-18\"^^xsd:date\n", sent.all("dcterms:issued"));
    }

    @Test
    void theEditionGoesBeforeThePreprint() {
        Sent sent = Sent.of(
                one.paper("Walks").kind(PaperKind.PREPRINT).issued("2020-12-01").mention(),
                two.paper("Walks").at(two.stated(Said.ICML_2021)).mention());
        assertEquals("paper/walks-* dcterms:issued \"2021\"^^xsd:gYear\n", sent.all("dcterms:issued"));
    }

    @Test
    void theYearReachesTheCoAuthors() {
        Sent sent = Sent.of(
                one.paper("Walks").by("Ana Roe", "Bo Li").mention(),
                two.paper("Walks").by("Ana Roe", "Bo Li").issued("2019-05").mention());
        assertTrue(sent.graph("graph/co-authors").contains("cq:firstYear 2019\n"));
    }

    @Test
    void eachSourceKeepsItsOwnDate() {
        Sent sent = Sent.of(one.paper("Walks").issued("2021-07~").mention());
        assertTrue(sent.about("document/a#char=10,19", "graph/a").contains("cq:edtfDate \"2021-07~\"\n"));
        assertTrue(sent.about("document/a#char=0,9", "graph/a").contains("dcterms:hasPart document/a#char=10,19\n"));
    }
}

package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.ConferenceChoice;
import org.colloquy.core.model.ConferenceSeries;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.PaperKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionRecordsTest {
    private static final Conference OTHER_SERIES = edition("WALK", "Walking Conference");

    private static Conference edition(String acronym, String name) {
        return new Conference(
                new ConferenceSeries(acronym, name),
                2021,
                LocalDate.of(2021, 7, 18),
                LocalDate.of(2021, 7, 24),
                "online",
                ZoneId.of("UTC"));
    }

    private final Said page = Said.in("a");
    private final Said record = Said.in("b");

    private String sent(ConferenceChoice choice, Said.PaperSaid from) {
        Sent sent = Sent.of(page.paper("Walks").at(choice).mention(), from.mention());
        return sent.all("cq:confirmsEdition") + sent.all("cq:contestsEdition");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021    | Proceedings of the 38th International Conference on Machine Learning | confirms
            2021-07 | ICML 2021                                                            | confirms
            2021    |                                                                      | confirms
            2022    | International Conference on Machine Learning                         | contests
            2020    | International Conference on Machine Learning                         |
            2021    | Conference on Walks                                                  |
            2021    | ICMLA                                                                |
            """)
    void aRecordSpeaksForTheEditionOfItsYearAndName(String year, String container, String says) {
        Said.PaperSaid paper = record.paper("Walks").issued(year);
        if (container != null) {
            paper.in(Container.Kind.PROCEEDINGS, container);
        }
        assertEquals(
                says == null ? "" : "paper/walks-* cq:" + says + "Edition conference/icml-2021\n",
                sent(page.workedOut(Said.ICML_2021, Said.ICML_2022), paper));
    }

    @Test
    void whereTheYearFitsTwoSeriesTheContainerMustNameOne() {
        ConferenceChoice choice = page.workedOut(Said.ICML_2021, OTHER_SERIES);
        assertEquals("", sent(choice, record.paper("Walks").issued("2021")));
        assertEquals(
                "paper/walks-* cq:contestsEdition conference/icml-2021\n",
                sent(
                        choice,
                        record.paper("Walks").issued("2021").in(Container.Kind.PROCEEDINGS, "Proceedings of WALK")));
    }

    @Test
    void anAcronymMayHaveAHyphen() {
        ConferenceChoice choice = page.workedOut(edition("K-CAP", "Knowledge Capture"));
        assertEquals(
                "paper/walks-* cq:confirmsEdition conference/k-cap-2021-*\n",
                sent(
                        choice,
                        record.paper("Walks").issued("2021").in(Container.Kind.PROCEEDINGS, "Proceedings of K-CAP")));
    }

    @Test
    void whatIsStatedNeedsNoConfirmationAndAPreprintGivesNone() {
        assertEquals("", sent(page.stated(Said.ICML_2021), record.paper("Walks").issued("2021")));
        assertEquals(
                "",
                sent(
                        page.workedOut(Said.ICML_2021),
                        record.paper("Walks").kind(PaperKind.PREPRINT).issued("2021")));
    }

    @Test
    void aDocumentDoesNotConfirmItself() {
        assertEquals(
                "", sent(page.workedOut(Said.ICML_2021), page.paper("Walks").issued("2021")));
    }
}

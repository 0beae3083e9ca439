package org.colloquy.core.source.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "accept ~ ACCEPTED",
                "ACCEPT ~ ACCEPTED",
                "Accept (Oral) ~ ACCEPTED",
                "Accepted with minor revisions ~ ACCEPTED",
                "Accept as short submission ~ ACCEPTED",
                "Camera Ready ~ ACCEPTED",
                "Poster ~ ACCEPTED",
                "yes ~ ACCEPTED",
                "angenommen ~ ACCEPTED",
                "Reject ~ NOT_ACCEPTED",
                "desk reject ~ NOT_ACCEPTED",
                "deskrejected ~ NOT_ACCEPTED",
                "Desk-Rejected after acceptance ~ NOT_ACCEPTED",
                "Not accepted ~ NOT_ACCEPTED",
                "nicht angenommen ~ NOT_ACCEPTED",
                "no decision ~ NOT_ACCEPTED",
                "No ~ NOT_ACCEPTED",
                "Author Withdrawn ~ NOT_ACCEPTED",
                "zurückgezogen ~ NOT_ACCEPTED",
                "Awaiting Decision ~ NOT_ACCEPTED",
                "Under Review ~ NOT_ACCEPTED",
                "submitted ~ NOT_ACCEPTED",
                "accept? ~ NOT_ACCEPTED",
                "probably accept ~ NOT_ACCEPTED",
                "Conditionally accepted ~ NOT_ACCEPTED",
                "Major revision ~ NOT_ACCEPTED",
                "Pending ~ NOT_ACCEPTED",
                "n/a ~ NOT_ACCEPTED",
                "- ~ NOT_ACCEPTED",
                "0 ~ NOT_ACCEPTED",
                "FALSE ~ NOT_ACCEPTED",
                "1 ~ ACCEPTED",
                "x ~ ACCEPTED",
                "Ja ~ ACCEPTED",
                "notable ~ UNTOLD",
                "2021-05-03 ~ UNTOLD",
                "Sim Track ~ UNTOLD",
                "Track B ~ UNTOLD"
            })
    void onlyWhatIsAcceptedForSureIsAPaperOfTheConference(String printed, Decision decision) {
        assertEquals(decision, Decision.of(printed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "No ~ true",
                "0 ~ true",
                "- ~ true",
                "nein ~ true",
                "not presented ~ false",
                "yes ~ false",
                "3 ~ false",
                "2021-05-03 ~ false"
            })
    void aCellMaySayNo(String printed, boolean denied) {
        assertEquals(denied, Decision.denies(printed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "rejected ~ true",
                "Decline_Queue ~ true",
                "CANCELLED ~ true",
                "Accepted, then withdrawn ~ true",
                "not accepted ~ true",
                "Nicht angenommen ~ true",
                "zurückgezogen ~ true",
                "accepted, no poster ~ false",
                "Accepted, not presented ~ false",
                "no decision ~ false",
                "Under Review ~ false",
                "submitted ~ false",
                "yes ~ false",
                "Y ~ false"
            })
    void aProgrammeLeavesOutOnlyWhatIsRefused(String printed, boolean refused) {
        assertEquals(refused, Decision.refuses(printed));
    }
}

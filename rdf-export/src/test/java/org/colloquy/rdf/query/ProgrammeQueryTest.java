package org.colloquy.rdf.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;

/** The named query {@code programme}. */
class ProgrammeQueryTest {

    private static String programme(DatasetGraph data, Map<String, String> values) {
        return Programme.csv((Answer.Rows) Queries.over(data).run("programme", values))
                .replace("\r\n", "\n")
                .replace("date,start,end,room,sessionTitle,kind,title,authors\n", "");
    }

    private static String slot(int number) {
        StringBuilder slot =
                new StringBuilder(":t%1$d a conf:Talk ; conf:isSubEventOf :s%2$d ; bibo:presents :p%1$d .\n"
                        .formatted(number, number / 20));
        slot.append(":s%d a conf:Session ; rdfs:label \"S%<d\" .\n".formatted(number / 20));
        slot.append(":p%d dcterms:title \"Paper %<d\" .\n".formatted(number));
        for (int author = 1; author <= 5; author++) {
            slot.append(":p%1$d dblp:hasSignature :p%1$d-%2$d .\n".formatted(number, author));
            slot.append(":p%1$d-%2$d dblp:signatureOrdinal %2$d ; cq:nameAsPrinted \"A%2$d\" .\n"
                    .formatted(number, author));
        }
        return slot.toString();
    }

    /** Within the time that a query has. */
    @Test
    void aWholeConferenceHasAProgramme() {
        StringBuilder slots = new StringBuilder();
        for (int number = 0; number < 2_000; number++) {
            slots.append(slot(number));
        }
        String programme = programme(Programme.of(slots.toString()), Map.of());
        assertEquals(2_000, programme.lines().count());
        assertEquals(
                ",,,,S0,,Paper 0,A1 · A2 · A3 · A4 · A5",
                programme.lines().findFirst().orElse(""));
    }

    @Test
    void whatIsInNoSessionIsInTheProgramme() {
        DatasetGraph data = Programme.of("""
                :lone a conf:Talk ; rdfs:label "Keynote" ; conf:startDate "2021-06-07T09:10:00"^^xsd:dateTime .
                :break a conf:Break ; rdfs:label "Coffee" ; conf:isSubEventOf :c ; cq:timeAsPrinted "after that" .
                :in a conf:Talk ; rdfs:label "Walks" ; conf:isSubEventOf :s .
                :never a conf:Talk ; rdfs:label "Without a time" .
                :s a conf:Session ; rdfs:label "Session" ; conf:startDate "2021-06-07T10:10:00"^^xsd:dateTime .
                :c a conf:Conference ; rdfs:label "Conference" ; conf:startDate "2021-06-07T00:00:00"^^xsd:dateTime .
                """);
        assertEquals(",,,,,,Coffee,\n,,,,Session,,Walks,\n2021-06-07,09:10,,,,,Keynote,\n", programme(data, Map.of()));
        assertEquals(",,,,Session,,Walks,\n", programme(data, Map.of("session", "iri:https://example.org/s")));
        assertEquals("2021-06-07,09:10,,,,,Keynote,\n", programme(data, Map.of("day", "2021-06-07")));
    }
}

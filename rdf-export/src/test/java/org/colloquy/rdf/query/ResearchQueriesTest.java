package org.colloquy.rdf.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What researchers, librarians and chairs ask of people, places of work and sessions. */
class ResearchQueriesTest {
    /** Two circles of four, whom Ann and Eve tie; two sessions at one time. */
    private static final String DATA = people("ann", "bo", "cy", "dee", "eve", "fay", "gil", "hal")
            + paper("p1", "2019", ":tides", "ann", "bo", "cy", "dee")
            + paper("p2", "2020", ":tides", "eve", "fay", "gil", "hal")
            + paper("p3", "2020", ":tides, :winds", "ann", "eve")
            + paper("p4", "2021", ":winds", "hal")
            + paper("p5", "", ":tides", "bo")
            + """
            :tides skos:prefLabel "tides" . :winds skos:prefLabel "winds" .
            :p5-bo cq:affiliationAsPrinted "Harbour Institute, Malmo" .
            :p1-bo cq:affiliationAsPrinted "Harbour Institute, Malmo" . :p3-ann cq:affiliationAsPrinted "Malmo Harbour" .
            :p2-eve cq:affiliationAsPrinted "HI" ; cq:affiliation :harbour . :p4-hal cq:affiliation :harbour .
            :harbour foaf:name "Harbour Institute" .
            :sea a conf:Conference ; rdfs:label "SEA 2020" .
            :morning a conf:Session ; rdfs:label "Morning" ; conf:isSubEventOf :sea .
            :noon a conf:Session ; rdfs:label "Noon" ; conf:isSubEventOf :sea .
            :t1 a conf:Talk ; rdfs:label "Title p2" ; bibo:presents :p2 ; conf:isSubEventOf :morning ; cq:talkKind cq:kind-oral ;
                conf:startDate "2020-05-04T09:00:00Z"^^xsd:dateTime ; conf:endDate "2020-05-04T09:30:00Z"^^xsd:dateTime .
            :t2 a conf:Talk ; rdfs:label "Title p3" ; bibo:presents :p3 ; conf:isSubEventOf :noon ;
                conf:startDate "2020-05-04T09:20:00Z"^^xsd:dateTime ; conf:endDate "2020-05-04T09:50:00Z"^^xsd:dateTime .
            :t3 a conf:Talk ; rdfs:label "Title p4" ; bibo:presents :p4 ; conf:isSubEventOf :noon ;
                conf:startDate "2020-05-04T09:50:00Z"^^xsd:dateTime ; conf:endDate "2020-05-04T10:10:00Z"^^xsd:dateTime .
            :chair conf:withRole schor:session-chair ; conf:isHeldBy :bo ; conf:during :morning ; cq:roleAsPrinted "Chair" .
            :chairs conf:withRole schor:session-chair ; conf:isHeldBy :bo ; conf:during :noon ; cq:roleAsPrinted "Chair" .
            """;

    private static String people(String... names) {
        return Stream.of(names)
                .map(name -> ":%1$s a foaf:Person ; foaf:name \"%1$s\" .\n".formatted(name))
                .collect(Collectors.joining());
    }

    private static String paper(String paper, String year, String topics, String... authors) {
        return ":%1$s a dblp:Publication ; dcterms:title \"Title %1$s\" ; dcterms:subject %2$s .\n"
                        .formatted(paper, topics)
                + (year.isEmpty() ? "" : ":%s dcterms:issued \"%s\"^^xsd:gYear .\n".formatted(paper, year))
                + Stream.of(topics.split(", "))
                        .map(topic ->
                                "[] a cq:TopicAssignment ; cq:assignedTo :%s ; cq:topic %s .\n".formatted(paper, topic))
                        .collect(Collectors.joining())
                + Stream.of(authors)
                        .map(author ->
                                (":%1$s dblp:hasSignature :%1$s-%2$s . :%1$s-%2$s dblp:signaturePublication :%1$s ;"
                                                + " dblp:signatureCreator :%2$s .\n")
                                        .formatted(paper, author))
                        .collect(Collectors.joining());
    }

    private static String ask(String query, Map<String, String> values) {
        return Programme.csv((Answer.Rows) Queries.over(Programme.of(DATA)).run(query, values))
                .replace("\r\n", "\n")
                .replace("https://example.org/", ":");
    }

    @Test
    void whoModeratesMost() {
        assertEquals("""
                name,sessions,editions,firstYear,lastYear,person
                bo,2,SEA 2020,2020,2020,:bo
                """, ask("moderators", Map.of()));
    }

    @Test
    void whoWorksBetweenCommunities() {
        assertEquals("""
                name,community,others,coauthors,betweenness,person
                ann,2,1,3,12,:ann
                eve,2,1,3,12,:eve
                bo,0,1,1,0,:bo
                cy,0,1,1,0,:cy
                dee,0,1,1,0,:dee
                fay,1,1,1,0,:fay
                gil,1,1,1,0,:gil
                hal,1,1,1,0,:hal
                """, ask("bridges", Map.of()));
        assertEquals("""
                name,community,others,coauthors,betweenness,person
                eve,2,1,3,12,:eve
                fay,1,1,1,0,:fay
                gil,1,1,1,0,:gil
                hal,1,1,1,0,:hal
                """, ask("bridges", Map.of("one", "2", "two", "1")));
        assertEquals(
                "name,community,others,coauthors,betweenness,person\n", ask("bridges", Map.of("one", "0", "two", "1")));
    }

    @Test
    void whoIsNewInAYear() {
        assertEquals("""
                name,papers,titles,person
                eve,2,Title p2 · Title p3,:eve
                fay,1,Title p2,:fay
                gil,1,Title p2,:gil
                hal,1,Title p2,:hal
                """, ask("newcomers", Map.of("year", "2020")));
        assertEquals("name,papers,titles,person\n", ask("newcomers", Map.of("year", "2021")));
    }

    @Test
    void whoWorksWhere() {
        assertEquals("""
                organisation,people,papers,firstYear,lastYear
                Harbour Institute,2,2,2020,2021
                "Harbour Institute, Malmo",1,2,2019,2019
                Malmo Harbour,1,1,2020,2020
                """, ask("organisations", Map.of()));
        assertEquals("""
                name,papers,firstYear,lastYear,person
                bo,2,2019,2019,:bo
                eve,1,2020,2020,:eve
                hal,1,2021,2021,:hal
                """, ask("people-of-organisation", Map.of("organisation", "harbour inst")));
        assertEquals("""
                name,papers,firstYear,lastYear,person
                eve,1,2020,2020,:eve
                hal,1,2021,2021,:hal
                """, ask("people-of-organisation", Map.of("organisation", "https://example.org/harbour")));
    }

    @Test
    void whatSomebodyDidInWhichSession() {
        assertEquals("""
                day,event,title,as,talkTitle,session
                2020-05-04,SEA 2020,Morning,author,Title p2,:morning
                2020-05-04,SEA 2020,Noon,author,Title p3,:noon
                """, ask("sessions-of", Map.of("who", "eve")));
        assertEquals("""
                day,event,title,as,talkTitle,session
                2020-05-04,SEA 2020,Morning,Chair,,:morning
                2020-05-04,SEA 2020,Noon,Chair,,:noon
                """, ask("sessions-of", Map.of("who", "bo")));
    }

    @Test
    void whoMustBeInTwoPlacesAtOnce() {
        assertEquals("""
                name,start,end,item,session,otherStart,otherEnd,otherItem,otherSession,person
                bo,2020-05-04T09:00,09:30,Title p2,Morning,09:20,09:50,Title p3,Noon,:bo
                eve,2020-05-04T09:00,09:30,Title p2,Morning,09:20,09:50,Title p3,Noon,:eve
                """, ask("double-bookings", Map.of()));
    }

    @Test
    void whoMayReviewAPaper() {
        assertEquals("""
                name,common,papers,topics,lastYear,person
                fay,1,1,tides,2020,:fay
                gil,1,1,tides,2020,:gil
                hal,1,1,tides,2020,:hal
                """, ask("possible-reviewers", Map.of("paper", "Title p1")));
        assertEquals("""
                name,common,papers,topics,lastYear,person
                ann,1,1,winds,2020,:ann
                """, ask("possible-reviewers", Map.of("paper", "Title p4")));
    }

    @Test
    void howManyTalksOfWhichKind() {
        assertEquals("""
                event,kind,talks,withPaper
                SEA 2020,,2,2
                SEA 2020,oral,1,1
                """, ask("talks-by-kind", Map.of()));
    }

    @Test
    void howManyAuthorsInAYear() {
        assertEquals("""
                year,papers,people,newcomers,authorsOfAPaper,alone,most
                2019,1,4,4,4.0,0,4
                2020,2,5,4,3.0,0,4
                2021,1,1,0,1.0,1,1
                """, ask("authors-by-year", Map.of()));
    }

    @ParameterizedTest
    @CsvSource({"2020, eve, 2", "2021, hal, 1", "2019, ann, 1"})
    void whoWroteMostInAYear(String year, String name, String papers) {
        String first = ask("top-authors", Map.of("year", year))
                .lines()
                .skip(1)
                .findFirst()
                .orElse("");
        assertEquals("%1$s,%2$s,%3$s,%3$s,:%1$s".formatted(name, papers, year), first);
    }

    @Test
    void aPaperWithoutAYearTakesNoYearsAway() {
        assertTrue(ask("top-authors", Map.of()).contains("bo,2,2019,2019,:bo\n"));
    }
}

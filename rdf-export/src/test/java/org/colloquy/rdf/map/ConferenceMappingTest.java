package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.colloquy.core.model.Conference;
import org.junit.jupiter.api.Test;

class ConferenceMappingTest {
    private final Said page = Said.in("a");

    @Test
    void anEditionHasItsDaysItsSeriesAndItsCity() {
        Sent sent =
                Sent.of(page.session("Theory").at(page.stated(Said.ICML_2022)).mention());
        assertEquals("""
                a conf:Conference
                conf:acronym "ICML 2022"
                conf:endDate "2022-07-24T23:59:59-04:00"^^xsd:dateTime
                conf:hasLocation site/baltimore-usa-*
                conf:hasSeries series/icml
                conf:hasSubEvent session/theory-*
                conf:startDate "2022-07-18T00:00:00-04:00"^^xsd:dateTime
                prov:wasDerivedFrom document/a#char=10,19
                rdfs:label "ICML 2022"
                """, sent.about("conference/icml-2022"));
        assertEquals("""
                a conf:ConferenceSeries
                conf:acronym "ICML"
                rdfs:label "International Conference on Machine Learning"
                """, sent.about("series/icml"));
        assertEquals("""
                a conf:Site
                rdfs:label "Baltimore, USA"
                """, sent.about("site/baltimore-usa-*"));
    }

    @Test
    void anEditionHeldOnlineHasNoPlace() {
        Sent sent =
                Sent.of(page.session("Theory").at(page.stated(Said.ICML_2021)).mention());
        assertEquals("", sent.all("conf:hasLocation"));
    }

    @Test
    void anEditionThatThePageStatesIsNotMarked() {
        Sent sent =
                Sent.of(page.session("Theory").at(page.stated(Said.ICML_2021)).mention());
        assertEquals("", sent.all("cq:inferred"));
        assertEquals("", sent.all("cq:alternative"));
    }

    @Test
    void anEditionThatWasWorkedOutIsMarkedAndKeepsItsAlternatives() {
        Sent sent = Sent.of(page.session("Theory")
                .at(page.workedOut(Said.ICML_2021, Said.ICML_2022, Said.icml(2020, "online")))
                .mention());
        assertEquals("""
                a conf:Session
                conf:isSubEventOf conference/icml-2021
                cq:alternative conference/icml-2020
                cq:alternative conference/icml-2022
                cq:inferred conf:isSubEventOf
                dcterms:subject topic/theory-*
                prov:wasDerivedFrom document/a#char=0,9
                rdfs:label "Theory"
                """, sent.about("session/theory-*"));
        assertEquals("""
                conference/icml-2020 conf:hasSeries series/icml
                conference/icml-2021 conf:hasSeries series/icml
                conference/icml-2022 conf:hasSeries series/icml
                """, sent.all("conf:hasSeries"));
        assertEquals("", sent.about("conference/icml-2020").contains("conf:hasSubEvent") ? "claimed" : "");
    }

    @Test
    void theSpanThatTellsTheEditionIsAConferencesMention() {
        Sent sent =
                Sent.of(page.session("Theory").at(page.stated(Said.ICML_2021)).mention());
        assertEquals("""
                a cq:ConferenceMention
                a cq:Mention
                a oa:TextPositionSelector
                cq:confidence 1.0
                cq:evidenceFor conference/icml-2021
                cq:evidenceFor session/theory-*
                cq:property conf:isSubEventOf
                cq:rule "test"
                dcterms:isPartOf document/a
                oa:end 19
                oa:start 10
                """, sent.about("document/a#char=10,19", "document/a"));
    }

    @Test
    void aPaperIsIssuedInTheYearOfItsEditionAndIsNoPartOfIt() {
        Sent sent =
                Sent.of(page.paper("Walks").at(page.workedOut(Said.ICML_2021)).mention());
        assertEquals("""
                a conf:InProceedings
                a dblp:Publication
                a fabio:ConferencePaper
                dcterms:issued "2021"^^xsd:gYear
                dcterms:title "Walks"
                prov:wasDerivedFrom document/a#char=0,9
                """, sent.about("paper/walks-*"));
        assertEquals("""
                a cq:ConferenceMention
                a cq:Mention
                a oa:TextPositionSelector
                cq:confidence 1.0
                cq:evidenceFor conference/icml-2021
                cq:evidenceFor paper/walks-*
                cq:property dcterms:issued
                cq:rule "test"
                dcterms:isPartOf document/a
                oa:end 19
                oa:start 10
                """, sent.about("document/a#char=10,19", "document/a"));
    }

    @Test
    void theDaysOfAnEditionAreThoseOfItsPlaceWhateverTheYearsSummerTime() {
        Conference winter = new Conference(
                Said.ICML_2021.series(),
                2020,
                java.time.LocalDate.of(2020, 3, 7),
                java.time.LocalDate.of(2020, 3, 9),
                "ONLINE",
                Said.ICML_2021.zone());
        Sent sent = Sent.of(page.session("Theory").at(page.stated(winter)).mention());
        assertEquals("""
                a conf:Conference
                conf:acronym "ICML 2020"
                conf:endDate "2020-03-09T23:59:59-04:00"^^xsd:dateTime
                conf:hasSeries series/icml
                conf:hasSubEvent session/theory-*
                conf:startDate "2020-03-07T00:00:00-05:00"^^xsd:dateTime
                prov:wasDerivedFrom document/a#char=10,19
                rdfs:label "ICML 2020"
                """, sent.about("conference/icml-2020"));
    }
}

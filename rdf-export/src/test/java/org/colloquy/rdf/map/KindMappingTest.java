package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.colloquy.core.model.Evidence;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.TalkKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KindMappingTest {
    private final Said page = Said.in("a");

    @ParameterizedTest
    @CsvSource({
        "ORAL, conf:Talk, oral",
        "SPOTLIGHT, conf:Talk, spotlight",
        "POSTER, conf:Talk, poster",
        "TALK, conf:Talk, talk",
        "INVITED_TALK, conf:Talk, invited-talk",
        "KEYNOTE, conf:Talk, keynote",
        "AWARD, conf:Talk, award",
        "TUTORIAL, conf:Tutorial, tutorial",
        "WORKSHOP, conf:Workshop, workshop",
        "PANEL, conf:Panel, panel",
        "BREAK, conf:Break, break",
        "SOCIAL, conf:SocialEvent, social",
        "DEMONSTRATION, conf:AcademicEvent, demonstration",
        "COMPETITION, conf:AcademicEvent, competition",
        "QA, conf:AcademicEvent, qa",
        "TOWN_HALL, conf:AcademicEvent, town-hall",
        "MENTORSHIP, conf:AcademicEvent, mentorship"
    })
    void everyKindHasAClassAndAConcept(TalkKind kind, String type, String concept) {
        Sent sent = Sent.of(page.talk("Item").kind(kind, "Printed").mention());
        assertEquals("talk/item-* cq:talkKind cq:kind-" + concept + "\n", sent.all("cq:talkKind"));
        assertEquals("talk/item-* a " + type + "\n", sent.all("a"));
        assertEquals("talk/item-* cq:kindAsPrinted \"Printed\"\n", sent.all("cq:kindAsPrinted"));
    }

    @ParameterizedTest
    @EnumSource(TalkKind.class)
    void whateverPresentsAPaperIsATalk(TalkKind kind) {
        PaperMention paper = page.paper("Walks").mention();
        Sent sent =
                Sent.of(paper, page.talk("Walks").kind(kind, "Kind").on(paper).mention());
        assertEquals(
                "[a conf:Talk]",
                sent.about("talk/walks-*")
                        .lines()
                        .filter(line -> line.startsWith("a "))
                        .toList()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({"Opening Remarks, opening", "Closing Remarks, closing", "CLOSING, closing", "Welcome, opening"})
    void remarksOpenOrClose(String printed, String concept) {
        Sent sent = Sent.of(page.talk("Item").kind(TalkKind.REMARKS, printed).mention());
        assertEquals("talk/item-* cq:talkKind cq:kind-" + concept + "\n", sent.all("cq:talkKind"));
    }

    @Test
    void aSessionListedAsAnItemHasNoConcept() {
        Sent sent =
                Sent.of(page.talk("Item").kind(TalkKind.SESSION, "Oral Session").mention());
        assertEquals("""
                a conf:AcademicEvent
                cq:kindAsPrinted "Oral Session"
                prov:wasDerivedFrom document/a#char=0,9
                rdfs:label "Item"
                """, sent.about("talk/item-*"));
    }

    @Test
    void aKindThatIsNotPrintedHasNoWords() {
        Sent sent = Sent.of(page.talk("Item").kind(TalkKind.ORAL, " ").mention());
        assertEquals("", sent.all("cq:kindAsPrinted"));
        assertEquals("", sent.all("cq:inferred"));
    }

    @Test
    void aKindThatWasWorkedOutIsMarked() {
        Evidence sure = page.evidence();
        Evidence unsure = new Evidence(sure.document(), sure.span(), sure.rule(), 0.9);
        Sent sent = Sent.of(page.talk("Item")
                .kind(new Stated<>(TalkKind.ORAL, "oral", unsure))
                .mention());
        assertEquals("talk/item-* cq:inferred cq:talkKind\n", sent.all("cq:inferred"));
    }
}

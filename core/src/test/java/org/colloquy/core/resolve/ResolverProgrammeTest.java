package org.colloquy.core.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.TalkMention;
import org.colloquy.core.resolve.Pages.Page;
import org.junit.jupiter.api.Test;

class ResolverProgrammeTest {

    private static final Optional<OffsetDateTime> MORNING = time("2021-07-22T05:00-07:00");
    private static final Optional<OffsetDateTime> EVENING = time("2021-07-22T19:00-07:00");
    private static final Optional<OffsetDateTime> NEXT_DAY = time("2021-07-23T05:00-07:00");
    private static final Optional<OffsetDateTime> UNKNOWN = Optional.empty();

    private final Pages pages = new Pages();

    private static Optional<OffsetDateTime> time(String text) {
        return Optional.of(OffsetDateTime.parse(text));
    }

    private Page icml(String name) {
        return pages.page(name).at(Pages.icml(2021));
    }

    private int sessions() {
        return pages.resolve().entities(EntityKind.SESSION).size();
    }

    private int talks() {
        return pages.resolve().entities(EntityKind.TALK).size();
    }

    private Entity entity(Mention mention) {
        return pages.resolve().entityOf(mention.ref());
    }

    @Test
    void sessionsOfOneEditionTitleAndDayAreOne() {
        icml("a").session("Deep Learning", MORNING);
        icml("b").session("DEEP LEARNING", EVENING);
        assertEquals(1, sessions());
    }

    @Test
    void aTitleMayComeAgainOnAnotherDayOrAtAnotherEdition() {
        icml("a").session("Deep Learning", MORNING);
        icml("b").session("Deep Learning", NEXT_DAY);
        pages.page("c").at(Pages.icml(2022)).session("Deep Learning", MORNING);
        assertEquals(3, sessions());
    }

    @Test
    void aSessionBeginsWithItsFirstTalk() {
        Page page = icml("a");
        SessionMention session = page.session("Deep Learning", UNKNOWN);
        page.talk("Second", EVENING, Optional.of(session), Optional.empty());
        page.talk("First", MORNING, Optional.of(session), Optional.empty());
        SessionMention elsewhere = icml("b").session("Deep Learning", MORNING);
        assertEquals("ICML 2021|deep learning|2021-07-22", entity(session).key());
        assertEquals(entity(session), entity(elsewhere));
    }

    @Test
    void aSessionWithoutDayIsTheOnlyOneOfItsTitle() {
        icml("a").session("Deep Learning", MORNING);
        SessionMention undated = icml("b").session("Deep Learning", UNKNOWN);
        assertEquals(1, sessions());
        assertTrue(
                pages.resolve().matchOf(undated.ref()).reason().contains("not both tell the day"),
                () -> pages.resolve().matchOf(undated.ref()).reason());
    }

    @Test
    void aSessionWithoutDayStaysAloneAmongSeveral() {
        icml("a").session("Deep Learning", MORNING);
        icml("b").session("Deep Learning", NEXT_DAY);
        icml("c").session("Deep Learning", UNKNOWN);
        assertEquals(3, sessions());
    }

    @Test
    void twoSessionsThatOneDocumentTellsApartStayApart() {
        Page page = icml("a");
        page.session("Poster Session", MORNING);
        page.session("Poster Session", EVENING);
        icml("b").session("Poster Session", EVENING);
        assertEquals(2, sessions());
        List<String> keys = pages.resolve().entities(EntityKind.SESSION).stream()
                .map(Entity::key)
                .toList();
        assertEquals(List.of("ICML 2021|poster session|2021-07-22", "ICML 2021|poster session|2021-07-22#2"), keys);
    }

    @Test
    void undatedSessionsOfOneDocumentStayApart() {
        Page page = icml("a");
        page.session("Poster Session", UNKNOWN);
        page.session("Poster Session", UNKNOWN);
        assertEquals(2, sessions());
    }

    @Test
    void withoutAnEditionADocumentStandsForItself() {
        pages.page("a").session("Deep Learning", MORNING);
        pages.page("b").session("Deep Learning", MORNING);
        assertEquals(2, sessions());
    }

    @Test
    void talksOfOneTitleAndTimeAreOne() {
        for (String name : List.of("a", "b")) {
            Page page = icml(name);
            SessionMention session = page.session("Deep Learning", MORNING);
            PaperMention paper = page.paper("Implicit Bias of Linear RNNs", "Melikasadat Emami");
            page.talk("Implicit Bias of Linear RNNs", MORNING, Optional.of(session), Optional.of(paper));
            page.talk("Q&A", EVENING, Optional.of(session), Optional.empty());
            page.talk("Q&A", MORNING, Optional.of(session), Optional.empty());
        }
        assertEquals(3, talks());
    }

    @Test
    void theSameMomentInAnotherZoneIsTheSameTime() {
        TalkMention here = icml("a").talk("Opening", MORNING, Optional.empty(), Optional.empty());
        TalkMention there = icml("b").talk("Opening", time("2021-07-22T12:00Z"), Optional.empty(), Optional.empty());
        assertEquals(entity(here), entity(there));
        assertEquals("ICML 2021|2021-07-22T12:00:00Z|opening", entity(here).key());
    }

    @Test
    void aTalkOfAListJoinsTheSessionPage() {
        Page page = icml("a");
        SessionMention session = page.session("Deep Learning", MORNING);
        TalkMention there = page.talk("On a Thing", MORNING, Optional.of(session), Optional.empty());
        TalkMention listed = icml("b").talk("On a Thing", MORNING, Optional.empty(), Optional.empty());
        assertEquals(entity(there), entity(listed));
        assertEquals(
                "ICML 2021|deep learning|2021-07-22|2021-07-22T12:00:00Z|on a thing",
                entity(listed).key());
        assertTrue(pages.resolve().represents(there.ref()));
    }

    @Test
    void talksOfTwoSessionsOrTwoPapersAreTwo() {
        Page page = icml("a");
        SessionMention one = page.session("Room One", MORNING);
        SessionMention other = page.session("Room Two", MORNING);
        page.talk("Discussion", MORNING, Optional.of(one), Optional.empty());
        page.talk("Discussion", MORNING, Optional.of(other), Optional.empty());
        PaperMention first = page.paper("Discussion", "Ann Lee");
        PaperMention second = page.paper("Discussion", "Bo Ek");
        page.talk("Panel", MORNING, Optional.of(one), Optional.of(first));
        page.talk("Panel", MORNING, Optional.of(one), Optional.of(second));
        assertEquals(4, talks());
    }

    @Test
    void talksWithoutTimeAreOneInOneSessionOnly() {
        for (String name : List.of("a", "b")) {
            Page page = icml(name);
            SessionMention session = page.session("Deep Learning", MORNING);
            page.talk("On a Thing", UNKNOWN, Optional.of(session), Optional.empty());
        }
        icml("c").talk("On a Thing", UNKNOWN, Optional.empty(), Optional.empty());
        assertEquals(2, talks());
    }

    @Test
    void speakersArePeople() {
        PaperMention paper = icml("a").paper("A Paper of Hers on a Thing", "Ann Lee");
        TalkMention talk = icml("b").talk("Keynote", MORNING, Optional.empty(), Optional.empty(), "ANN LEE", "Bo Ek");
        assertEquals(2, pages.resolve().entities(EntityKind.PERSON).size());
        assertEquals(
                pages.resolve().entityOf(Pages.author(paper, 1)),
                pages.resolve().entityOf(talk.roles().get(0).holder().ref()));
        assertEquals(
                "bo ek|ICML 2021|2021-07-22T12:00:00Z|keynote",
                pages.resolve().entityOf(talk.roles().get(1).holder().ref()).key());
    }

    @Test
    void aTalkOnWhatIsNoPaperIsAFaultOfTheFormat() {
        Page page = icml("a");
        PaperMention absent = new Pages().page("a").paper("Elsewhere", "Ann Lee");
        page.session("Deep Learning", MORNING);
        page.talk("On a Thing", MORNING, Optional.empty(), Optional.of(absent));
        assertNotEquals("", assertThrows(RuntimeException.class, pages::resolve).getMessage());
    }
}

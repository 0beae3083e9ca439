package org.colloquy.core.source.timetable.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.MentionDump;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.TextDocument;
import org.junit.jupiter.api.Test;

class EventMarkupTest {

    private static final String TALKS = """
            {"@type": "Event", "name": "One", "startDate": "2024-05-01T09:00"},
            {"@type": "schema:Event", "name": "Two", "startDate": "2024-05-01T09:30"},
            {"@type": ["Thing", "https://schema.org/EducationEvent"], "name": "Three", "startDate": "2024-05-01T10:00"}
            """;

    @Test
    void severalEventsWithDatesAreAProgramme() {
        assertTrue(markup("[" + TALKS + "]").isProgramme());
        assertTrue(markup("{\"@graph\": [" + TALKS + "]}").isProgramme());
        assertTrue(markup("{\"@type\": \"ItemList\", \"itemListElement\": [{\"item\": [" + TALKS + "]}]}")
                .isProgramme());
        assertFalse(markup("[" + TALKS.replace("\"Event\"", "\"Place\"") + "]").isProgramme(), "two are too few");
        assertFalse(markup("[" + TALKS.replace("startDate", "doorTime") + "]").isProgramme(), "no dates");
        assertFalse(markup("{\"@type\": \"Event\", \"name\": \"A fair\", \"startDate\": \"2024-05-01\"}")
                .isProgramme());
    }

    @Test
    void anEventThatIsToldTwiceIsOne() {
        assertEquals(3, markup("[" + TALKS + ", " + TALKS + "]").items());
    }

    @Test
    void eventsThatAreInEachOtherEndSomewhere() throws IOException {
        String dump = dump("[{\"@type\": \"Event\", \"@id\": \"a\", \"name\": \"A\", \"superEvent\": {\"@id\": \"b\"}},"
                + "{\"@type\": \"Event\", \"@id\": \"b\", \"name\": \"B\", \"superEvent\": {\"@id\": \"a\"}},"
                + "{\"@type\": \"Event\", \"@id\": \"c\", \"name\": \"C\", \"superEvent\": {\"@id\": \"c\"}}]");
        assertTrue(dump.contains("talk \"A\"") && dump.contains("talk \"C\""), dump);
    }

    @Test
    void anEventOfOneDayIsASessionAndOneOfSeveralIsNone() throws IOException {
        String day =
                "{\"@type\": \"Event\", \"name\": \"Workshop\", \"startDate\": \"2024-05-01T09:00\", \"endDate\": \"%s\","
                        + " \"subEvent\": [" + TALKS + "]}";
        assertTrue(dump(day.formatted("2024-05-01T18:00")).contains("session \"Workshop\""));
        assertFalse(dump(day.formatted("2024-05-03T18:00")).contains("Workshop"));
    }

    @Test
    void severalPapersOfAnEventAreItsTalks() throws IOException {
        String dump = dump(
                "{\"@type\": \"Event\", \"name\": \"Session\", \"startDate\": \"2024-05-01T09:00\","
                        + " \"endDate\": \"2024-05-01T10:00\", \"workFeatured\": ["
                        + "{\"@type\": \"ScholarlyArticle\", \"name\": \"P\", \"author\": \"Ana Roe\"},"
                        + "{\"@type\": \"ScholarlyArticle\", \"headline\": \"Q\", \"author\": {\"givenName\": \"Bo\", \"familyName\": \"Tan\"}}]}");
        assertTrue(
                dump.contains("session \"Session\"") && dump.contains("paper \"P\"") && dump.contains("paper \"Q\""),
                dump);
    }

    @Test
    void whatIsNoJsonIsTold() {
        List<Passage> broken = new ArrayList<>();
        EventMarkup.of(
                List.of(passage("{\"@type\": "), passage("<!-- [" + TALKS + "] -->")), Limits.STANDARD, broken::add);
        assertEquals(1, broken.size());
    }

    private static EventMarkup markup(String json) {
        return EventMarkup.of(List.of(passage(json)), Limits.STANDARD, broken -> {
            throw new AssertionError(broken.text());
        });
    }

    private static String dump(String json) throws IOException {
        MentionDump dump = new MentionDump();
        Source source = Source.of("page", json.getBytes(StandardCharsets.UTF_8));
        TextDocument document = TextDocument.load(source, Limits.STANDARD, dump);
        markup(json).send(document, "test", ReadContext.STANDARD, dump);
        return dump.toString();
    }

    private static Passage passage(String json) {
        return new Passage(json, 0, json.length());
    }
}

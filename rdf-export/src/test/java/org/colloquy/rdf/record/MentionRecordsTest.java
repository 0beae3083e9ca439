package org.colloquy.rdf.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.core.model.CharSpan;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionRecordsTest {
    private static final String HASH = "a".repeat(64);
    private static final String RECORD = "{\"document\":\"" + HASH + "\",\"session\":{\"evidence\":[0,6,\"test\",1.0],"
            + "\"title\":{\"value\":\"Theory\",\"printed\":\"Theory\",\"evidence\":[0,6,\"test\",1.0]}}}";

    @Test
    void leavesOutWhatIsEmptyAndTheDocumentOfPlaces() {
        assertEquals(RECORD, MentionRecords.write(session("Theory")));
    }

    @Test
    void keepsCharactersThatRdfForbids() {
        Mention odd = session("half \uD835 and \uFFFF, \u0000, \r\n");
        String json = MentionRecords.write(odd);
        assertTrue(json.codePoints().noneMatch(c -> c < ' ' || c >= 0xFFFE || (c >= 0xD800 && c <= 0xDFFF)), json);
        assertEquals(odd, MentionRecords.read(json));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "document":"a        | "document":"x          | no SHA-256
            1.0],                | 1.0,"elsewhere"],      | no SHA-256
            "session"            | "lecture"              | neither paper
            "title":             | "heading":             | title
            "title":             | "later":1,"title":     | later
            "printed":"Theory",  | "printed":null,        | printed
            [0,6,                | [6,0,                  | not a span
            [0,6,                | ["0",6,                | not a place
            1.0]                 | 2.0]                   | confidence
            }}}                  | }}                     | Unexpected end
            }}}                  | }}} 1                  | Trailing
            """)
    void refusesWhatWasChanged(String part, String by, String reason) {
        String changed = RECORD.replaceFirst(Pattern.quote(part.strip()), by.strip());
        RecordException refused = assertThrows(RecordException.class, () -> MentionRecords.read(changed));
        assertTrue(String.valueOf(refused.getMessage()).contains(reason.strip()), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-07-21T19:00:00-07:00", "2021-07-21T19:00:00Z", "2021-07-21T19:00:00"})
    void keepsTimesWithAndWithoutTheirOffset(String start) {
        assertEquals(timed(start), MentionRecords.write(MentionRecords.read(timed(start))));
    }

    @Test
    void refusesWhatIsNoTime() {
        RecordException refused = assertThrows(RecordException.class, () -> MentionRecords.read(timed("soon")));
        assertTrue(String.valueOf(refused.getMessage()).contains("no date and time"), refused.getMessage());
    }

    private static String timed(String start) {
        return RECORD.substring(0, RECORD.length() - 2) + ",\"slot\":{\"value\":{\"start\":\"" + start
                + "\"},\"printed\":\"19:00\",\"evidence\":[0,6,\"test\",1.0]}}}";
    }

    private static Mention session(String title) {
        Evidence evidence = Evidence.stated(HASH, new CharSpan(0, 6), "test");
        return new SessionMention(
                evidence,
                new Stated<>(title, title, evidence),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}

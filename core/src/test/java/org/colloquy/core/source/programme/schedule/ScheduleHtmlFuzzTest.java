package org.colloquy.core.source.programme.schedule;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.LimitException;
import org.colloquy.core.source.MentionDump;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceException;
import org.junit.jupiter.api.Tag;

/** Whatever a page holds, reading it ends, and only a limit or bytes that are not text stop it. */
@Tag("fuzz")
class ScheduleHtmlFuzzTest {

    @FuzzTest
    void readsAnything(FuzzedDataProvider data) throws IOException {
        Source source = Source.of("fuzzed", data.consumeRemainingAsBytes());
        ScheduleHtmlFormat format = new ScheduleHtmlFormat();
        double sure = format.recognise(Head.of(source));
        assertTrue(sure >= 0 && sure < 0.8, () -> "is never as sure as those who know: " + sure);
        try {
            format.read(source, ReadContext.STANDARD, new MentionDump());
        } catch (LimitException expected) {
            // Too deep, too long: refused with a message.
        } catch (SourceException expected) {
            // Not text.
        }
    }
}

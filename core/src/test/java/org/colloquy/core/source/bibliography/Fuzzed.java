package org.colloquy.core.source.bibliography;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.IOException;
import org.colloquy.core.source.LimitException;
import org.colloquy.core.source.MentionDump;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceException;
import org.colloquy.core.source.SourceFormat;

/** Reads random bytes, as every format must be able to. */
public final class Fuzzed {

    private Fuzzed() {}

    public static void read(SourceFormat format, FuzzedDataProvider data) throws IOException {
        Source source = Source.of("fuzzed", data.consumeRemainingAsBytes());
        try {
            format.read(source, ReadContext.STANDARD, new MentionDump());
        } catch (LimitException expected) {
            // Too deep, too long: refused with a message.
        } catch (SourceException expected) {
            // Not text.
        }
    }
}

package org.colloquy.core.source.bibliography;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.source.LimitException;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceException;
import org.colloquy.core.source.SourceFormat;

/** Sees that a format reads whatever it is given, and that every mention has a place of its own. */
public final class FuzzedRecords implements MentionSink {

    private final Set<MentionRef> seen = new HashSet<>();

    private FuzzedRecords() {}

    public static void read(SourceFormat format, FuzzedDataProvider data) throws IOException {
        Source source = Source.of("fuzzed", data.consumeRemainingAsBytes());
        try {
            format.read(source, ReadContext.STANDARD, new FuzzedRecords());
        } catch (LimitException expected) {
            // Too long: refused with a message.
        } catch (SourceException expected) {
            // Not text.
        }
    }

    @Override
    public void mention(Mention mention) {
        assertTrue(seen.add(mention.ref()), mention::toString);
    }

    @Override
    public void problem(Problem problem) {
        assertTrue(!problem.message().isBlank());
    }
}

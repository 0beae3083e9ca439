package org.colloquy.core.source.programme.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
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
import org.junit.jupiter.api.Tag;

/** Whatever a copy holds, reading it ends without two mentions of one place, and only what is no text stops it. */
@Tag("fuzz")
class AuthorPageTextFuzzTest {

    @FuzzTest
    void readsAnything(FuzzedDataProvider data) throws IOException {
        Source source = Source.of("fuzzed", data.consumeRemainingAsBytes());
        try {
            new AuthorPageTextFormat().read(source, ReadContext.STANDARD, new Once());
        } catch (LimitException expected) {
            // Too deep, too long: refused with a message.
        } catch (SourceException expected) {
            // Not text.
        }
    }

    /** Sees that every mention has a place of its own. */
    private static final class Once implements MentionSink {

        private final Set<MentionRef> seen = new HashSet<>();

        @Override
        public void mention(Mention mention) {
            assertTrue(seen.add(mention.ref()), mention::toString);
        }

        @Override
        public void problem(Problem problem) {
            // Told elsewhere.
        }
    }
}

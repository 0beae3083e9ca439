package org.colloquy.rdf.read;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.source.LimitException;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;

/** Whatever a file holds, reading it ends, and every paper has a place of its own. */
@Tag("fuzz")
class RdfFuzzTest {

    @FuzzTest
    void readsAnything(FuzzedDataProvider data) throws IOException {
        Set<MentionRef> places = new HashSet<>();
        MentionSink sink = new MentionSink() {
            @Override
            public void mention(Mention mention) {
                Assertions.assertTrue(!(mention instanceof PaperMention) || places.add(mention.ref()));
            }

            @Override
            public void problem(Problem problem) {
                Assertions.assertFalse(problem.message().isEmpty());
            }
        };
        try {
            new RdfFormat().read(Source.of("fuzzed", data.consumeRemainingAsBytes()), ReadContext.STANDARD, sink);
        } catch (LimitException expected) {
            // Too deep, too long: refused with a message.
        } catch (SourceException expected) {
            // Not text.
        }
    }
}

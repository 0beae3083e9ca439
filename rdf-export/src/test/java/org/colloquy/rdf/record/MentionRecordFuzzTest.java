package org.colloquy.rdf.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Objects;
import org.colloquy.core.model.Mention;
import org.junit.jupiter.api.Tag;

/** Whatever a literal holds, it is refused with a reason, or a mention that can be written and read again. */
@Tag("fuzz")
class MentionRecordFuzzTest {

    @FuzzTest
    void readsAnything(FuzzedDataProvider data) {
        Mention mention;
        try {
            mention = MentionRecords.read(data.consumeRemainingAsString());
        } catch (RecordException e) {
            assertFalse(Objects.toString(e.getMessage(), "").isEmpty());
            return;
        }
        assertEquals(mention, MentionRecords.read(MentionRecords.write(mention)));
    }
}

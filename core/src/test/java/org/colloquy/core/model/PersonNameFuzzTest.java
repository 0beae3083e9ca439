package org.colloquy.core.model;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;

@Tag("fuzz")
class PersonNameFuzzTest {
    @FuzzTest
    void everyTextThatIsNotBlankGivesAName(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        if (!text.isBlank()) {
            assertFalse(PersonName.parse(text).display().isBlank());
        }
    }
}

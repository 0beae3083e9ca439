package org.colloquy.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;

@Tag("fuzz")
class TextFuzzTest {
    @FuzzTest
    void fixesAlwaysLeadFromTheOriginalToTheResult(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        Repaired repaired = EncodingRepair.repaired(text);
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Repaired.Fix fix : repaired.fixes()) {
            out.append(text, at, fix.start()).append(fix.fixed());
            at = fix.end();
        }
        assertEquals(repaired.text(), out.append(text.substring(at)).toString());
    }

    @FuzzTest
    void latexNeverThrows(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        Latex.title(text);
        Latex.name(text);
        Titles.key(text);
    }
}

package org.colloquy.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EncodingRepairTest {
    static Stream<String> damaged() throws IOException {
        return Fixtures.lines("damaged.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void damagedTextIsPutRight(String row) {
        int bar = row.indexOf('|');
        assertEquals(row.substring(bar + 1), EncodingRepair.repair(row.substring(0, bar)));
    }

    @Test
    void onlyTheDamagedPlaceIsChanged() {
        String text = "„sākumā“ is pā‰„1, naïve «café»";
        assertEquals("„sākumā“ is p≥1, naïve «café»", EncodingRepair.repair(text));
    }

    @Test
    void everyFixSaysWhereItStood() {
        String text = "for pā‰„1 and ā„“^p";
        Repaired repaired = EncodingRepair.repaired(text);
        assertEquals("for p≥1 and ℓ^p", repaired.text());
        assertEquals(
                List.of(new Repaired.Fix(5, 8, "ā‰„", "≥"), new Repaired.Fix(14, 17, "ā„“", "ℓ")), repaired.fixes());
    }

    @Test
    void twiceDamagedTextIsOneFixOfTheOriginal() {
        Repaired repaired = EncodingRepair.repaired("a donÃ¢â‚¬â„¢t b");
        assertEquals(List.of(new Repaired.Fix(5, 13, "Ã¢â‚¬â„¢", "’")), repaired.fixes());
    }

    @Test
    void theFixesTurnTheOriginalIntoTheResult() throws IOException {
        damaged().map(row -> row.substring(0, row.indexOf('|'))).forEach(text -> {
            Repaired repaired = EncodingRepair.repaired(text);
            StringBuilder out = new StringBuilder();
            int at = 0;
            for (Repaired.Fix fix : repaired.fixes()) {
                assertEquals(text.substring(fix.start(), fix.end()), fix.original());
                out.append(text, at, fix.start()).append(fix.fixed());
                at = fix.end();
            }
            assertEquals(repaired.text(), out.append(text.substring(at)).toString());
        });
    }

    @Test
    void asciiComesBackAsTheSameInstance() {
        String text = "Plain text, 100 %.";
        assertSame(text, EncodingRepair.repair(text));
    }

    @Test
    void ligaturesOfAFontInsideWordsAreNotEuroSigns() {
        assertEquals("classi\u0080cation", EncodingRepair.repair("classi\u0080cation"));
    }
}

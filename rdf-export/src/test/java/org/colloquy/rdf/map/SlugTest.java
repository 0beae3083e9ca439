package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Walks on Graphs|walks-on-graphs",
                "Béla Kún|bela-kun",
                "Straße über Ærø|strasse-uber-aero",
                "Łódź ﬁne|lodz-fine",
                "Iıİi|iiii",
                "Þór Đặng ðœ|thor-dang-doe",
                "O'Brien’s|obriens",
                "C++ & C#|c-c",
                "  --a--  |a",
                "x²|x2",
                "김민수|''",
                "김 Bo|bo",
                "!?|''"
            })
    void keepsLatinLettersAndDigits(String label, String slug) {
        assertEquals(slug, Slug.of(label));
    }

    @Test
    void aLongLabelIsCutBetweenWords() {
        assertEquals("a".repeat(38), Slug.of("a".repeat(38) + " bcd"));
        assertEquals("a".repeat(38) + "-b", Slug.of("a".repeat(38) + " b"));
        assertEquals("a".repeat(38) + "-b", Slug.of("a".repeat(38) + " b cd"));
        assertEquals("a".repeat(40), Slug.of("a".repeat(41)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void ofAnyTextOnlySmallLettersDigitsAndSingleHyphensAreLeft(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String label = random.ints(random.nextInt(60), 0, Character.MAX_CODE_POINT + 1)
                    .map(c -> random.nextBoolean() ? c % 0x250 : c)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            String slug = Slug.of(label);
            assertTrue(slug.matches("(?:[a-z0-9]+(?:-[a-z0-9]+)*)?") && slug.length() <= 40, label);
        }
    }

    @Test
    void theLocaleChangesNothing() {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals("title-in-istanbul", Slug.of("TITLE IN ISTANBUL"));
        } finally {
            Locale.setDefault(locale);
        }
    }
}

package org.colloquy.core.source.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.CharMatcher;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedTest {
    @Test
    void stripTakesWhatNobodySees() {
        assertEquals(
                "a b", Lines.line("\u200b \u00a0\ufeffa b\u00ad\t\n").strip().text());
        assertTrue(Lines.line(" \u200b ").strip().isEmpty());
        Printed clean = Lines.line("a");
        assertSame(clean, clean.strip());
    }

    @Test
    void trimTakesOnlyWhatIsUnwanted() {
        assertEquals(" a;b ", Lines.line("; a;b ;").trim(CharMatcher.is(';')).text());
    }

    @Test
    void joiningNothingGivesNothing() {
        assertTrue(Printed.join(List.of()).isEmpty());
        assertEquals("", Printed.join(List.of()).toString());
    }

    @Test
    void aGapBeforeWhatStandsEarlierIsNotReversed() {
        String text = "one two";
        Printed joined = Printed.join(List.of(Printed.of(text, 4, 7), Printed.of(text, 0, 3)));
        assertEquals("two one", joined.text());
        Printed gap = joined.sub(3, 4);
        assertEquals(0, gap.start());
        assertEquals(7, gap.end());
    }

    @Test
    void aLongTextGrowsTheBuilder() {
        Printed.Builder builder = new Printed.Builder();
        for (int i = 0; i < 1_000; i++) {
            builder.append((char) ('a' + i % 26), i * 2, i * 2 + 1);
        }
        Printed built = builder.build();
        assertEquals(1_000, built.length());
        assertEquals(1_998, built.startOf(999));
        assertEquals(1_999, built.end());
    }
}

package org.colloquy.core.source.programme.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.core.source.programme.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SlotLineTest {

    static Stream<String> rows() throws IOException {
        return Resources.readLines(Resources.getResource(SlotLineTest.class, "slots.csv"), StandardCharsets.UTF_8)
                .stream()
                .filter(row -> !row.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsEveryFormAndNothingElse(String row) {
        List<String> cells = Splitter.on(';').splitToList(row);
        Optional<SlotLine> slot = SlotLine.parse(printed(cells.get(0)));
        String found = slot.map(SlotLineTest::dump).orElse("no");
        assertEquals(String.join(";", cells.subList(1, cells.size())), found);
    }

    @Test
    void printedTimeLeavesOutThePlace() {
        SlotLine slot = SlotLine.parse(printed("Tue Jul 10th 06:15 -- 09:00 PM @ Hall B #1"))
                .orElseThrow();
        assertEquals("Tue Jul 10th 06:15 -- 09:00 PM", slot.printed().text());
        assertEquals("Tue Jul 10th", slot.date().text());
        assertEquals("Hall B #1", slot.place().orElseThrow().text());
        assertEquals(33, slot.place().orElseThrow().start());
    }

    @Test
    void aLineOfDigitsIsReadInLinearTime() {
        assertTrue(SlotLine.parse(printed("1 ".repeat(100_000))).isEmpty());
        assertTrue(SlotLine.parse(printed("9".repeat(150))).isEmpty());
    }

    private static Printed printed(String text) {
        return Printed.of(text, 0, text.length());
    }

    private static String dump(SlotLine slot) {
        return String.join(
                ";",
                text(slot.weekday()),
                slot.month()
                        .map(month -> "%02d-%02d"
                                .formatted(month.getValue(), slot.day().orElseThrow()))
                        .orElse(""),
                text(slot.year()),
                slot.start().toString(),
                text(slot.end()),
                text(slot.zone()),
                String.valueOf(slot.halfInferred()),
                text(slot.place()));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}

package org.colloquy.bench.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.colloquy.bench.reading.Reading.Outcome;
import org.colloquy.core.model.TalkMention;
import org.junit.jupiter.api.Test;

class ProductReaderTest {
    private final ProductReader reader = new ProductReader(Duration.ofSeconds(60));

    private static final String PAGE = """
            2022 Papers

            1 Events

            Poster

            Hedges in Spring

            Ada Moor ⋅ Bo Lund

            Jul 19, 10:30 AM - 12:15 PM

            HALL A

            We count hedges. There are many, and they grow.

            Show more

            View full details
            """;

    @Test
    void readsWhatAFormatKnows() {
        Reading reading = reader.read("page.txt", PAGE);
        assertEquals(Outcome.READ, reading.outcome());
        assertEquals(Optional.of("virtual-site-text"), reading.format());
        assertEquals(
                List.of("Hedges in Spring"),
                reading.mentions(TalkMention.class).stream()
                        .map(talk -> talk.title().value())
                        .toList());
    }

    @Test
    void saysWhatNoFormatKnows() {
        Reading reading = reader.read("dust.bin", "\0\1\2\3");
        assertEquals(Outcome.UNRECOGNISED, reading.outcome());
        assertEquals(1, reading.problems().size());
    }

    @Test
    void aFileThatIsNotThereIsNotRead() {
        assertEquals(
                Outcome.UNRECOGNISED, reader.read(Path.of("no-such-file.txt")).outcome());
    }

    @Test
    void whatIsThrownIsACrash() {
        Callable<Reading> deep = ProductReaderTest::endless;
        Reading reading = reader.within(deep);
        assertEquals(Outcome.CRASHED, reading.outcome());
        assertTrue(reading.failure().contains("StackOverflowError"), reading.failure());
    }

    @Test
    void whatDoesNotEndIsAHang() {
        CountDownLatch never = new CountDownLatch(1);
        Reading reading = new ProductReader(Duration.ofMillis(50)).within(() -> {
            never.await();
            return Reading.failed(Outcome.READ, "");
        });
        assertEquals(Outcome.HUNG, reading.outcome());
        ReadingReport report = new ReadingReport();
        report.add("slow.txt", reading);
        assertEquals(1, report.figures().get("hangs"));
        assertEquals(List.of("slow.txt: takes more than 0 s"), report.figures().get("hung"));
    }

    private static Reading endless() {
        return endlessAgain(1).get(0);
    }

    private static List<Reading> endlessAgain(int depth) {
        return depth == 0 ? List.of() : List.of(endlessAgain(depth + 1).get(0));
    }
}

package org.colloquy.core.source.bibliography;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.LimitException;
import org.colloquy.core.source.MentionDump;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceException;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.SourceFormats;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is long and the same over and over costs no more than its length. */
class LongInputTest {

    private static final int LENGTH = 100_000;

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "TY  - ",
                "TY - JOUR\n",
                "AU  - A; \n",
                "KW  - a;b\n\n",
                "SN  - 1-2-3-4-5-6-7-8-\n",
                "PT J\nAU A\n",
                "TI- A\nAU- B ",
                "SO: A. 1; 2 (3; 4: ",
                "AU- A, 1850 ",
                "Record 1 INSPEC\nSO: A. 1990; vol. no. p. ",
                "   [A; B] C.\n",
                "DE a/ b/sub 2/ c; \n",
                "%0 Book\n%A A;\n%K a\n\n",
                "PMID- 1\nFAU - A\nAD  - a@b \n",
                "---\ntitle: a\ngenre: b\n",
                "a: &a [*a, ",
                "- ",
                "cff-version: 1\n",
                "<meta name=citation_author content='A; B'>",
                "<meta name=",
                "<script type='application/ld+json'>{\"@type\": \"Book\", \"a\": [",
                "<i itemscope itemprop=name itemtype='http://schema.org/Book'>",
                "\"@type\" : [ ",
                "@article{a, author = {A and B}, xdata = {a, b}}\n",
                "@string{a = a # ",
                "{\"id\": \"a\", \"type\": \"book\", \"title\": \"\\ud83d\"}\n",
                "<1>\nAuthors\n  A, B.\n",
                "9:00 A: B, C\n",
                "Session 1: A (B, C) ",
                " ",
                "-",
                "\n"
            })
    void lengthAloneCostsLittle(String unit) {
        for (SourceFormat format : SourceFormats.registered().all()) {
            String text = unit.repeat(LENGTH / unit.length());
            Source source = Source.of("long", text.getBytes(StandardCharsets.UTF_8));
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(format, source), format.id());
        }
    }

    private static void read(SourceFormat format, Source source) throws IOException {
        try {
            format.recognise(Head.of(source));
            format.read(source, ReadContext.STANDARD, new MentionDump());
        } catch (LimitException expected) {
            // Refused with a message.
        } catch (SourceException expected) {
            // Not text.
        }
    }
}

package org.colloquy.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.source.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a value holds, it stays a value: the file keeps its syntax, and the next record is read as it is. */
class HostileExportTest {

    private static final Path HOSTILE = Path.of("src/test/resources/exports/csl-json/hostile.json");
    private static final int LONG = 100_000;

    @ParameterizedTest
    @ValueSource(strings = {"ris", "csl-json", "bibtex", "biblatex"})
    void aValueDoesNotBreakOut(String format) throws IOException {
        Records written =
                Records.read(reader(format), Records.read("csl-json", HOSTILE).as(format));

        assertAfter(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ris", "csl-json", "bibtex", "biblatex"})
    void aLongValueDoesNotBreakOut(String format) throws IOException {
        Records written = Records.read(reader(format), longValues().as(format));

        assertAfter(written);
    }

    private static String reader(String format) {
        return format.equals("biblatex") ? "bibtex" : format;
    }

    private static void assertAfter(Records written) {
        List<PaperMention> papers = written.paperMentions();
        assertEquals(
                List.of(),
                written.problems().stream()
                        .map(Problem::code)
                        .filter(code -> !code.startsWith("invalid-"))
                        .toList());
        assertEquals(2, papers.size());
        assertEquals(
                "What comes after",
                papers.get(1).title().map(title -> title.value()).orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bibtex", "biblatex"})
    void bracesOfAnEntryAreBalanced(String format) throws IOException {
        assertEntries(Records.read("csl-json", HOSTILE).as(format));
        assertEntries(longValues().as(format));
    }

    private static Records longValues() throws IOException {
        String item = """
                [{"id": "x", "type": "book", "issued": {"raw": "2031"}, "title": "LONG", "author": [{"literal": "LONG"}],
                  "abstract": "LONG"}, {"id": "y", "type": "book", "issued": {"raw": "2031"}, "title": "What comes after"}]
                """;
        String text = "{$a_%-` ".repeat(LONG / 8);
        return Records.read("csl-json", item.replace("LONG", text));
    }

    /** BibTeX counts braces and knows no escape of them. */
    private static void assertEntries(String bib) {
        int depth = 0;
        int entries = 0;
        for (int i = 0; i < bib.length(); i++) {
            char c = bib.charAt(i);
            entries += c == '@' && depth == 0 ? 1 : 0;
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            assertTrue(depth >= 0, () -> "a brace too many in " + bib);
        }
        assertEquals(0, depth, bib);
        assertEquals(2, entries, bib);
    }
}

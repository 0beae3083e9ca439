package org.colloquy.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.colloquy.core.model.PaperMention;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What is read, written in the same format and read again says the same. What a format cannot hold is named here, one
 * {@link Allowance} each; a record that has no key, or that of another above, gets one.
 */
class RoundTripTest {

    private static final Path FIXTURES = Path.of("src/test/resources/fixtures");

    /** Makes alike what a format cannot tell apart; a line is left out by making it empty. */
    private interface Allowance extends UnaryOperator<String> {}

    @TestFactory
    Stream<DynamicTest> ris() throws IOException {
        return laws(
                "ris",
                "ris",
                line -> line
                        // RIS has no type for what has none.
                        .replace("kind: UNKNOWN", "kind: OTHER")
                        .replaceFirst("^(detail TYPE|other TY): .*", "")
                        .replaceFirst("^(detail PAGES: .*)\u2013", "$1-"));
    }

    @TestFactory
    Stream<DynamicTest> cslJson() throws IOException {
        return laws(
                "csl-json",
                "csl-json",
                line -> line.replaceFirst("^detail TYPE: .*", "")
                        // What is no variable of CSL is kept in its object for such things.
                        .replaceFirst("^other custom[.]", "other "));
    }

    @TestFactory
    Stream<DynamicTest> bibtex() throws IOException {
        return laws("bibtex", "bibtex", RoundTripTest::ofBibtex);
    }

    @TestFactory
    Stream<DynamicTest> biblatex() throws IOException {
        return laws("bibtex", "biblatex", RoundTripTest::ofBibtex);
    }

    private static String ofBibtex(String line) {
        return line
                // Who a crossref leads to is its parent; what was taken over from it is written, that it was is not.
                .replaceFirst("^relation: .*IS_PART_OF.*", "")
                .replaceFirst("^container identifier: .*scheme=DOI.*", "")
                // What a database's keywords are of has no field.
                .replaceFirst("(?<=^subject: .{0,80})scheme=Optional\\[Keywords Plus\\]", "scheme=Optional.empty")
                // There is one field for a DOI: a second one is told in a note, of which it is read.
                .replaceFirst("^detail NOTE: doi: \\S+$", "")
                // A field that stands twice, or whose number is none, is at fault: it is a note, lest it be so again.
                .replaceFirst("^other (title: Thrice|year: 2010|isbn: 1-2-3)$", "")
                .replaceFirst("^detail NOTE: (title: Thrice; year: 2010|isbn: 1-2-3)$", "");
    }

    private static Stream<DynamicTest> laws(String source, String target, Allowance allowed) throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES.resolve(source))) {
            return files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList().stream()
                    .map(file -> dynamicTest(
                            target + " of " + file.getFileName(), () -> assertSame(source, target, file, allowed)));
        }
    }

    private static void assertSame(String source, String target, Path file, Allowance allowed) throws IOException {
        Records before = Records.read(source, file);
        String written = before.as(target);
        Records after = Records.read(source, written);

        assertFalse(before.paperMentions().isEmpty(), "there is nothing to compare");
        assertEquals(content(before, before, allowed), content(after, before, allowed), written);
        assertEquals(written, after.as(target), "what is written twice is the same");
    }

    private static String content(Records records, Records before, Allowance allowed) {
        StringBuilder out = new StringBuilder();
        List<PaperMention> papers = records.paperMentions();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < papers.size(); i++) {
            boolean keyed = i >= before.paperMentions().size()
                    || before.paperMentions()
                            .get(i)
                            .publication()
                            .key()
                            .filter(keys::add)
                            .isPresent();
            RecordContent.of(papers.get(i)).stream()
                    .filter(line -> keyed || !line.startsWith("key:"))
                    .map(allowed)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> out.append(line).append('\n'));
            out.append('\n');
        }
        return out.toString();
    }
}

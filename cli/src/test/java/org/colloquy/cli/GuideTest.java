package org.colloquy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.colloquy.core.export.ExportFormat;
import org.colloquy.core.export.ExportFormats;
import org.colloquy.core.source.Editions;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.Source;
import org.colloquy.rdf.query.NamedQuery;
import org.colloquy.rdf.query.QueryCatalogue;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The guide knows what there is. */
class GuideTest {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** Returns what stands as code in the first cells of the tables of a section. */
    private static Set<String> listed(String section) throws IOException {
        Set<String> listed = new TreeSet<>();
        boolean inside = false;
        for (String line : Files.readAllLines(Path.of("../docs/guide.md"))) {
            if (line.startsWith("## ")) {
                inside = line.equals("## " + section);
            } else if (inside && line.startsWith("| `")) {
                CODE.matcher(line.substring(0, line.indexOf(" | ")))
                        .results()
                        .map(found -> found.group(1))
                        .filter(name -> !name.startsWith("-"))
                        .forEach(listed::add);
            }
        }
        return listed;
    }

    @Test
    void itListsTheNamedQueries() throws IOException {
        assertEquals(
                QueryCatalogue.all().stream()
                        .map(NamedQuery::name)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo)),
                listed("Asking"));
    }

    @Test
    void itListsTheFormatsThatAreWritten() throws IOException {
        assertEquals(
                ExportFormats.registered().all().stream()
                        .map(ExportFormat::id)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo)),
                Sets.union(listed("Writing bibliographies"), listed("Calendars, tables and pages")));
    }

    @Test
    void itSaysWhatEveryVerbTakes() throws IOException {
        String guide = Files.readString(Path.of("../docs/guide.md"));
        List<String> missing = new CommandLine(new Main(Terminal.system()))
                .getCommandSpec().options().stream()
                        .map(OptionSpec::longestName)
                        .filter(option -> !option.equals("--version") && !guide.contains("`" + option))
                        .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void itsTableOfEditionsIsOne() throws IOException {
        String guide = Files.readString(Path.of("../docs/guide.md"));
        int start = guide.indexOf("```tsv\n") + "```tsv\n".length();
        String table = guide.substring(start, guide.indexOf("```", start));
        List<Problem> problems = new ArrayList<>();
        Editions editions = Editions.read(
                Source.of("guide.md", table.getBytes(StandardCharsets.UTF_8)), Limits.STANDARD, problems::add);
        assertEquals(List.of(), problems);
        assertEquals(2, editions.all().size());
    }
}

package org.colloquy.bench.bibliography;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.bench.reading.DocumentReader;
import org.colloquy.bench.reading.Reading;
import org.colloquy.bench.reading.ReadingReport;
import org.colloquy.bench.score.Comparison;
import org.colloquy.bench.score.Evaluation;
import org.colloquy.bench.score.Explained;
import org.colloquy.bench.score.Figures;
import org.colloquy.bench.score.Item;

/** Reads bibliographies through the product, and compares with what other tools read where that stands beside them. */
public final class BibliographyEvaluation {

    private final Explained explained;
    private final Comparison all;
    private final Map<String, Comparison> byTool = new TreeMap<>();
    private final Map<String, Comparison> byFormat = new TreeMap<>();

    private BibliographyEvaluation(Explained explained) {
        this.explained = explained;
        this.all = newComparison();
    }

    /**
     * Evaluates a folder with all folders in it.
     *
     * @throws IOException if a file cannot be read
     */
    public static Evaluation of(Path root, DocumentReader reader) throws IOException {
        return of(root, reader, explained());
    }

    static Evaluation of(Path root, DocumentReader reader, Explained explained) throws IOException {
        return new BibliographyEvaluation(explained).evaluate(root, reader);
    }

    private Evaluation evaluate(Path root, DocumentReader reader) throws IOException {
        List<Path> files = files(root);
        ReadingReport report = new ReadingReport();
        Map<Path, Reading> readings = new HashMap<>();
        for (Path file : files) {
            Reading reading = reader.read(file);
            readings.put(file, reading);
            report.add(root.relativize(file).toString().replace('\\', '/'), reading);
        }
        Pairs pairs = Pairs.among(root, files);
        for (Pair pair : pairs.pairs()) {
            compare(
                    pair,
                    pair.file()
                            .map(file -> Objects.requireNonNull(readings.get(file)))
                            .orElseGet(() -> reader.read(pair.name(), pair.text())));
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("evaluation", "bibliographies");
        figures.put("reading", report.figures());
        figures.put("pairs", pairs.pairs().size());
        figures.put("unreadable_expectations", pairs.unreadable());
        figures.put("overall", Figures.of(all));
        figures.put("by_tool", each(byTool));
        figures.put("by_format", each(byFormat));
        figures.put("needlessly_explained", all.needlesslyExplained());
        figures.put("differences", all.differences().size());
        return new Evaluation(figures, new ArrayList<>(all.differences()));
    }

    private void compare(Pair pair, Reading reading) {
        List<Item> actual = MentionFields.of(reading);
        String tool =
                pair.name().contains("/") ? pair.name().substring(0, pair.name().indexOf('/')) : ".";
        String format = reading.format().orElse("unrecognised");
        Stream.of(
                        all,
                        byTool.computeIfAbsent(tool, name -> newComparison()),
                        byFormat.computeIfAbsent(format, name -> newComparison()))
                .forEach(comparison -> comparison.add(pair.name(), pair.expected(), actual, WorkFields.MATCHING));
    }

    private Comparison newComparison() {
        return new Comparison(WorkFields.SCHEME, explained);
    }

    private static Map<String, Object> each(Map<String, Comparison> comparisons) {
        Map<String, Object> figures = new LinkedHashMap<>();
        comparisons.forEach((name, comparison) -> figures.put(name, Figures.of(comparison)));
        return figures;
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Explained explained() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(BibliographyEvaluation.class.getResourceAsStream("explained.tsv"))) {
            return Explained.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }
    }
}

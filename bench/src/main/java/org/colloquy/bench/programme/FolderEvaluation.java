package org.colloquy.bench.programme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.colloquy.bench.reading.DocumentReader;
import org.colloquy.bench.reading.Reading;
import org.colloquy.bench.reading.ReadingReport;
import org.colloquy.bench.score.Comparison;
import org.colloquy.bench.score.Figures;
import org.colloquy.bench.score.Item;
import org.colloquy.bench.score.Matching;

/** Evaluates the documents of one folder. */
final class FolderEvaluation {

    private static final String TRUTH = ".truth.json";

    private final Path root;
    private final DocumentReader reader;
    private final List<Comparison> comparisons;
    private final ReadingReport readings = new ReadingReport();
    private final Map<String, Integer> layouts = new TreeMap<>();
    private final List<String> unmeasured = new ArrayList<>();

    /** The last of the comparisons is that of this folder alone. */
    FolderEvaluation(Path root, DocumentReader reader, List<Comparison> comparisons) {
        this.root = root;
        this.reader = reader;
        this.comparisons = List.copyOf(comparisons);
    }

    Map<String, Object> of(List<Path> files) throws IOException {
        for (Path file : files) {
            if (!isTruth(file)) {
                evaluate(
                        file,
                        files.stream().filter(other -> isTruthOf(other, file)).findFirst());
            }
        }
        Map<String, Object> figures = Figures.of(comparisons.get(comparisons.size() - 1));
        figures.put("layouts", layouts);
        figures.put("unmeasured", unmeasured);
        figures.put("reading", readings.figures());
        return figures;
    }

    private void evaluate(Path file, Optional<Path> truthFile) throws IOException {
        Reading reading = reader.read(file);
        String name = ProgrammeEvaluation.name(root, file);
        readings.add(name, reading);
        Optional<SiteTruth> site = truthFile.isPresent() ? Optional.empty() : siteTruth(file);
        if (truthFile.isPresent()) {
            comparePage(name, reading, truths(truthFile.get()));
        } else if (site.isPresent()) {
            compare(
                    "site " + site.get().layout(),
                    name,
                    site.get().items(),
                    SiteItems.of(reading),
                    new Matching(List.of("title"), false, site.get()::names));
        } else {
            unmeasured.add(name + ": " + reading.mentions().size() + " mentions");
        }
    }

    private void comparePage(String name, Reading reading, List<JsonNode> truths) {
        if (truths.stream().anyMatch(TruthItems::isSession)) {
            List<Item> expected = truths.stream()
                    .flatMap(truth -> TruthItems.ofSession(truth).stream())
                    .toList();
            compare("session", name, expected, PageItems.ofSession(reading), Matching.byTitle());
        } else {
            List<Item> expected = truths.stream().map(TruthItems::ofCard).toList();
            compare("cards", name, expected, PageItems.ofCards(reading), Matching.byTitle());
        }
    }

    private void compare(String layout, String name, List<Item> expected, List<Item> actual, Matching matching) {
        layouts.merge(layout, 1, Integer::sum);
        comparisons.forEach(comparison -> comparison.add(name, expected, actual, matching));
    }

    private static Optional<SiteTruth> siteTruth(Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return SiteTable.read(file);
        }
        if (name.endsWith(".yml") || name.endsWith(".yaml")) {
            return SiteSchedule.read(file);
        }
        return name.endsWith(".json") ? SiteCalendar.read(file) : Optional.empty();
    }

    /** One object, a list of objects, or one object a line. */
    private static List<JsonNode> truths(Path file) throws IOException {
        List<JsonNode> truths = new ArrayList<>();
        try (MappingIterator<JsonNode> values =
                new JsonMapper().readerFor(JsonNode.class).readValues(file.toFile())) {
            values.forEachRemaining(truths::add);
        }
        return truths;
    }

    private static boolean isTruth(Path file) {
        String name = name(file);
        return name.endsWith(TRUTH) || name.endsWith(TRUTH + "l");
    }

    /** The truth of {@code page.html} and of {@code page.copied.txt} is {@code page.truth.json} or {@code .jsonl}. */
    private static boolean isTruthOf(Path truth, Path file) {
        String name = name(truth);
        return isTruth(truth) && name(file).startsWith(name.substring(0, name.lastIndexOf(TRUTH)) + ".");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}

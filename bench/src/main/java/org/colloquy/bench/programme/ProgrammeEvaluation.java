package org.colloquy.bench.programme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.bench.reading.DocumentReader;
import org.colloquy.bench.score.Comparison;
import org.colloquy.bench.score.Evaluation;
import org.colloquy.bench.score.Explained;
import org.colloquy.bench.score.Figures;
import org.colloquy.bench.score.Rule;
import org.colloquy.bench.score.Scheme;

/**
 * Reads programmes through the product and compares with what they are known to say. How a folder is laid out is seen
 * from its files: truth files beside documents, or the data behind a conference site, which are their own truth.
 */
public final class ProgrammeEvaluation {

    private static final Scheme SCHEME = new Scheme(
            Map.of(
                    "authors", Rule.LIST,
                    "chair", Rule.LIST,
                    "person", Rule.LIST,
                    "day", Rule.TIME,
                    "time", Rule.TIME,
                    "keywords", Rule.SET,
                    "sessions", Rule.SET,
                    "slots", Rule.SET,
                    "papers", Rule.SET),
            Set.of(TruthItems.TALK_KIND));

    private ProgrammeEvaluation() {}

    /**
     * Evaluates a folder with all folders in it.
     *
     * @throws IOException if a file cannot be read
     */
    public static Evaluation of(Path root, DocumentReader reader) throws IOException {
        Comparison all = newComparison();
        Map<String, Object> folders = new LinkedHashMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path folder : paths.filter(Files::isDirectory).sorted().toList()) {
                List<Path> files = filesIn(folder);
                if (!files.isEmpty()) {
                    FolderEvaluation evaluation = new FolderEvaluation(root, reader, List.of(all, newComparison()));
                    folders.put(name(root, folder), evaluation.of(files));
                }
            }
        }
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("evaluation", "programmes");
        report.put("overall", Figures.of(all));
        report.put("folders", folders);
        report.put("differences", all.differences().size());
        return new Evaluation(report, new ArrayList<>(all.differences()));
    }

    static String name(Path root, Path path) {
        String name = root.relativize(path).toString().replace('\\', '/');
        return name.isEmpty() ? "." : name;
    }

    private static Comparison newComparison() {
        return new Comparison(SCHEME, Explained.NOTHING);
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}

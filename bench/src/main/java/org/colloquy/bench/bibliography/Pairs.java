package org.colloquy.bench.bibliography;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colloquy.bench.score.Item;

/** Finds the files beside which stands what another tool reads in them. */
final class Pairs {

    private final Path root;
    private final Map<Path, List<Path>> filesByFolder;
    private final List<Pair> pairs = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();

    private Pairs(Path root, List<Path> files) {
        this.root = root;
        this.filesByFolder = files.stream().collect(Collectors.groupingBy(Pairs::folder));
    }

    /**
     * Looks for pairs among files.
     *
     * @throws IOException if a file cannot be read
     */
    static Pairs among(Path root, List<Path> files) throws IOException {
        Pairs found = new Pairs(root, files);
        for (Path file : files) {
            if (extension(file).equals("bib")) {
                found.besideBibtex(file);
            } else if (extension(file).equals("json")) {
                found.besideJson(file);
            }
        }
        return found;
    }

    List<Pair> pairs() {
        return List.copyOf(pairs);
    }

    /** Returns the files with expected results that could not be read. */
    List<String> unreadable() {
        return List.copyOf(unreadable);
    }

    /** {@code X.ris} and {@code X.bib}; also {@code Test3.txt} and {@code TestBib3.bib}. */
    private void besideBibtex(Path expected) throws IOException {
        String base = base(expected);
        List<Path> sources = files(folder(expected)).stream()
                .filter(file -> !extension(file).equals("bib"))
                .filter(file -> base(file).equals(base) || base(file).equals(withoutBib(base)))
                .toList();
        if (sources.isEmpty() || isOfCases(folder(expected))) {
            return;
        }
        Optional<List<Item>> works = BibTruth.read(expected);
        if (works.isEmpty()) {
            unreadable.add(name(expected));
        }
        works.filter(list -> !list.isEmpty())
                .ifPresent(list -> sources.forEach(source -> pairs.add(Pair.of(name(source), source, list))));
    }

    /** Returns whether the files of a folder are the sources of the cases in a JSON file that is called like it. */
    private boolean isOfCases(Path folder) {
        return files(folder(folder)).stream()
                .anyMatch(file ->
                        extension(file).equals("json") && base(file).equals(String.valueOf(folder.getFileName())));
    }

    private static String withoutBib(String base) {
        int digits = base.length();
        while (digits > 0 && Character.isDigit(base.charAt(digits - 1))) {
            digits--;
        }
        String head = base.substring(0, digits);
        return head.endsWith("Bib") ? head.substring(0, digits - 3) + base.substring(digits) : base;
    }

    /** {@code x-input.bib} and {@code x-csl.json}; {@code x.json} with cases whose sources are in the folder {@code x}. */
    private void besideJson(Path expected) throws IOException {
        JsonNode root = json(expected);
        String base = base(expected);
        if (CslTruth.isList(root) && (base.endsWith("-csl") || base.endsWith(".csl"))) {
            String stem = base.substring(0, base.length() - "-csl".length());
            files(folder(expected)).stream()
                    .filter(file -> !file.equals(expected))
                    .filter(file -> base(file).equals(stem) || base(file).equals(stem + "-input"))
                    .forEach(file -> pairs.add(Pair.of(name(file), file, CslTruth.items(root))));
        } else if (root.isObject()) {
            cases(expected, root);
        }
    }

    private void cases(Path expected, JsonNode root) {
        Map<String, Integer> met = new HashMap<>();
        root.properties().forEach(group -> {
            if (group.getValue().isObject()) {
                group.getValue().properties().forEach(one -> inFolder(expected, one.getKey(), one.getValue(), met));
            } else if (group.getValue().isArray()) {
                for (int i = 0; i < group.getValue().size(); i++) {
                    inline(
                            expected,
                            group.getKey() + " " + (i + 1),
                            group.getValue().get(i));
                }
            }
        });
    }

    /** The same case of the second group has the second of the files that bear its name. */
    private void inFolder(Path expected, String title, JsonNode value, Map<String, Integer> met) {
        String name = title.startsWith("with ") ? title.substring("with ".length()) : title;
        List<Path> sources = files(folder(expected).resolve(base(expected))).stream()
                .filter(file -> base(file).equals(name))
                .toList();
        int index = met.merge(name, 1, Integer::sum) - 1;
        JsonNode works = value.size() == 1 ? value.get(0) : value.path(1);
        if (index < sources.size() && CslTruth.isList(works)) {
            Path source = sources.get(index);
            pairs.add(Pair.of(name(source), source, CslTruth.items(works)));
        } else if (sources.isEmpty()) {
            inline(expected, title, value);
        }
    }

    /** A case that holds its own source, as text or as JSON. */
    private void inline(Path expected, String title, JsonNode value) {
        JsonNode source = value.path(0);
        boolean isSource = source.isTextual() || source.isObject();
        if (value.isArray() && value.size() == 2 && isSource && CslTruth.isList(value.get(1))) {
            String text = source.isTextual() ? source.asText() : source.toString();
            pairs.add(new Pair(name(expected) + "#" + title, Optional.empty(), text, CslTruth.items(value.get(1))));
        }
    }

    private static JsonNode json(Path file) throws IOException {
        try {
            return new JsonMapper().readTree(file.toFile());
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private List<Path> files(Path folder) {
        return filesByFolder.getOrDefault(folder, List.of());
    }

    private static Path folder(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static String base(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}

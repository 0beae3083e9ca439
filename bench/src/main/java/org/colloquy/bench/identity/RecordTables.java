package org.colloquy.bench.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Two tables of papers, whose rows are known by {@code id}, and which of them are the same.
 *
 * @param left the rows of the first table by id
 * @param right the rows of the second
 * @param labels which rows are one paper or two
 * @param complete whether the rows that {@code labels} does not name are two papers
 */
record RecordTables(
        Map<String, PrintedPaper> left, Map<String, PrintedPaper> right, Map<Ids, Boolean> labels, boolean complete) {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .get();

    RecordTables {
        left = ImmutableMap.copyOf(left);
        right = ImmutableMap.copyOf(right);
        labels = ImmutableMap.copyOf(labels);
    }

    /**
     * A row of each table.
     *
     * @param left the id of the first
     * @param right the id of the second
     */
    record Ids(String left, String right) {}

    /** Reads {@code DBLP….csv}, {@code ACM.csv}, and {@code …Mapping.csv} or else labelled pairs. */
    static RecordTables read(Path folder, long most) throws IOException {
        Map<String, PrintedPaper> left = papers(file(folder, "DBLP\\d?\\.csv"), "left", most);
        Map<String, PrintedPaper> right = papers(file(folder, "ACM\\d?\\.csv"), "right", most);
        Optional<Path> mapping = find(folder, "(?i).*mapping\\.csv");
        Map<Ids, Boolean> labels = mapping.isPresent() ? mapped(mapping.get()) : paired(file(folder, ".*\\.jsonl"));
        labels.keySet().removeIf(ids -> !left.containsKey(ids.left()) || !right.containsKey(ids.right()));
        return new RecordTables(left, right, labels, mapping.isPresent());
    }

    private static Path file(Path folder, String name) throws IOException {
        return find(folder, name).orElseThrow(() -> new IOException("no file there is called " + name));
    }

    private static Optional<Path> find(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name))
                    .sorted()
                    .findFirst();
        }
    }

    private static Map<String, PrintedPaper> papers(Path file, String source, long most) throws IOException {
        Map<String, PrintedPaper> papers = new LinkedHashMap<>();
        for (CSVRecord row : rows(file)) {
            if (!row.isSet("id")) {
                throw new IOException(file + " has a row without an 'id'");
            }
            if (papers.size() < most) {
                papers.put(row.get("id"), RecordFields.paper(source, field -> row.isSet(field) ? row.get(field) : ""));
            }
        }
        return papers;
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        try (CSVParser table = CSVParser.parse(text(file).replace("\ufeff", ""), FORMAT)) {
            return table.getRecords();
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        }
    }

    private static Map<Ids, Boolean> mapped(Path file) throws IOException {
        Map<Ids, Boolean> labels = new LinkedHashMap<>();
        rows(file).forEach(row -> labels.put(new Ids(row.get(0), row.get(1)), true));
        return labels;
    }

    private static Map<Ids, Boolean> paired(Path file) throws IOException {
        Map<Ids, Boolean> labels = new LinkedHashMap<>();
        for (JsonNode line : LabelledFile.objects(LabelledFile.lines(file, Long.MAX_VALUE))) {
            labels.put(
                    new Ids(LabelledFile.text(line, "dblp_id"), LabelledFile.text(line, "acm_id")),
                    line.path("label").asInt() == 1);
        }
        return labels;
    }
}

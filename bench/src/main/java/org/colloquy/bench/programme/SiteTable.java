package org.colloquy.bench.programme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.colloquy.bench.score.Item;

/** A table of papers, speakers or workshops: CSV with columns {@code UID} and {@code title}. */
final class SiteTable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setAllowMissingColumnNames(true)
            .get();
    private static final List<String> PEOPLE = List.of("speaker", "speakers", "organizers", "organisers", "presenter");
    private static final Set<String> OF_PAPERS = Set.of("keywords", "sessions", "pdf_url", "paper_type");

    private SiteTable() {}

    /**
     * Reads a table, or returns empty if the file is none.
     *
     * @throws IOException if the file cannot be read
     */
    static Optional<SiteTruth> read(Path file) throws IOException {
        try (CSVParser table = CSVParser.parse(file, StandardCharsets.UTF_8, FORMAT)) {
            List<String> columns = table.getHeaderNames().stream()
                    .map(name -> name.replace("\ufeff", "").strip())
                    .toList();
            if (!has(columns, "UID") || !has(columns, "title")) {
                return Optional.empty();
            }
            return Optional.of(truth(table, columns));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static SiteTruth truth(CSVParser table, List<String> columns) {
        String kind = columns.stream().anyMatch(OF_PAPERS::contains) ? "paper" : "event";
        List<Item> items = new ArrayList<>();
        Set<String> sessions = new LinkedHashSet<>();
        List<String> texts = new ArrayList<>();
        for (CSVRecord row : table) {
            row.forEach(texts::add);
            items.add(item(kind, row, columns));
            value(row, "sessions").map(SiteText::parts).ifPresent(sessions::addAll);
        }
        sessions.stream()
                .filter(title -> !title.isBlank())
                .map(title ->
                        Item.of("session", title).with("title", List.of(title)).build())
                .forEach(items::add);
        return SiteTruth.of("table", items, Stream.concat(texts.stream(), sessions.stream()));
    }

    private static Item item(String kind, CSVRecord row, List<String> columns) {
        Item.Builder item = Item.of(kind, value(row, "title").orElse("")).with("title", value(row, "title"));
        if (kind.equals("paper")) {
            item.with("key", value(row, "UID"));
        }
        if (has(columns, "authors")) {
            item.with("authors", parts(row, "authors"));
        }
        PEOPLE.stream()
                .filter(column -> has(columns, column))
                .findFirst()
                .ifPresent(column -> item.with(
                        "authors", value(row, column).map(SiteText::people).orElse(List.of())));
        for (String column : List.of("keywords", "sessions")) {
            if (has(columns, column)) {
                item.with(column, parts(row, column));
            }
        }
        if (has(columns, "abstract")) {
            item.with("abstract", value(row, "abstract"));
        }
        if (has(columns, "pdf_url")) {
            item.with("link", value(row, "pdf_url"));
        }
        return item.build();
    }

    private static List<String> parts(CSVRecord row, String column) {
        return value(row, column).map(SiteText::parts).orElse(List.of());
    }

    private static boolean has(List<String> columns, String name) {
        return columns.stream().anyMatch(name::equalsIgnoreCase);
    }

    private static Optional<String> value(CSVRecord row, String column) {
        return row.isSet(column) ? Optional.of(row.get(column)).filter(text -> !text.isBlank()) : Optional.empty();
    }
}

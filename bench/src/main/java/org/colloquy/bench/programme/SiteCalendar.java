package org.colloquy.bench.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.bench.score.Item;

/** A calendar: a JSON list of entries with {@code title}, {@code start} and {@code end}. */
final class SiteCalendar {
    private SiteCalendar() {}

    /**
     * Reads a calendar, or returns empty if the file is none. Entries of the same title are one event with several
     * times.
     *
     * @throws IOException if the file cannot be read
     */
    static Optional<SiteTruth> read(Path file) throws IOException {
        try {
            JsonNode root = new JsonMapper().readTree(file.toFile());
            Map<String, List<JsonNode>> byTitle = new LinkedHashMap<>();
            root.forEach(entry -> {
                if (entry.has("title") && entry.has("start")) {
                    byTitle.computeIfAbsent(entry.get("title").asText(), title -> new ArrayList<>())
                            .add(entry);
                }
            });
            if (!root.isArray() || byTitle.isEmpty()) {
                return Optional.empty();
            }
            List<Item> items = byTitle.entrySet().stream()
                    .map(entry -> event(entry.getKey(), entry.getValue()))
                    .toList();
            return Optional.of(SiteTruth.of("calendar", items, root.findValuesAsText("type").stream()));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Item event(String markedUp, List<JsonNode> entries) {
        Item.Builder item = Item.of("event", SiteText.title(markedUp)).with("title", List.of(SiteText.title(markedUp)));
        for (JsonNode entry : entries) {
            item.with(
                    "slots",
                    SiteText.interval(
                            entry.path("start").asText(), entry.path("end").asText()));
        }
        List<String> people = SiteText.italics(markedUp);
        if (!people.isEmpty()) {
            item.with("authors", people);
        }
        return item.build();
    }
}

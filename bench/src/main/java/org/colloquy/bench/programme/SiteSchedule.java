package org.colloquy.bench.programme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.bench.score.Item;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Sessions with their papers, or tutorials and plenaries with their times: YAML. */
final class SiteSchedule {

    private static final List<String> PEOPLE =
            List.of("organizers", "organisers", "presenter", "presenters", "speaker", "speakers", "authors", "chairs");

    private SiteSchedule() {}

    /**
     * Reads a schedule, or returns empty if the file is none.
     *
     * @throws IOException if the file cannot be read
     */
    static Optional<SiteTruth> read(Path file) throws IOException {
        try {
            Object root = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
            if (root instanceof Map<?, ?> map) {
                return some("sessions", root, map.entrySet().stream().flatMap(SiteSchedule::session));
            }
            return root instanceof List<?> list
                    ? some("events", root, list.stream().flatMap(SiteSchedule::event))
                    : Optional.empty();
        } catch (YamlEngineException e) {
            return Optional.empty();
        }
    }

    private static Optional<SiteTruth> some(String layout, Object root, Stream<Item> items) {
        List<Item> list = items.toList();
        return list.isEmpty() ? Optional.empty() : Optional.of(SiteTruth.of(layout, list, texts(root)));
    }

    private static Stream<Item> session(Map.Entry<?, ?> entry) {
        String title = String.valueOf(entry.getKey());
        if (!(entry.getValue() instanceof Map<?, ?> session) || !(session.get("papers") instanceof List<?> papers)) {
            return Stream.empty();
        }
        return Stream.of(Item.of("session", title)
                .with("title", List.of(title))
                .with("start", text(session, "date").flatMap(SiteText::instant))
                .with("papers", papers.stream().map(String::valueOf).toList())
                .build());
    }

    private static Stream<Item> event(Object element) {
        if (!(element instanceof Map<?, ?> event) || !event.containsKey("title")) {
            return Stream.empty();
        }
        List<String> slots = new ArrayList<>(slot(event));
        if (event.get("sessions") instanceof List<?> sessions) {
            sessions.forEach(session -> slots.addAll(session instanceof Map<?, ?> map ? slot(map) : List.of()));
        }
        Item.Builder item = Item.of("event", text(event, "title").orElse(""))
                .with("title", text(event, "title"))
                .with("abstract", text(event, "abstract"))
                .with("slots", slots);
        PEOPLE.stream()
                .filter(event::containsKey)
                .findFirst()
                .ifPresent(key -> item.with("authors", people(event, key)));
        return Stream.of(item.build());
    }

    private static List<String> people(Map<?, ?> event, String key) {
        return event.get(key) instanceof List<?> list
                ? list.stream()
                        .map(name -> SiteText.withoutTitle(String.valueOf(name)))
                        .toList()
                : text(event, key).map(SiteText::people).orElse(List.of());
    }

    private static List<String> slot(Map<?, ?> map) {
        return text(map, "start_time")
                .flatMap(start -> text(map, "end_time").map(end -> SiteText.interval(start, end)))
                .orElse(List.of());
    }

    private static Optional<String> text(Map<?, ?> map, String key) {
        return Optional.ofNullable(map.get(key)).map(String::valueOf);
    }

    private static Stream<String> texts(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .flatMap(entry -> Stream.concat(texts(entry.getKey()), texts(entry.getValue())));
        }
        return value instanceof List<?> list
                ? list.stream().flatMap(SiteSchedule::texts)
                : Stream.of(String.valueOf(value));
    }
}

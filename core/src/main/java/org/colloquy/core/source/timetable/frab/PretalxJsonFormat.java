package org.colloquy.core.source.timetable.frab;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.json.JsonField;
import org.colloquy.core.source.json.JsonHead;
import org.colloquy.core.source.json.JsonRecords;
import org.colloquy.core.source.json.JsonValue;
import org.colloquy.core.source.timetable.JsonItem;
import org.colloquy.core.source.timetable.SiteMentions;
import org.colloquy.core.source.timetable.ZoneChoice;

/**
 * Schedules as pretalx and frab write them in JSON ({@code schedule.json}), day by day. Of abstract, description and subtitle
 * the first that there is counts. Left out are tracks that name no kind, languages, pictures, biographies, licences, and
 * what the schedulers note for themselves.
 */
@AutoService(SourceFormat.class)
public final class PretalxJsonFormat implements SourceFormat {

    private static final double SURE = 0.97;
    private static final String DAYS = "schedule.conference.days";

    @Override
    public String id() {
        return "pretalx-json";
    }

    @Override
    public String description() {
        return "schedule of pretalx or frab (schedule.json)";
    }

    @Override
    public double recognise(Head head) {
        return JsonHead.of(head).filter(seen -> seen.has(DAYS)).isPresent() ? SURE : 0;
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        String zone = JsonHead.of(Head.of(source))
                .map(seen -> seen.text("schedule.conference.time_zone_name"))
                .orElse("");
        List<FrabEvents> reader = new ArrayList<>();
        JsonRecords.read(source, context.limits(), sink, Set.of(DAYS), (text, day) -> {
            if (reader.isEmpty()) {
                reader.add(new FrabEvents(
                        new SiteMentions(text, id(), context, sink), ZoneChoice.of(zone, context), Optional.empty()));
            }
            day(new JsonItem(text, day), reader.get(0));
        });
    }

    private static void day(JsonItem day, FrabEvents events) {
        FrabEvents.Day when = FrabEvents.Day.of(said(day, "date"), said(day, "day_start"));
        Optional<JsonValue> rooms = day.value().get("rooms");
        for (JsonField room : rooms.map(JsonValue::fields).orElse(List.of())) {
            Optional<Passage> name = rooms.flatMap(all -> new JsonItem(day.text(), all).label(room.name()))
                    .filter(label -> !label.isBlank());
            for (JsonValue event : room.value().each()) {
                if (event.isObject()) {
                    events.send(new Event(new JsonItem(day.text(), event)), when, name);
                }
            }
        }
    }

    private static String said(JsonItem day, String field) {
        return day.text(field).map(Passage::text).orElse("");
    }

    /** An event in JSON. */
    private record Event(JsonItem item) implements FrabEvent {

        @Override
        public Passage whole() {
            return item.whole();
        }

        @Override
        public Optional<Passage> text(String field) {
            return item.text(field);
        }

        @Override
        public List<Passage> persons() {
            return item.each("persons").stream()
                    .flatMap(person ->
                            person.text("public_name", "full_public_name", "name").or(person.value()::printed).stream())
                    .toList();
        }

        @Override
        public Passage personsLabel() {
            return item.label("persons").orElseGet(item::whole);
        }

        @Override
        public List<Attached> attached() {
            List<Attached> attached = new ArrayList<>();
            for (String field : List.of("links", "attachments")) {
                item.each(field)
                        .forEach(link -> link.text("url", "href")
                                .ifPresent(address -> attached.add(new Attached(link.text("title", "name"), address))));
            }
            return attached;
        }
    }
}

package org.colloquy.core.source.timetable.site;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.Set;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.json.JsonHead;
import org.colloquy.core.source.timetable.ItemSlots;
import org.colloquy.core.source.timetable.JsonPasses;

/**
 * Schedules as Sessionize gives them out in JSON: all data, sessions in groups, or the grid of days and rooms. What is called a
 * session there is a talk. Speakers, rooms and categories may stand behind the sessions that name them by numbers, so the document
 * is read through for them first. Left out are groups, categories that name no kind, answers to questions, pictures, biographies
 * and addresses of speakers.
 */
@AutoService(SourceFormat.class)
public final class SessionizeFormat implements SourceFormat {

    private static final double SURE = 0.96;
    private static final Set<String> PARTS = Set.of("sessions", "rooms", "rooms.sessions", "speakers", "categories");

    @Override
    public String id() {
        return "sessionize-json";
    }

    @Override
    public String description() {
        return "schedule of Sessionize: all data, sessions, grid (JSON)";
    }

    @Override
    public double recognise(Head head) {
        return JsonHead.of(head)
                        .filter(seen -> isSchedule(seen, "sessions") || isSchedule(seen, "rooms.sessions"))
                        .isPresent()
                ? SURE
                : 0;
    }

    private static boolean isSchedule(JsonHead seen, String sessions) {
        return seen.hasAll(sessions + ".title", sessions + ".startsAt", sessions + ".endsAt", sessions + ".speakers");
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        SessionizeItems items = new SessionizeItems();
        JsonPasses passes = new JsonPasses(source, id(), context, sink, PARTS);
        passes.readQuietly(site -> (part, record) -> items.note(site, part, record));
        passes.read(site -> {
            ItemSlots slots = new ItemSlots(site);
            return (part, record) -> {
                if (part.endsWith("sessions")) {
                    items.send(site, slots, record);
                }
            };
        });
    }
}

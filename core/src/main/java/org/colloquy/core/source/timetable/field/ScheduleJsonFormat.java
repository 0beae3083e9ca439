package org.colloquy.core.source.timetable.field;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.Set;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.json.JsonHead;
import org.colloquy.core.source.json.JsonRecords;
import org.colloquy.core.source.timetable.SiteMentions;

/**
 * Schedules in JSON of no format that has a name: items with title and time, in a list, or in sessions, rooms and days one within
 * the other. The names of the fields decide, as those of the columns do in a table; other fields are left out.
 */
@AutoService(SourceFormat.class)
public final class ScheduleJsonFormat implements SourceFormat {

    /** Any format that has a name knows better. */
    private static final double POSSIBLE = 0.3;

    @Override
    public String id() {
        return "schedule-json";
    }

    @Override
    public String description() {
        return "schedule with titles and times in fields that are called so: lists of items, or of days with sessions (JSON)";
    }

    @Override
    public double recognise(Head head) {
        return JsonHead.of(head).filter(ScheduleFields::areSchedule).isPresent() ? POSSIBLE : 0;
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        try (RecordText text = RecordText.open(source, context.limits(), sink)) {
            ScheduleTree tree = new ScheduleTree(new SiteMentions(text, id(), context, sink));
            boolean alone = Head.of(source).text().stripLeading().startsWith("{");
            JsonRecords.read(text, context.limits(), sink, Set.of(), alone ? tree::readWhole : tree::read);
        }
    }
}

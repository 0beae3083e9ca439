package org.colloquy.core.source.timetable.miniconf;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.Set;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.json.JsonRecords;
import org.colloquy.core.source.timetable.SiteMentions;

/** The calendar behind a site made with Mini-Conf: a list of entries with title, start and end (JSON). */
@AutoService(SourceFormat.class)
public final class MiniConfCalendarFormat implements SourceFormat {

    private static final double SURE = 0.9;

    @Override
    public String id() {
        return "mini-conf-calendar";
    }

    @Override
    public String description() {
        return "calendar behind a Mini-Conf site (JSON)";
    }

    @Override
    public double recognise(Head head) {
        String text = head.text().stripLeading();
        return text.startsWith("[")
                        && text.contains("\"title\"")
                        && text.contains("\"start\"")
                        && text.contains("\"end\"")
                        && text.contains("\"calendarId\"")
                ? SURE
                : 0;
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        JsonRecords.read(
                source,
                context.limits(),
                sink,
                Set.of(),
                (text, entry) -> new MiniConfCalendar(new SiteMentions(text, id(), context, sink)).entry(entry));
    }
}

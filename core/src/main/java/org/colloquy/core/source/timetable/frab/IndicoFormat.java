package org.colloquy.core.source.timetable.frab;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.Set;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.json.JsonHead;
import org.colloquy.core.source.json.JsonRecords;
import org.colloquy.core.source.timetable.JsonItem;
import org.colloquy.core.source.timetable.SiteMentions;

/**
 * Events as Indico exports them in JSON, with contributions, with sessions, or as a timetable. A contribution that has authors
 * is a paper. An event is one record. Left out are keywords, tracks, addresses of mail, what the pages look like, and
 * numbers of its own.
 */
@AutoService(SourceFormat.class)
public final class IndicoFormat implements SourceFormat {

    private static final double SURE = 0.96;

    @Override
    public String id() {
        return "indico-json";
    }

    @Override
    public String description() {
        return "event or timetable exported from Indico (JSON)";
    }

    @Override
    public double recognise(Head head) {
        return JsonHead.of(head)
                        .filter(seen -> seen.has("results"))
                        .filter(seen -> seen.text("_type").equals("HTTPAPIResult")
                                || seen.hasAll("results.title", "results.startDate.tz")
                                || isTimetable(head.text()))
                        .isPresent()
                ? SURE
                : 0;
    }

    private static boolean isTimetable(String text) {
        return text.contains("\"entryType\"") && text.contains("\"startDate\"") && text.contains("\"tz\"");
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        JsonRecords.read(
                source,
                context.limits(),
                sink,
                Set.of("results"),
                (text, event) ->
                        new IndicoEvent(new SiteMentions(text, id(), context, sink)).send(new JsonItem(text, event)));
    }
}

package org.colloquy.core.source.timetable.site;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
 * Programmes of conferences on cryptology (IACR, {@code program.json}): days, their time slots, the sessions in these, and
 * talks. A talk that has authors is a paper, unless its session is an invited talk or the like. Left out are numbers of its own.
 */
@AutoService(SourceFormat.class)
public final class IacrFormat implements SourceFormat {

    private static final double SURE = 0.97;

    @Override
    public String id() {
        return "iacr-programme";
    }

    @Override
    public String description() {
        return "programme of an IACR conference (program.json)";
    }

    @Override
    public double recognise(Head head) {
        return JsonHead.of(head)
                        .filter(seen -> seen.hasAll("days", "days.timeslots", "days.timeslots.sessions"))
                        .isPresent()
                ? SURE
                : 0;
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        String zone = JsonHead.of(Head.of(source)).stream()
                .flatMap(seen -> Stream.of("config.timezone.name", "timezone.name", "config.timezone", "timezone")
                        .map(seen::text))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
        List<IacrDay> reader = new ArrayList<>();
        JsonRecords.read(source, context.limits(), sink, Set.of("days"), (text, day) -> {
            if (reader.isEmpty()) {
                reader.add(new IacrDay(new SiteMentions(text, id(), context, sink), zone));
            }
            reader.get(0).send(new JsonItem(text, day));
        });
    }
}

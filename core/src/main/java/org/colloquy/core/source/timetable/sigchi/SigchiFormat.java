package org.colloquy.core.source.timetable.sigchi;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.stream.Stream;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.json.JsonHead;
import org.colloquy.core.source.timetable.JsonPasses;

/**
 * Programmes of SIGCHI's conferences, as their site and their app load them (JSON). What sessions and contents name by numbers
 * mostly stands behind them, so the document is read through for that first. Left out are sponsors, floors, tracks, tags,
 * departments, cities and countries of affiliations, links to meetings, and what pages look like.
 */
@AutoService(SourceFormat.class)
public final class SigchiFormat implements SourceFormat {

    private static final double SURE = 0.97;
    private static final int ENOUGH = 2;

    @Override
    public String id() {
        return "sigchi-json";
    }

    @Override
    public String description() {
        return "programme of a SIGCHI conference, as programs.sigchi.org has it (JSON)";
    }

    @Override
    public double recognise(Head head) {
        return JsonHead.of(head)
                        .filter(seen -> seen.hasAll("conference.shortName", "conference.year"))
                        .filter(seen -> Stream.of("sponsorLevels", "floors", "contentTypes", "timeSlots", "contents")
                                        .filter(seen::has)
                                        .count()
                                >= ENOUGH)
                        .isPresent()
                ? SURE
                : 0;
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        SigchiNumbers numbers = new SigchiNumbers(SigchiNumbers.zone(JsonHead.of(Head.of(source)), context));
        SigchiItems items = new SigchiItems(numbers);
        JsonPasses passes = new JsonPasses(source, id(), context, sink, SigchiNumbers.PARTS);
        passes.readQuietly(site -> (part, record) -> numbers.note(site, part, record));
        passes.read(site -> (part, record) -> items.session(site, part, record));
        passes.readQuietly(site -> (part, record) -> items.item(site, part, record));
    }
}

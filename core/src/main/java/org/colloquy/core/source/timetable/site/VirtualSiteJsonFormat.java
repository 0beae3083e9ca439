package org.colloquy.core.source.timetable.site;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.json.JsonHead;
import org.colloquy.core.source.json.JsonRecords;
import org.colloquy.core.source.timetable.JsonItem;
import org.colloquy.core.source.timetable.SiteMentions;

/**
 * The data behind the virtual-conference sites (icml.cc, neurips.cc, iclr.cc, mlsys.org ...): the file of all orals and posters,
 * and the list of events that a page of the site offers. Submissions that were not accepted, and events that the site does not
 * show, are left out; so are pictures, positions on maps, and the numbers of events.
 */
@AutoService(SourceFormat.class)
public final class VirtualSiteJsonFormat implements SourceFormat {

    private static final double SURE = 0.96;
    private static final String RESULTS = "results";

    @Override
    public String id() {
        return "virtual-site-json";
    }

    @Override
    public String description() {
        return "events behind the virtual-conference sites (ICML, NeurIPS, ICLR, MLSys ...): orals and posters, exported events (JSON)";
    }

    @Override
    public double recognise(Head head) {
        return JsonHead.of(head).filter(VirtualSiteJsonFormat::isEvents).isPresent() ? SURE : 0;
    }

    private static boolean isEvents(JsonHead seen) {
        return Stream.of("", RESULTS + ".").anyMatch(at -> seen.hasAll(at + "name", at + "virtualsite_url"));
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        try (RecordText text = RecordText.open(source, context.limits(), sink)) {
            VirtualEvents events = new VirtualEvents(new SiteMentions(text, id(), context, sink), source.name());
            JsonRecords.read(
                    text, context.limits(), sink, Set.of(RESULTS), event -> events.send(new JsonItem(text, event)));
        }
    }
}

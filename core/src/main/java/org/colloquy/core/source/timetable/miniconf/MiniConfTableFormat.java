package org.colloquy.core.source.timetable.miniconf;

import com.google.auto.service.AutoService;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Set;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.table.Columns;
import org.colloquy.core.source.table.TableRows;

/**
 * The tables behind a site made with Mini-Conf: papers with their sessions, and speakers, workshops, tutorials with their
 * people. Left out are pictures and biographies.
 */
@AutoService(SourceFormat.class)
public final class MiniConfTableFormat implements SourceFormat {

    private static final double SURE = 0.95;
    private static final ImmutableSet<String> EVENTS = ImmutableSet.of("workshop", "tutorial", "social", "speaker");

    @Override
    public String id() {
        return "mini-conf-table";
    }

    @Override
    public String description() {
        return "papers, speakers, workshops or tutorials behind a Mini-Conf site (CSV with UID and title)";
    }

    @Override
    public double recognise(Head head) {
        Set<String> names = Columns.names(head.text());
        return names.contains("uid")
                        && names.contains("title")
                        && Columns.has(names, "authors", "speaker", "speakers", "organizers", "organisers", "presenter")
                ? SURE
                : 0;
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        try (RecordText text = RecordText.open(source, context.limits(), sink)) {
            String name = Ascii.toLowerCase(source.name());
            boolean ofEvents = EVENTS.stream().anyMatch(name::contains);
            MiniConfTable table = new MiniConfTable(text, id(), ofEvents, context, sink);
            TableRows.read(text, sink, table::row);
        }
    }
}

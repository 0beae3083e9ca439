package org.colloquy.core.source.timetable.field;

import com.google.auto.service.AutoService;
import com.google.common.base.Splitter;
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
import org.colloquy.core.source.timetable.SiteMentions;

/**
 * Agendas in the template of Whova, as a table (CSV, or a sheet of a workbook). What stands above the names of the columns is
 * advice, and is left out; so are tracks that name no kind.
 */
@AutoService(SourceFormat.class)
public final class WhovaFormat implements SourceFormat {

    private static final double SURE = 0.95;
    private static final Splitter LINES = Splitter.on('\n').limit(60);

    @Override
    public String id() {
        return "whova-csv";
    }

    @Override
    public String description() {
        return "agenda in the template of Whova (CSV, or a sheet)";
    }

    @Override
    public double recognise(Head head) {
        return !head.binary() && LINES.splitToStream(head.text()).anyMatch(WhovaFormat::namesColumns) ? SURE : 0;
    }

    /** The template marks with stars what must be filled in; without them, other columns tell it. */
    private static boolean namesColumns(String line) {
        if (line.indexOf("Session") < 0) {
            return false;
        }
        Set<String> names = Columns.names(line);
        boolean marked = Columns.has(names, "*Session Title") && Columns.has(names, "*Time Start");
        boolean plain = Columns.has(names, "Session Title")
                && Columns.has(names, "Time Start")
                && Columns.has(names, WhovaAgenda.LEVEL.toArray(new String[0]));
        return marked || plain;
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        try (RecordText text = RecordText.open(source, context.limits(), sink)) {
            WhovaAgenda agenda = new WhovaAgenda(new SiteMentions(text, id(), context, sink));
            TableRows.readBelow(text, sink, WhovaFormat::namesColumns, agenda::row);
            agenda.end();
        }
    }
}

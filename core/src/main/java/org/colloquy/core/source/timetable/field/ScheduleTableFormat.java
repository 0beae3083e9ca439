package org.colloquy.core.source.timetable.field;

import com.google.auto.service.AutoService;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.util.Set;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.table.Columns;
import org.colloquy.core.source.table.ScheduleColumn;
import org.colloquy.core.source.table.TableRows;
import org.colloquy.core.source.timetable.SiteMentions;

/**
 * Tables of a schedule (CSV), as Sched, pretalx and calendars export them: a row for each item, with title and beginning, and
 * at least two of end, length, day, kind, room, people and abstract. The names of the columns decide; other columns are left out. Times without an offset are those of the
 * place of the edition that the user names.
 */
@AutoService(SourceFormat.class)
public final class ScheduleTableFormat implements SourceFormat {

    private static final double SURE = 0.9;
    /** Other tables have names and beginnings too. */
    private static final Set<ScheduleColumn> MORE = Sets.immutableEnumSet(
            ScheduleColumn.END,
            ScheduleColumn.LENGTH,
            ScheduleColumn.DATE,
            ScheduleColumn.KIND,
            ScheduleColumn.ROOM,
            ScheduleColumn.SPEAKERS,
            ScheduleColumn.AUTHORS,
            ScheduleColumn.ABOUT);

    @Override
    public String id() {
        return "schedule-csv";
    }

    @Override
    public String description() {
        return "schedule as a table: exports of Sched, pretalx and calendars (CSV)";
    }

    @Override
    public double recognise(Head head) {
        if (head.binary()) {
            return 0;
        }
        Set<String> names = Columns.names(head.text());
        boolean site = Columns.has(names, "UID") && Columns.has(names, "title");
        return isSchedule(names) && !site ? SURE : 0;
    }

    /** Returns whether columns of these names, in the form in which they are compared, tell a schedule. */
    static boolean isSchedule(Set<String> names) {
        long more = MORE.stream().filter(column -> has(names, column)).count();
        boolean timed = has(names, ScheduleColumn.START)
                || (has(names, ScheduleColumn.DATE)
                        && (has(names, ScheduleColumn.TIME) || has(names, ScheduleColumn.LENGTH)));
        boolean inSessions = has(names, ScheduleColumn.SESSION) && has(names, ScheduleColumn.AUTHORS);
        return has(names, ScheduleColumn.TITLE) && (timed || inSessions) && more > (timed ? 1 : 0);
    }

    /** Returns whether such a column is among the names. */
    static boolean has(Set<String> names, ScheduleColumn column) {
        return Columns.has(names, column.names().toArray(new String[0]));
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        try (RecordText text = RecordText.open(source, context.limits(), sink)) {
            ScheduleTable table = new ScheduleTable(new SiteMentions(text, id(), context, sink));
            TableRows.read(text, sink, table::row);
        }
    }
}

package org.colloquy.core.source.timetable.field;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.core.source.json.JsonHead;
import org.colloquy.core.source.table.Columns;
import org.colloquy.core.source.table.ScheduleColumn;
import org.colloquy.core.source.timetable.Moment;

/** Tells by the fields of objects that hold each other whether they are a schedule. */
final class ScheduleFields {

    private static final Pattern WHEN =
            Pattern.compile("\\d ?[:.h] ?\\d\\d|\\d{4}-\\d\\d?-\\d|\\d ?[ap]\\.?m", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("\\d{4}");

    private final JsonHead seen;
    /** The columns that say something, in the form in which they are compared. */
    private final Set<String> names = new HashSet<>();

    private boolean dated;

    /** Looks at what stands at a path, and around it: a day is rarely told with each item, and may be a name itself. */
    private ScheduleFields(JsonHead seen, String path) {
        this.seen = seen;
        for (String at = path; ; at = at.substring(0, Math.max(0, at.lastIndexOf('.')))) {
            for (String name : seen.names(at)) {
                look(name, at.isEmpty() ? name : at + "." + name);
            }
            if (Moment.parse(at).flatMap(Moment::day).isPresent()) {
                names.add("date");
                dated = true;
            }
            if (at.isEmpty()) {
                return;
            }
        }
    }

    /** Returns whether there is an item with title, time, and day or people somewhere. */
    static boolean areSchedule(JsonHead seen) {
        return seen.paths().stream().anyMatch(path -> new ScheduleFields(seen, path).areSchedule());
    }

    /** Schemas have fields of these names that say nothing, translations words for them, and scripts a start. */
    private void look(String name, String path) {
        String text = seen.text(path);
        boolean time = is(name, ScheduleColumn.START) || is(name, ScheduleColumn.TIME);
        if (time
                ? WHEN.matcher(text).find()
                : !text.isEmpty() || !seen.names(path).isEmpty()) {
            names.add(Columns.key(name));
            dated |= is(name, ScheduleColumn.DATE) || (time && DAY.matcher(text).find());
        }
    }

    private boolean areSchedule() {
        boolean spoken = ScheduleTableFormat.has(names, ScheduleColumn.SPEAKERS);
        boolean timed = ScheduleTableFormat.has(names, ScheduleColumn.TITLE)
                && ScheduleTableFormat.has(names, ScheduleColumn.TIME);
        return ScheduleTableFormat.isSchedule(names)
                        && (dated || spoken || ScheduleTableFormat.has(names, ScheduleColumn.AUTHORS))
                || (timed && spoken);
    }

    private static boolean is(String name, ScheduleColumn column) {
        return ScheduleColumn.named(name).filter(column::equals).isPresent();
    }
}

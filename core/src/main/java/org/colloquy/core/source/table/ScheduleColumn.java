package org.colloquy.core.source.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.Passage;
import org.colloquy.core.text.LanguageWords;
import org.colloquy.core.text.WordUse;

/** What the columns of a schedule's table say, by the names that they have, in the order in which an item is read. */
public enum ScheduleColumn {
    /** The day. */
    DATE(WordUse.COLUMN_DATE),
    /** The session of an item: its title, where no other column holds one. */
    SESSION(WordUse.COLUMN_SESSION),
    /** The time, often with its end, as pages print it. */
    TIME(WordUse.COLUMN_TIME),
    /** When it begins. */
    START("Event Start", "Start", "Start time", "Starts at", "Session start", "Event Start Time", "Time Start", "From"),
    /** When it ends. */
    END("Event End", "End", "End time", "Ends at", "Session end", "Event End Time", "Time End", "To"),
    /** The day on which it ends. */
    END_DATE("End date", "Event End Date"),
    /** How long it lasts. */
    LENGTH("Duration", "Length"),
    /** The zone of its times. */
    ZONE("Timezone", "Time zone"),
    /** The number of an item. */
    NUMBER("ID", "Paper ID", "Paper number", "Submission ID", "No", "#", "Nr", "Number"),
    /** The board on which a poster hangs. */
    BOARD("Board"),
    /** The kind of an item. */
    KIND("Event Type", "Session type", "Type", "Session format", "Format", "Event Sub-Type", "Event Subtype"),
    /** The track. */
    TRACK("Track", "Track name"),
    /** The title. */
    TITLE(WordUse.COLUMN_TITLE),
    /** What takes place: the title, where no column is called so. */
    ITEM(WordUse.COLUMN_ITEM),
    /** Who wrote it. */
    AUTHORS(WordUse.COLUMN_AUTHORS),
    /** Who speaks. */
    SPEAKERS(WordUse.COLUMN_SPEAKERS),
    /** Who leads the discussion. */
    MODERATORS(WordUse.COLUMN_MODERATORS),
    /** Who is in the chair. */
    CHAIRS(WordUse.COLUMN_CHAIRS),
    /** Who guides the work of a student or has invited a guest, and has no part in the talk. */
    ADVISERS(WordUse.COLUMN_ADVISERS),
    /** Where people work. */
    AFFILIATIONS(WordUse.COLUMN_AFFILIATIONS),
    /** Where it takes place. */
    ROOM(WordUse.COLUMN_ROOM),
    /** What it is about. */
    ABOUT("Abstract", "Description", "Event description", "Session description"),
    /** What it is about, in words that one may look for. */
    KEYWORDS(WordUse.COLUMN_KEYWORDS),
    /** An address. */
    LINK(
            "URL",
            "Link",
            "Links",
            "Public URL",
            "Website",
            "Slides",
            "Video",
            "Videos",
            "Recording",
            "PDF",
            "Material",
            "Materials"),
    /** Whether it takes place. */
    STATE("State", "Status", "Active", "Active (Y or N)", "Published");

    private static final ImmutableMap<String, ScheduleColumn> BY_NAME = byName();

    private final ImmutableList<String> names;

    ScheduleColumn(WordUse names) {
        this.names = ImmutableList.copyOf(LanguageWords.of(names));
    }

    ScheduleColumn(String... names) {
        this.names = ImmutableList.copyOf(names);
    }

    /** Returns the names that such a column may have; the first that a table has counts. */
    public List<String> names() {
        return names;
    }

    /** Returns the cell of such a column, unless it is blank. */
    public Optional<Passage> of(Row row) {
        return row.cell(names);
    }

    /** Returns what a column of this name says. */
    public static Optional<ScheduleColumn> named(String name) {
        return Optional.ofNullable(BY_NAME.get(Columns.key(name.strip())));
    }

    private static ImmutableMap<String, ScheduleColumn> byName() {
        ImmutableMap.Builder<String, ScheduleColumn> columns = ImmutableMap.builder();
        for (ScheduleColumn column : values()) {
            column.names.stream().map(Columns::key).distinct().forEach(key -> columns.put(key, column));
        }
        return columns.buildOrThrow();
    }
}

package org.colloquy.core.source.timetable.field;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Stated;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.table.Row;
import org.colloquy.core.source.table.ScheduleColumn;
import org.colloquy.core.source.timetable.ScheduledItem;
import org.colloquy.core.source.timetable.SiteMentions;

/** The sessions that the rows of a table name beside the titles of their papers; each is told once, with the first of its rows. */
final class TableSessions {

    private static final Predicate<String> OF_SESSION = name -> name.startsWith("session");
    private static final List<String> TITLES = ScheduleColumn.TITLE.names().stream()
            .filter(OF_SESSION.or("name"::equals).negate())
            .toList();
    private static final List<String> SESSION_TITLES =
            ScheduleColumn.TITLE.names().stream().filter(OF_SESSION).toList();

    private final SiteMentions site;
    private final Map<String, Optional<MentionRef>> sent = new HashMap<>();

    TableSessions(SiteMentions site) {
        this.site = site;
    }

    /** Returns the title of an item, which is not that of its session. */
    static Optional<Passage> titleOfItem(Row row) {
        return titleOfSession(row).isPresent()
                ? row.cell(TITLES).or(() -> row.cell("name"))
                : ScheduleColumn.TITLE.of(row);
    }

    /** Returns the title of the session in which the item of a row stands. */
    static Optional<Passage> titleOfSession(Row row) {
        Optional<Passage> named =
                row.cell(SESSION_TITLES).filter(title -> row.cell(TITLES).isPresent());
        return named.or(() -> ScheduleColumn.SESSION
                .of(row)
                .filter(title -> ScheduleColumn.TITLE.of(row).isPresent()));
    }

    /** Returns whether the beginning that a row tells is that of its session. */
    static boolean tellsTimeOfSession(Row row) {
        return titleOfSession(row).isPresent()
                && row.cell("Session start").isPresent()
                && row.cell("Session start").equals(ScheduleColumn.START.of(row));
    }

    /** Sends the session of a row, unless an earlier row had it. */
    Optional<MentionRef> of(Row row, ItemPeople people, Optional<Stated<Slot>> slot) {
        return titleOfSession(row)
                .flatMap(title -> sent.computeIfAbsent(
                        String.join(
                                "\n",
                                title.text().strip(),
                                slot.map(Stated::printed).orElse(""),
                                ScheduleColumn.DATE.of(row).map(Passage::text).orElse("")),
                        unseen -> send(row, title, people, slot)));
    }

    private Optional<MentionRef> send(Row row, Passage title, ItemPeople people, Optional<Stated<Slot>> slot) {
        ScheduledItem session =
                new ScheduledItem(site, title).title(Optional.of(title)).slot(slot);
        if (row.cell("Session room").isPresent()) {
            session.room(ScheduleColumn.ROOM.of(row));
        }
        people.of(ScheduleColumn.CHAIRS)
                .forEach(chair -> session.role(RoleKind.SESSION_CHAIR, chair.printed(), chair.person()));
        return session.sendSession();
    }
}

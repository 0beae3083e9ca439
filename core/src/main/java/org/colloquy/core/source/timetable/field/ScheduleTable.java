package org.colloquy.core.source.timetable.field;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.bibliography.Decision;
import org.colloquy.core.source.table.Row;
import org.colloquy.core.source.table.ScheduleColumn;
import org.colloquy.core.source.timetable.ItemSlots;
import org.colloquy.core.source.timetable.Moment;
import org.colloquy.core.source.timetable.ScheduledItem;
import org.colloquy.core.source.timetable.SiteMentions;
import org.colloquy.core.source.timetable.SplitNames;
import org.colloquy.core.source.timetable.ZoneChoice;

/** Reads the rows of a schedule's table. */
final class ScheduleTable {

    private static final ImmutableSet<String> INACTIVE = ImmutableSet.of("draft", "n", "no", "false");

    private static final Pattern BETWEEN_TIMES = Pattern.compile("(?<=[\\dmMhH.])\\s{0,3}[–—-]\\s{0,3}(?=\\d)");

    private final SiteMentions site;
    private final TableSessions sessions;
    private final ItemSlots slots;
    private final PeopleByNumber numbers;
    private final Optional<ZoneChoice> zone;

    ScheduleTable(SiteMentions site) {
        this.site = site;
        this.sessions = new TableSessions(site);
        this.slots = new ItemSlots(site);
        this.numbers = new PeopleByNumber(site);
        this.zone = ZoneChoice.of("", site.context());
    }

    void row(Row row) {
        row(row, new TablePeople(site, row, numbers), Optional.empty());
    }

    /** Reads a row that may stand in a session which was sent. */
    void row(Row row, ItemPeople people, Optional<MentionRef> around) {
        Optional<Passage> state = ScheduleColumn.STATE
                .of(row)
                .filter(cell -> Decision.refuses(cell.text())
                        || INACTIVE.contains(Ascii.toLowerCase(cell.text().strip())));
        if (state.isPresent()) {
            site.problem(
                    Severity.INFO,
                    "not-held",
                    state.get(),
                    "the table says that this does not take place, so it is left out");
            return;
        }
        Optional<Stated<Slot>> slot = slot(row);
        boolean ofSession = TableSessions.tellsTimeOfSession(row);
        Optional<MentionRef> session = around.or(() -> sessions.of(row, people, ofSession ? slot : Optional.empty()));
        ScheduledItem item = new ScheduledItem(site, row.whole())
                .title(TableSessions.titleOfItem(row).or(() -> ScheduleColumn.ITEM.of(row)))
                .kind(ScheduleColumn.KIND.of(row))
                .kind(ScheduleColumn.TRACK.of(row))
                .slot(ofSession ? Optional.empty() : slot)
                .in(session)
                .room(ScheduleColumn.ROOM
                        .of(row)
                        .filter(room -> row.cell("Session room").isEmpty()))
                .about(ScheduleColumn.ABOUT.of(row))
                .keywords(ScheduleColumn.KEYWORDS.of(row))
                .link(Link.Kind.PAGE, ScheduleColumn.LINK.of(row));
        people.of(ScheduleColumn.AUTHORS).forEach(author -> item.author(author.person()));
        roles(people.of(ScheduleColumn.SPEAKERS), RoleKind.SPEAKER, item);
        roles(people.of(ScheduleColumn.MODERATORS), RoleKind.MODERATOR, item);
        if (session.isEmpty()) {
            roles(people.of(ScheduleColumn.CHAIRS), RoleKind.SESSION_CHAIR, item);
        }
        boolean isSession = ScheduleColumn.KIND
                .of(row)
                .flatMap(words -> ScheduledItem.kindOf(words.text()))
                .filter(TalkKind.SESSION::equals)
                .isPresent();
        if (isSession && session.isEmpty() && people.of(ScheduleColumn.AUTHORS).isEmpty()) {
            item.sendSession();
        } else {
            item.sendItem();
        }
    }

    private static void roles(List<ItemPeople.Named> people, RoleKind role, ScheduledItem item) {
        people.forEach(somebody -> item.role(role, somebody.printed(), somebody.person()));
    }

    /** Returns when the item of a row is. */
    Optional<Stated<Slot>> slot(Row row) {
        Optional<Passage> range = ScheduleColumn.TIME.of(row).map(Passage::strip);
        Optional<Passage> start = ScheduleColumn.START
                .of(row)
                .map(Passage::strip)
                .or(() -> range.map(time -> half(time, 0)))
                .or(() -> dayWithTime(row));
        if (start.isEmpty()) {
            return Optional.empty();
        }
        Optional<Moment> date = moment(ScheduleColumn.DATE.of(row));
        Optional<Moment> from = moment(start).map(moment -> moment.on(date.flatMap(Moment::day)));
        if (from.isEmpty()) {
            slots.notRead(start.get());
            return Optional.empty();
        }
        Optional<Passage> end = ScheduleColumn.END
                .of(row)
                .map(Passage::strip)
                .or(() -> range.map(time -> half(time, 1)).filter(last -> !last.equals(start.get())));
        Optional<Moment> endDate = moment(ScheduleColumn.END_DATE.of(row));
        Optional<Passage> length = ScheduleColumn.LENGTH.of(row).map(Passage::strip);
        Optional<Duration> lasts = length.flatMap(printed -> Moment.length(printed.text()));
        Optional<ZoneChoice> stated =
                ScheduleColumn.ZONE.of(row).flatMap(name -> ZoneChoice.of(name.text(), site.context()));
        return slots.slot(
                new ItemSlots.Printed(
                        dated(ScheduleColumn.DATE.of(row).filter(row.whole()::holds), start.get()),
                        from.get(),
                        end.or(() -> length)),
                moment(end).map(moment -> moment.on(endDate.flatMap(Moment::day))),
                lasts,
                stated.or(() -> zone));
    }

    /** Returns a day that is printed with the time. */
    private static Optional<Passage> dayWithTime(Row row) {
        return ScheduleColumn.DATE
                .of(row)
                .map(Passage::strip)
                .filter(day -> moment(Optional.of(day)).flatMap(Moment::time).isPresent());
    }

    /** Returns a time with its date, if that stands before it. */
    static Passage dated(Optional<Passage> day, Passage start) {
        return day.map(Passage::strip)
                .filter(date -> date.end() <= start.start())
                .map(date -> new Passage(date.text() + " " + start.text(), date.start(), start.end()))
                .orElse(start);
    }

    /** Returns the beginning or the end of {@code 9:00 - 10:30}; a time without an end is both. */
    private static Passage half(Passage time, int number) {
        List<Passage> ends = SplitNames.at(BETWEEN_TIMES, time);
        return ends.size() == 2 ? ends.get(number) : time;
    }

    private static Optional<Moment> moment(Optional<Passage> printed) {
        return printed.flatMap(words -> Moment.parse(words.text()));
    }
}

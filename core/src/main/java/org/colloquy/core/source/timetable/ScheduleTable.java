package org.colloquy.core.source.timetable;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.table.Row;
import org.colloquy.core.source.table.ScheduleColumn;

/** Reads the rows of a schedule's table. */
final class ScheduleTable {

    private static final ImmutableSet<String> NOT_HELD =
            ImmutableSet.of("rejected", "withdrawn", "canceled", "cancelled", "deleted", "draft", "n", "no", "false");

    private final SiteMentions site;
    private final ItemSlots slots;
    private final Optional<ZoneChoice> zone;

    ScheduleTable(SiteMentions site) {
        this.site = site;
        this.slots = new ItemSlots(site);
        this.zone = ZoneChoice.of("", site.context());
    }

    void row(Row row) {
        Optional<Passage> state = ScheduleColumn.STATE
                .of(row)
                .filter(cell -> NOT_HELD.contains(Ascii.toLowerCase(cell.text().strip())));
        if (state.isPresent()) {
            site.sink()
                    .problem(site.text()
                            .problem(
                                    Severity.INFO,
                                    "not-held",
                                    state.get().start(),
                                    state.get().end(),
                                    "the table says that this does not take place, so it is left out"));
            return;
        }
        ScheduledItem item = new ScheduledItem(site, row.whole())
                .title(ScheduleColumn.TITLE.of(row))
                .kind(ScheduleColumn.KIND.of(row))
                .kind(ScheduleColumn.TRACK.of(row))
                .slot(slot(row))
                .room(ScheduleColumn.ROOM.of(row))
                .about(ScheduleColumn.ABOUT.of(row))
                .link(Link.Kind.PAGE, ScheduleColumn.LINK.of(row));
        names(row, ScheduleColumn.AUTHORS).forEach(name -> item.author(ScheduledItem.person(site, name, List.of())));
        people(row, ScheduleColumn.SPEAKERS, RoleKind.SPEAKER, item);
        people(row, ScheduleColumn.MODERATORS, RoleKind.MODERATOR, item);
        people(row, ScheduleColumn.CHAIRS, RoleKind.SESSION_CHAIR, item);
        boolean session = ScheduleColumn.KIND
                .of(row)
                .flatMap(words -> ScheduledItem.kindOf(words.text()))
                .filter(TalkKind.SESSION::equals)
                .isPresent();
        if (session && names(row, ScheduleColumn.AUTHORS).isEmpty()) {
            item.sendSession();
        } else {
            item.sendItem();
        }
    }

    private static List<Passage> names(Row row, ScheduleColumn column) {
        return column.of(row).map(SplitNames::of).orElse(List.of());
    }

    private void people(Row row, ScheduleColumn column, RoleKind role, ScheduledItem item) {
        names(row, column).forEach(name -> item.role(role, name, ScheduledItem.person(site, name, List.of())));
    }

    private Optional<Stated<Slot>> slot(Row row) {
        Optional<Passage> start = ScheduleColumn.START.of(row).map(Passage::strip);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        Optional<Moment> date = moment(ScheduleColumn.DATE.of(row));
        Optional<Moment> from = moment(start).map(moment -> moment.on(date.flatMap(Moment::day)));
        if (from.isEmpty()) {
            slots.notRead(start.get());
            return Optional.empty();
        }
        Optional<Passage> end = ScheduleColumn.END.of(row).map(Passage::strip);
        Optional<Moment> endDate = moment(ScheduleColumn.END_DATE.of(row));
        Optional<Passage> length = ScheduleColumn.LENGTH.of(row).map(Passage::strip);
        Optional<Duration> lasts = length.flatMap(printed -> Moment.length(printed.text()));
        Optional<ZoneChoice> stated =
                ScheduleColumn.ZONE.of(row).flatMap(name -> ZoneChoice.of(name.text(), site.context()));
        return slots.slot(
                new ItemSlots.Printed(dated(row, start.get()), from.get(), end.or(() -> length)),
                moment(end).map(moment -> moment.on(endDate.flatMap(Moment::day))),
                lasts,
                stated.or(() -> zone));
    }

    /** Returns a time with the date that stands in a column before it. */
    private static Passage dated(Row row, Passage start) {
        return ScheduleColumn.DATE
                .of(row)
                .map(Passage::strip)
                .filter(date -> date.end() <= start.start())
                .map(date -> new Passage(date.text() + " " + start.text(), date.start(), start.end()))
                .orElse(start);
    }

    private static Optional<Moment> moment(Optional<Passage> printed) {
        return printed.flatMap(words -> Moment.parse(words.text()));
    }
}

package org.colloquy.core.source.timetable;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
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

    /** What columns say, by the names that they have. */
    enum Column {
        TITLE(
                "Proposal title",
                "Event Name",
                "Session Title",
                "Talk title",
                "Session name",
                "Name",
                "Title",
                "Subject"),
        START("Event Start", "Start", "Start time", "Starts at", "Session start", "Event Start Time", "Time Start"),
        END("Event End", "End", "End time", "Ends at", "Session end", "Event End Time", "Time End"),
        DATE("Date", "Event Date", "Start date", "Event Start Date", "Day"),
        END_DATE("End date", "Event End Date"),
        LENGTH("Duration", "Length"),
        ZONE("Timezone", "Time zone"),
        KIND("Event Type", "Session type", "Type", "Session format", "Format", "Event Sub-Type", "Event Subtype"),
        TRACK("Track"),
        ROOM("Venue", "Room", "Location", "Place"),
        AUTHORS("Authors", "Author", "Author names"),
        SPEAKERS("Speakers", "Speaker names", "Speaker", "Presenters", "Presenter", "Artists"),
        MODERATORS("Moderators", "Moderator"),
        CHAIRS("Chairs", "Chair", "Session chair", "Session chairs"),
        ABOUT("Abstract", "Description", "Event description", "Session description"),
        LINK("URL", "Link", "Public URL", "Website"),
        STATE("State", "Status", "Active", "Active (Y or N)", "Published");

        private final ImmutableList<String> names;

        Column(String... names) {
            this.names = ImmutableList.copyOf(names);
        }

        List<String> names() {
            return names;
        }

        Optional<Passage> of(Row row) {
            return row.cell(names);
        }
    }

    void row(Row row) {
        Optional<Passage> state = Column.STATE
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
                .title(Column.TITLE.of(row))
                .kind(Column.KIND.of(row))
                .kind(Column.TRACK.of(row))
                .slot(slot(row))
                .room(Column.ROOM.of(row))
                .about(Column.ABOUT.of(row))
                .link(Link.Kind.PAGE, Column.LINK.of(row));
        names(row, Column.AUTHORS).forEach(name -> item.author(ScheduledItem.person(site, name, List.of())));
        people(row, Column.SPEAKERS, RoleKind.SPEAKER, item);
        people(row, Column.MODERATORS, RoleKind.MODERATOR, item);
        people(row, Column.CHAIRS, RoleKind.SESSION_CHAIR, item);
        boolean session = Column.KIND
                .of(row)
                .flatMap(words -> ScheduledItem.kindOf(words.text()))
                .filter(TalkKind.SESSION::equals)
                .isPresent();
        if (session && names(row, Column.AUTHORS).isEmpty()) {
            item.sendSession();
        } else {
            item.sendItem();
        }
    }

    private static List<Passage> names(Row row, Column column) {
        return column.of(row).map(SplitNames::of).orElse(List.of());
    }

    private void people(Row row, Column column, RoleKind role, ScheduledItem item) {
        names(row, column).forEach(name -> item.role(role, name, ScheduledItem.person(site, name, List.of())));
    }

    private Optional<Stated<Slot>> slot(Row row) {
        Optional<Passage> start = Column.START.of(row).map(Passage::strip);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        Optional<Moment> date = moment(Column.DATE.of(row));
        Optional<Moment> from = moment(start).map(moment -> moment.on(date.flatMap(Moment::day)));
        if (from.isEmpty()) {
            slots.notRead(start.get());
            return Optional.empty();
        }
        Optional<Passage> end = Column.END.of(row).map(Passage::strip);
        Optional<Moment> endDate = moment(Column.END_DATE.of(row));
        Optional<Passage> length = Column.LENGTH.of(row).map(Passage::strip);
        Optional<Duration> lasts = length.flatMap(printed -> Moment.length(printed.text()));
        Optional<ZoneChoice> stated = Column.ZONE.of(row).flatMap(name -> ZoneChoice.of(name.text(), site.context()));
        return slots.slot(
                new ItemSlots.Printed(start.get(), from.get(), end.or(() -> length)),
                moment(end).map(moment -> moment.on(endDate.flatMap(Moment::day))),
                lasts,
                stated.or(() -> zone));
    }

    private static Optional<Moment> moment(Optional<Passage> printed) {
        return printed.flatMap(words -> Moment.parse(words.text()));
    }
}

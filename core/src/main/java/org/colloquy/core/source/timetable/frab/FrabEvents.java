package org.colloquy.core.source.timetable.frab;

import com.google.common.base.Ascii;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.ConferenceChoice;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Stated;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.timetable.ItemSlots;
import org.colloquy.core.source.timetable.LocalZone;
import org.colloquy.core.source.timetable.Moment;
import org.colloquy.core.source.timetable.ScheduledItem;
import org.colloquy.core.source.timetable.SiteMentions;
import org.colloquy.core.source.timetable.ZoneChoice;

/** Reads the events of a schedule: items with those who speak. */
final class FrabEvents {

    private final SiteMentions site;
    private final ItemSlots slots;
    private final Optional<ZoneChoice> zone;
    private final Optional<ConferenceChoice> edition;

    /** Reads events whose times are in {@code zone} unless they say otherwise. */
    FrabEvents(SiteMentions site, Optional<ZoneChoice> zone, Optional<ConferenceChoice> edition) {
        this.site = site;
        this.slots = new ItemSlots(site);
        this.zone = zone;
        this.edition = edition;
    }

    /**
     * A day of the schedule.
     *
     * @param date its date
     * @param start when it begins; what is earlier by the clock comes after midnight
     */
    record Day(Optional<LocalDate> date, Optional<Moment> start) {

        static Day of(String date, String start) {
            return new Day(Moment.parse(date).flatMap(Moment::day), Moment.parse(start));
        }
    }

    void send(FrabEvent event, Day day, Optional<Passage> roomOfList) {
        ScheduledItem item = new ScheduledItem(site, event.whole())
                .edition(edition)
                .title(event.text("title"))
                .kind(event.text("type"))
                .kind(event.text("track"))
                .slot(slot(event, day))
                .room(event.text("room"))
                .room(roomOfList)
                .about(event.text("abstract"))
                .about(event.text("description"))
                .about(event.text("subtitle"))
                .link(Link.Kind.PAGE, event.text("url"));
        for (Passage person : event.persons()) {
            item.role(RoleKind.SPEAKER, event.personsLabel(), ScheduledItem.person(site, person, List.of()));
        }
        for (FrabEvent.Attached attached : event.attached()) {
            item.link(linkKind(attached), Optional.of(attached.address()));
        }
        item.sendItem();
    }

    /** Returns what an attached file or a link is, by its title and address. */
    static Link.Kind linkKind(FrabEvent.Attached attached) {
        String words = Ascii.toLowerCase(attached.title().map(Passage::text).orElse("") + " "
                + attached.address().text());
        if (words.contains("slides") || words.contains("presentation") || words.contains("pptx")) {
            return Link.Kind.SLIDES;
        }
        if (words.contains("video") || words.contains("recording") || words.contains("youtu")) {
            return Link.Kind.VIDEO;
        }
        return words.contains("source code") || words.contains("//github.com/") ? Link.Kind.CODE : Link.Kind.PAGE;
    }

    private Optional<Stated<Slot>> slot(FrabEvent event, Day day) {
        Optional<Passage> date = event.text("date");
        Optional<Passage> start = event.text("start");
        Optional<Passage> length = event.text("duration");
        Optional<Duration> lasts = length.flatMap(printed -> Moment.length(printed.text()));
        Optional<Moment> whole = date.flatMap(printed -> Moment.parse(printed.text()));
        if (whole.flatMap(Moment::local).isPresent()) {
            return slot(new ItemSlots.Printed(date.get(), whole.get(), length), lasts, zone);
        }
        if (start.isEmpty()) {
            date.ifPresent(slots::notRead);
            return Optional.empty();
        }
        Optional<LocalDate> onDay = whole.flatMap(Moment::day);
        Optional<Moment> from = Moment.parse(start.get().text())
                .map(moment -> moment.on(onDay.or(() -> day.date().map(on -> afterMidnight(on, moment, day)))));
        if (from.isEmpty()) {
            slots.notRead(start.get());
            return Optional.empty();
        }
        Optional<ZoneChoice> ofDay =
                day.start().flatMap(Moment::offset).map(offset -> new ZoneChoice(LocalZone.of(offset), false));
        Optional<ZoneChoice> said = zone.filter(choice -> !choice.inferred());
        return slot(
                new ItemSlots.Printed(start.get(), from.get(), length),
                lasts,
                said.or(() -> ofDay).or(() -> zone));
    }

    private static LocalDate afterMidnight(LocalDate date, Moment moment, Day day) {
        boolean after = day.start()
                .flatMap(Moment::time)
                .filter(begin -> moment.time().filter(begin::isAfter).isPresent())
                .isPresent();
        return after ? date.plusDays(1) : date;
    }

    private Optional<Stated<Slot>> slot(
            ItemSlots.Printed printed, Optional<Duration> lasts, Optional<ZoneChoice> inZone) {
        return slots.slot(printed, Optional.empty(), lasts, inZone);
    }
}

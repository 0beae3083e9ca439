package org.colloquy.core.source.timetable.calendar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.EventTime;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Slot.Part;
import org.colloquy.core.source.timetable.IsoLength;
import org.colloquy.core.source.timetable.LocalZone;
import org.colloquy.core.source.timetable.ZoneChoice;
import org.colloquy.core.source.timetable.ZoneNames;

/** The time zones of a calendar. A well-known name counts more than the calendar's own description of the zone. */
final class ICalendarClocks {

    private final Map<String, LocalZone> described = new HashMap<>();
    private final Optional<LocalZone> ofEdition;
    private Optional<LocalZone> ofCalendar = Optional.empty();

    /** Begins with what the place of the edition that the user gave tells. */
    ICalendarClocks(Optional<Conference> edition) {
        this.ofEdition = edition.map(known -> LocalZone.of(known.zone()));
    }

    /** Notes a {@code VTIMEZONE}. */
    void describe(ICalendarComponent component) {
        String name = component.line("TZID").map(ICalendarLine::raw).orElse("");
        component
                .line("X-LIC-LOCATION")
                .flatMap(line -> ZoneNames.iana(line.raw()))
                .map(LocalZone::of)
                .or(() -> ICalendarZone.of(component).map(zone -> zone))
                .ifPresent(zone -> described.putIfAbsent(name, zone));
    }

    /** Notes the zone of all times that name none ({@code X-WR-TIMEZONE}). */
    void usual(String name) {
        ofCalendar = ofCalendar.or(() -> named(name));
    }

    /** Returns the zone of a name, or empty if it is not known. */
    Optional<LocalZone> named(String name) {
        return ZoneNames.iana(name)
                .map(LocalZone::of)
                .or(() -> Optional.ofNullable(described.get(name.strip())))
                .or(() -> ZoneNames.windows(name).map(LocalZone::of));
    }

    /** Returns the zone in which a line's time is meant; empty if that cannot be known. */
    Optional<ZoneChoice> of(ICalendarLine line, ICalendarTime time) {
        if (time.utc()) {
            return Optional.of(new ZoneChoice(LocalZone.of(ZoneOffset.UTC), false));
        }
        Optional<String> name = line.parameter("TZID").map(id -> id.text().strip());
        Optional<LocalZone> stated = name.isPresent() ? named(name.get()) : ofCalendar;
        return stated.map(zone -> new ZoneChoice(zone, false)).or(this::guess);
    }

    /** Where nothing is said: the place of the edition, else the only zone that the calendar knows. */
    private Optional<ZoneChoice> guess() {
        Optional<LocalZone> only =
                described.size() == 1 ? described.values().stream().findFirst() : Optional.empty();
        return ofEdition.or(() -> ofCalendar).or(() -> only).map(zone -> new ZoneChoice(zone, true));
    }

    /** Returns when an event is; empty if its beginning is no time. Without a zone its times have no offset. */
    Optional<Slot> slot(ICalendarLine start, Optional<ICalendarLine> end) {
        return ICalendarTime.parse(start.raw()).map(from -> {
            ZoneChoice choice = of(start, from).orElse(ZoneChoice.NONE);
            EventTime first = choice.clock().at(from.local());
            return Slot.from(first, last(from, end, choice), choice.inferred() ? Set.of(Part.ZONE) : Set.of());
        });
    }

    private Optional<EventTime> last(ICalendarTime from, Optional<ICalendarLine> end, ZoneChoice choice) {
        Optional<EventTime> nextDay =
                from.day() ? Optional.of(choice.clock().at(from.local().plusDays(1))) : Optional.empty();
        return end.flatMap(line -> end(line, from, choice)).or(() -> nextDay);
    }

    private Optional<EventTime> end(ICalendarLine line, ICalendarTime from, ZoneChoice choice) {
        if (line.name().equals("DURATION")) {
            return IsoLength.parse(line.raw()).map(length -> {
                LocalDateTime day = from.local().plusDays(length.days());
                return choice.clock().at(day, Duration.ofSeconds(length.seconds()));
            });
        }
        return ICalendarTime.parse(line.raw()).map(until -> {
            boolean own = until.utc() || line.parameter("TZID").isPresent();
            ZoneChoice zone = own ? of(line, until).orElse(choice) : choice;
            return zone.clock().at(until.local());
        });
    }
}

package org.colloquy.core.source.timetable.calendar;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.core.model.EventTime;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.timetable.ScheduledItem;
import org.colloquy.core.source.timetable.SiteMentions;

/** Reads the events of a calendar. */
final class ICalendarEvent {

    private static final Splitter COMMAS = Splitter.on(',');

    private final SiteMentions site;
    private final ICalendarSurvey survey;
    private final Map<String, MentionRef> sessions = new HashMap<>();
    private final Map<String, MentionRef> byChild = new HashMap<>();
    private boolean zoneMissed;

    ICalendarEvent(SiteMentions site, ICalendarSurvey survey) {
        this.site = site;
        this.survey = survey;
    }

    /** Returns a reader that knows the sessions read so far, for another reading of the same calendar. */
    ICalendarEvent in(SiteMentions again) {
        ICalendarEvent events = new ICalendarEvent(again, survey);
        events.sessions.putAll(sessions);
        events.byChild.putAll(byChild);
        events.zoneMissed = zoneMissed;
        return events;
    }

    static Optional<String> parent(ICalendarComponent event) {
        return event.all("RELATED-TO").stream()
                .filter(line -> line.parameter("RELTYPE").isEmpty() || line.says("RELTYPE", "PARENT"))
                .map(ICalendarLine::raw)
                .filter(uid -> !uid.isEmpty() && !uid.equals(ICalendarSurvey.uid(event)))
                .findFirst();
    }

    static boolean hasChildren(ICalendarComponent event) {
        return event.all("RELATED-TO").stream().anyMatch(line -> line.says("RELTYPE", "CHILD"));
    }

    boolean isSession(ICalendarComponent event) {
        return survey.holdsOthers(event)
                || categories(event).stream()
                        .anyMatch(words -> ScheduledItem.kindOf(words.text())
                                .filter(TalkKind.SESSION::equals)
                                .isPresent());
    }

    private static List<Passage> categories(ICalendarComponent event) {
        List<Passage> categories = new ArrayList<>();
        for (ICalendarLine line : event.all("CATEGORIES")) {
            line.value().ifPresent(value -> {
                int at = 0;
                for (String words : COMMAS.split(value.text())) {
                    if (!words.isBlank()) {
                        Passage part = value.part(at, at + words.length());
                        categories.add(part.reading(ICalendarLine.unescaped(words)));
                    }
                    at += words.length() + 1;
                }
            });
        }
        return categories;
    }

    void send(ICalendarComponent event) {
        if (isCancelled(event)) {
            site.problem(Severity.INFO, "cancelled", event.begin(), "the event is cancelled, so it is left out");
            return;
        }
        boolean session = isSession(event);
        Passage whole = event.whole();
        ScheduledItem item = new ScheduledItem(site, whole)
                .edition(survey.edition())
                .title(event.text("SUMMARY"))
                .slot(slot(event));
        place(event, item);
        item.link(Link.Kind.PAGE, event.line("URL").flatMap(ICalendarLine::value));
        people(event, item, session);
        event.text("DESCRIPTION").ifPresent(text -> {
            LabelledPeople described = LabelledPeople.of(text, session);
            described.addTo(item, site);
            item.about(Optional.of(described.rest()));
        });
        if (session) {
            item.sendSession().ifPresent(ref -> remember(event, ref));
        } else {
            categories(event).forEach(words -> item.kind(Optional.of(words)));
            item.in(session(event)).sendItem();
        }
    }

    private void remember(ICalendarComponent event, MentionRef ref) {
        sessions.putIfAbsent(ICalendarSurvey.uid(event), ref);
        event.all("RELATED-TO").stream()
                .filter(line -> line.says("RELTYPE", "CHILD"))
                .forEach(line -> byChild.putIfAbsent(line.raw(), ref));
    }

    private Optional<MentionRef> session(ICalendarComponent event) {
        return parent(event)
                .flatMap(uid -> Optional.ofNullable(sessions.get(uid)))
                .or(() -> Optional.ofNullable(byChild.get(ICalendarSurvey.uid(event))));
    }

    private static boolean isCancelled(ICalendarComponent event) {
        return event.line("STATUS")
                .filter(line -> Ascii.equalsIgnoreCase(line.raw(), "CANCELLED"))
                .isPresent();
    }

    /** A place on the web is a link. */
    private static void place(ICalendarComponent event, ScheduledItem item) {
        Optional<Passage> location = event.text("LOCATION");
        boolean address = location.filter(
                        place -> ScheduledItem.isAddress(place.text().strip()))
                .isPresent();
        if (address) {
            item.link(Link.Kind.PAGE, location);
        } else {
            item.room(location);
        }
    }

    /** Chairs, organisers, and those who take part: they speak, if the event is one item. */
    private void people(ICalendarComponent event, ScheduledItem item, boolean session) {
        for (ICalendarLine line : event.lines()) {
            boolean organiser = line.name().equals("ORGANIZER");
            boolean attendee = line.name().equals("ATTENDEE") && isPerson(line);
            Optional<Passage> name = line.parameter("CN").filter(cn -> cn.text().indexOf('@') < 0);
            if (name.isEmpty() || !(organiser || attendee)) {
                continue;
            }
            Passage label = line.parameter("ROLE").orElse(line.label());
            RoleKind speaks = session ? RoleKind.CONTRIBUTOR : RoleKind.SPEAKER;
            RoleKind role =
                    organiser ? RoleKind.ORGANISER : line.says("ROLE", "CHAIR") ? RoleKind.SESSION_CHAIR : speaks;
            item.role(role, label, ScheduledItem.person(site, name.get(), List.of()));
        }
    }

    private static boolean isPerson(ICalendarLine line) {
        boolean individual = line.parameter("CUTYPE").isEmpty() || line.says("CUTYPE", "INDIVIDUAL");
        boolean listener = line.says("ROLE", "OPT-PARTICIPANT")
                || line.says("ROLE", "NON-PARTICIPANT")
                || line.says("PARTSTAT", "DECLINED");
        return individual && !listener;
    }

    private Optional<Stated<Slot>> slot(ICalendarComponent event) {
        Optional<ICalendarLine> start =
                event.line("DTSTART").filter(line -> !line.raw().isEmpty());
        if (start.isEmpty()) {
            return Optional.empty();
        }
        Optional<ICalendarLine> end = event.line("DTEND")
                .or(() -> event.line("DURATION"))
                .filter(line -> !line.raw().isEmpty());
        Passage from = start.get().value().orElseThrow();
        Optional<Slot> slot = survey.clocks().slot(start.get(), end);
        if (slot.isEmpty()) {
            site.problem(
                    Severity.WARNING,
                    "time-not-read",
                    from,
                    "this is no time such as 20210721T190000Z; the event is read without a time");
        } else {
            check(event, start.get(), slot.get());
        }
        Optional<Passage> to =
                end.flatMap(ICalendarLine::value).map(Passage::strip).filter(value -> value.start() > from.start());
        return slot.map(value -> new Stated<>(
                value,
                from.text() + to.map(until -> " " + until.text()).orElse(""),
                site.evidence(from.start(), to.orElse(from).end(), "slot")));
    }

    private void check(ICalendarComponent event, ICalendarLine start, Slot slot) {
        Passage from = start.value().orElseThrow();
        Optional<Passage> zone = start.parameter("TZID");
        if (zone.isPresent() && survey.clocks().named(zone.get().text()).isEmpty()) {
            site.problem(Severity.WARNING, "unknown-zone", zone.get(), "no time zone is known by this name");
        } else if (slot.start().flatMap(EventTime::offset).isEmpty() && !zoneMissed) {
            zoneMissed = true;
            site.problem(
                    Severity.WARNING,
                    "time-without-zone",
                    from,
                    "the calendar says no time zone, so this time, and others like it, have none; name the"
                            + " edition, whose place has one");
        }
        for (ICalendarLine rule : event.lines()) {
            if (rule.name().equals("RRULE") || rule.name().equals("RDATE")) {
                site.problem(
                        Severity.WARNING,
                        "recurring-event",
                        rule.value().orElse(rule.label()),
                        "the event takes place several times; the first is read");
            }
        }
    }
}

package org.colloquy.core.source.timetable.calendar;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.model.ConferenceChoice;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.timetable.SiteMentions;

/** What must be known of a calendar before its first event is read: its zones, and which events hold others. */
final class ICalendarSurvey {

    private final SiteMentions site;
    private final ICalendarClocks clocks;
    private final Set<String> met = new HashSet<>();
    private final Set<String> sessions = new HashSet<>();
    private Optional<ConferenceChoice> edition = Optional.empty();
    private boolean itemsFirst;

    ICalendarSurvey(SiteMentions site) {
        this.site = site;
        this.clocks = new ICalendarClocks(site.context().event());
    }

    void ofCalendar(ICalendarLine line) {
        switch (line.name()) {
            case "X-WR-TIMEZONE", "TIMEZONE-ID" -> clocks.usual(line.raw());
            case "X-WR-CALNAME", "NAME" -> line.text().ifPresent(this::name);
            default -> {}
        }
    }

    private void name(Passage printed) {
        edition = edition.or(() -> site.edition(printed, "calendar-name"));
    }

    void component(ICalendarComponent component) {
        if (component.name().equals("VTIMEZONE")) {
            clocks.describe(component);
            return;
        }
        String uid = uid(component);
        met.add(uid);
        ICalendarEvent.parent(component).ifPresent(parent -> {
            sessions.add(parent);
            itemsFirst |= !met.contains(parent);
        });
        if (ICalendarEvent.hasChildren(component)) {
            sessions.add(uid);
        }
    }

    static String uid(ICalendarComponent event) {
        return event.line("UID").map(ICalendarLine::raw).orElse("");
    }

    /** Returns whether other events say that they stand in this one. */
    boolean holdsOthers(ICalendarComponent event) {
        return sessions.contains(uid(event));
    }

    /** Returns whether some event comes before the one in which it stands. */
    boolean itemsFirst() {
        return itemsFirst;
    }

    ICalendarClocks clocks() {
        return clocks;
    }

    Optional<ConferenceChoice> edition() {
        return edition;
    }
}

package org.colloquy.core.source.timetable.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.Passage;

/** What stands between {@code BEGIN} and {@code END}: an event, a time zone, a part of one. */
final class ICalendarComponent {

    private final String name;
    private final Passage begin;
    private final List<ICalendarLine> lines = new ArrayList<>();
    private final List<ICalendarComponent> parts = new ArrayList<>();
    private long end;

    ICalendarComponent(String name, Passage begin) {
        this.name = name;
        this.begin = begin;
        this.end = begin.end();
    }

    void add(ICalendarLine line) {
        lines.add(line);
        line.value().ifPresent(value -> end = value.end());
    }

    void add(ICalendarComponent part) {
        parts.add(part);
        end = part.end;
    }

    void endAt(long offset) {
        end = offset;
    }

    String name() {
        return name;
    }

    /** Returns the place of its first line. */
    Passage begin() {
        return begin;
    }

    /** Returns its place, from {@code BEGIN} to {@code END}. */
    Passage whole() {
        return new Passage("", begin.start(), end);
    }

    List<ICalendarLine> lines() {
        return lines;
    }

    List<ICalendarComponent> parts() {
        return parts;
    }

    /** Returns the first line of a name. */
    Optional<ICalendarLine> line(String called) {
        return lines.stream().filter(line -> line.name().equals(called)).findFirst();
    }

    List<ICalendarLine> all(String called) {
        return lines.stream().filter(line -> line.name().equals(called)).toList();
    }

    /** Returns the text of the first line of a name that says something. */
    Optional<Passage> text(String called) {
        return all(called).stream().flatMap(line -> line.text().stream()).findFirst();
    }
}

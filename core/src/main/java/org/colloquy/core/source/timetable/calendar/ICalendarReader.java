package org.colloquy.core.source.timetable.calendar;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.bibliography.RecordLines;

/** Reads a calendar component by component. One event is held in memory. */
final class ICalendarReader {

    private static final ImmutableSet<String> RECORDS = ImmutableSet.of("VEVENT", "VTIMEZONE");

    private final RecordText text;
    private final MentionSink sink;
    private final RecordLines lines;
    private final Consumer<ICalendarLine> ofCalendar;
    private final Consumer<ICalendarComponent> components;
    /** What is open from an event or a time zone inwards. */
    private final Deque<ICalendarComponent> open = new ArrayDeque<>();

    private Optional<RecordLines.Line> ahead;

    private ICalendarReader(
            RecordText text,
            MentionSink sink,
            Consumer<ICalendarLine> ofCalendar,
            Consumer<ICalendarComponent> components)
            throws IOException {
        this.text = text;
        this.sink = sink;
        this.lines = new RecordLines(text);
        this.ofCalendar = ofCalendar;
        this.components = components;
        this.ahead = lines.next();
    }

    /**
     * Reads all of a text.
     *
     * @param ofCalendar receives what is said of the calendar itself
     * @param components receives events and time zones, whose places can be told until the next line is read
     */
    static void read(
            RecordText text,
            MentionSink sink,
            Consumer<ICalendarLine> ofCalendar,
            Consumer<ICalendarComponent> components)
            throws IOException {
        new ICalendarReader(text, sink, ofCalendar, components).read();
    }

    private void read() throws IOException {
        while (ahead.isPresent()) {
            if (open.isEmpty()) {
                text.forget(ahead.get().start());
            }
            Optional<Passage> line = unfolded();
            if (line.isPresent()) {
                Optional<ICalendarLine> parsed = ICalendarLine.parse(line.get());
                if (parsed.isPresent()) {
                    line(parsed.get(), line.get());
                } else if (!open.isEmpty()) {
                    problem("not-a-property", line.get(), "this is no line NAME:value, so it is left out");
                }
            }
        }
        if (!open.isEmpty()) {
            problem(
                    "event-cut-off",
                    open.getLast().begin(),
                    "the text ends within what begins here, which is left out; is the file whole?");
        }
    }

    /** Returns the next line with those that continue it; empty if it is blank. */
    private Optional<Passage> unfolded() throws IOException {
        RecordLines.Line first = ahead.orElseThrow();
        StringBuilder whole = new StringBuilder(first.text());
        long end = first.end();
        ahead = lines.next();
        while (ahead.filter(ICalendarReader::continues).isPresent()) {
            RecordLines.Line more = ahead.get();
            whole.append(more.text(), 1, more.text().length());
            end = more.end();
            ahead = lines.next();
        }
        return whole.toString().isBlank()
                ? Optional.empty()
                : Optional.of(new Passage(whole.toString(), first.start(), end));
    }

    private static boolean continues(RecordLines.Line line) {
        return line.text().startsWith(" ") || line.text().startsWith("\t");
    }

    private void line(ICalendarLine line, Passage place) {
        String what = Ascii.toUpperCase(line.raw());
        if (line.name().equals("BEGIN")) {
            begin(what, place);
        } else if (line.name().equals("END")) {
            end(what, place);
        } else if (open.isEmpty()) {
            ofCalendar.accept(line);
        } else {
            open.getFirst().add(line);
        }
    }

    private void begin(String what, Passage place) {
        boolean isRecord = RECORDS.contains(what);
        if (!open.isEmpty() && (isRecord || what.equals("VCALENDAR"))) {
            notClosed();
        }
        if (isRecord || !open.isEmpty()) {
            open.push(new ICalendarComponent(what, place));
        }
    }

    private void end(String what, Passage place) {
        if (open.stream().noneMatch(component -> component.name().equals(what))) {
            if (!open.isEmpty() && what.equals("VCALENDAR")) {
                notClosed();
            }
            return;
        }
        boolean closed = false;
        while (!closed) {
            closed = open.getFirst().name().equals(what);
            open.getFirst().endAt(place.end());
            close();
        }
    }

    private void notClosed() {
        problem("event-not-closed", open.getLast().begin(), "the END of what begins here is missing");
        while (!open.isEmpty()) {
            close();
        }
    }

    private void close() {
        ICalendarComponent component = open.pop();
        if (open.isEmpty()) {
            components.accept(component);
        } else {
            open.getFirst().add(component);
        }
    }

    private void problem(String code, Passage place, String message) {
        sink.problem(text.problem(Severity.WARNING, code, place.start(), place.end(), message));
    }
}

package org.colloquy.core.source.timetable;

import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.ConferenceChoice;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Stated;
import org.colloquy.core.source.Located;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.text.Tidy;

/**
 * Makes stated values of the data behind a conference's site.
 *
 * @param text where they stand
 * @param format the format's id, which begins the names of its rules
 * @param context limits and the edition the user gave
 * @param sink who receives mentions and problems
 */
public record SiteMentions(Located text, String format, ReadContext context, MentionSink sink) {

    /** Returns that something is stated from {@code start} to {@code end}, by a rule of the format. */
    public Evidence evidence(long start, long end, String rule) {
        return text.stated(start, end, format + "/" + rule);
    }

    /** Reports a problem with what stands at a place. */
    public void problem(Severity severity, String code, Passage place, String message) {
        sink.problem(text.problem(severity, code, place.start(), place.end(), message));
    }

    /** Returns the edition that a text names, if it is one of those that are known. */
    public Optional<ConferenceChoice> edition(Passage printed, String rule) {
        return context.editions()
                .find(printed.text())
                .map(found -> new ConferenceChoice(
                        found, List.of(), true, printed.text(), evidence(printed.start(), printed.end(), rule)));
    }

    /** Returns a value with what is printed and where. */
    public <T> Stated<T> stated(T value, Passage printed, String rule) {
        return new Stated<>(value, printed.text(), evidence(printed.start(), printed.end(), rule));
    }

    /** Returns a text on one line, tidied. */
    public Stated<String> line(Passage printed, String rule) {
        return stated(Tidy.line(printed.text()), printed, rule);
    }

    /** Returns a time whose end may be printed behind its beginning. */
    public Stated<Slot> slot(Slot slot, Passage start, Optional<Passage> end) {
        Optional<Passage> last = end.filter(passage -> passage.start() > start.start());
        String printed =
                start.text() + last.map(passage -> " " + passage.text()).orElse("");
        return new Stated<>(
                slot, printed, evidence(start.start(), last.orElse(start).end(), "slot"));
    }

    /** Returns the edition that the user says the source is about. */
    public Optional<ConferenceChoice> conference(Passage where) {
        return context.event()
                .map(edition -> new ConferenceChoice(
                        edition, List.of(), true, where.text(), evidence(where.start(), where.end(), "event-option")));
    }

    /** Returns the name of a mention at a place. */
    public MentionRef ref(Passage place) {
        return evidence(place.start(), place.end(), "item").ref();
    }
}

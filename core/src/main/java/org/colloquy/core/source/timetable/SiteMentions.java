package org.colloquy.core.source.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.ConferenceChoice;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.RoleKind;
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
record SiteMentions(Located text, String format, ReadContext context, MentionSink sink) {

    Evidence evidence(long start, long end, String rule) {
        return text.stated(start, end, format + "/" + rule);
    }

    /** Reports a problem with what stands at a place. */
    void problem(Severity severity, String code, Passage place, String message) {
        sink.problem(text.problem(severity, code, place.start(), place.end(), message));
    }

    /** Returns the edition that a text names, if it is one of those that are known. */
    Optional<ConferenceChoice> edition(Passage printed, String rule) {
        return context.editions()
                .find(printed.text())
                .map(found -> new ConferenceChoice(
                        found, List.of(), true, printed.text(), evidence(printed.start(), printed.end(), rule)));
    }

    <T> Stated<T> stated(T value, Passage printed, String rule) {
        return new Stated<>(value, printed.text(), evidence(printed.start(), printed.end(), rule));
    }

    Stated<String> line(Passage printed, String rule) {
        return stated(Tidy.line(printed.text()), printed, rule);
    }

    Optional<Stated<String>> abstractText(Optional<Passage> printed) {
        return printed.map(passage -> stated(Tidy.abstractText(passage.text()), passage, "abstract"));
    }

    /** Returns the people whose role is named by {@code label}. */
    List<Role> roles(RoleKind kind, Passage label, Passage people) {
        return roles(stated(kind, label, "role"), people);
    }

    /** Returns the people of a value whose place alone tells their role. */
    List<Role> roles(RoleKind kind, Passage people) {
        return roles(new Stated<>(kind, "", evidence(people.start(), people.end(), "role-by-place")), people);
    }

    private List<Role> roles(Stated<RoleKind> kind, Passage people) {
        List<Role> roles = new ArrayList<>();
        for (Passage name : NamesInWords.of(people)) {
            String tidied = Tidy.name(name.text());
            if (!tidied.isBlank()) {
                roles.add(new Role(kind, new PersonMention(stated(PersonName.parse(tidied), name, "role-holder"))));
            }
        }
        return roles;
    }

    /** Returns the time, or empty and a problem if the beginning cannot be read. */
    Optional<Stated<Slot>> slot(Optional<Passage> start, Optional<Passage> end) {
        return start.flatMap(from -> {
            Optional<Slot> slot = SiteTimes.slot(from, end);
            if (slot.isEmpty()) {
                problem(
                        Severity.WARNING,
                        "time-not-read",
                        from,
                        "this is no time such as 2020-07-06T05:00:00+00:00; the item is read without a time");
            }
            return slot.map(value -> slot(value, from, end));
        });
    }

    /** Returns a time whose end may be printed behind its beginning. */
    Stated<Slot> slot(Slot slot, Passage start, Optional<Passage> end) {
        Optional<Passage> last = end.filter(passage -> passage.start() > start.start());
        String printed =
                start.text() + last.map(passage -> " " + passage.text()).orElse("");
        return new Stated<>(
                slot, printed, evidence(start.start(), last.orElse(start).end(), "slot"));
    }

    /** Returns the edition that the user says the source is about. */
    Optional<ConferenceChoice> conference(Passage where) {
        return context.event()
                .map(edition -> new ConferenceChoice(
                        edition, List.of(), true, where.text(), evidence(where.start(), where.end(), "event-option")));
    }

    void talk(SiteTalk talk) {
        sink.mention(talk.mention(this));
    }

    /** Returns the name of a mention at a place. */
    MentionRef ref(Passage place) {
        return evidence(place.start(), place.end(), "item").ref();
    }
}

package org.colloquy.core.source.timetable.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.AuthorLabel;
import org.colloquy.core.source.programme.people.NameShape;
import org.colloquy.core.source.programme.people.RoleLine;
import org.colloquy.core.source.programme.people.ScheduleNames;
import org.colloquy.core.source.programme.people.ScheduleRoles;
import org.colloquy.core.source.timetable.ScheduledItem;
import org.colloquy.core.source.timetable.SiteMentions;

/**
 * The lines of a description that name people under labels, such as {@code Chair: Ada Moor} and {@code Authors: Bo Lund, Carla
 * Rossi}, apart from the others, which are what it is about.
 */
final class LabelledPeople {

    private static final Pattern BREAK =
            Pattern.compile("\\n|<br ?/?>|</?(?:p|div|li|ul|ol)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?(?:b|strong|i|em|u|span)>", Pattern.CASE_INSENSITIVE);
    private static final ScheduleNames NAMES = new ScheduleNames(new NameShape(Set.of()));
    /** Less may be any words behind a word such as {@code Comment}. */
    private static final double LIKELY = 1;

    private final Passage description;
    private final boolean session;
    private final List<RoleLine> roles = new ArrayList<>();
    private final List<ScheduleNames.Named> authors = new ArrayList<>();
    private final List<Printed> others = new ArrayList<>();

    private LabelledPeople(Passage description, boolean session) {
        this.description = description;
        this.session = session;
    }

    /** Reads a description; that of a session has no authors. */
    static LabelledPeople of(Passage description, boolean session) {
        LabelledPeople people = new LabelledPeople(description, session);
        String text = description.text();
        Matcher end = BREAK.matcher(text);
        int from = 0;
        while (from <= text.length()) {
            boolean more = end.find();
            people.line(Printed.of(text, from, more ? end.start() : text.length()));
            from = more ? end.end() : text.length() + 1;
        }
        return people;
    }

    private void line(Printed printed) {
        Printed line = withoutTags(printed).strip();
        Optional<Printed> written = AuthorLabel.behind(line).filter(list -> !session && arePeople(list));
        List<RoleLine> led = written.isPresent()
                ? List.of()
                : ScheduleRoles.ofLine(line).stream()
                        .filter(role -> arePeople(role.names()))
                        .toList();
        written.ifPresent(list -> authors.addAll(NAMES.people(list)));
        roles.addAll(led);
        if (written.isEmpty() && led.isEmpty()) {
            others.add(printed);
        }
    }

    private static boolean arePeople(Printed list) {
        return NAMES.of(list.text()) >= LIKELY;
    }

    private static Printed withoutTags(Printed line) {
        Printed.Builder bare = new Printed.Builder();
        Matcher tag = TAG.matcher(line.text());
        int from = 0;
        while (tag.find()) {
            bare.append(line.sub(from, tag.start()));
            from = tag.end();
        }
        return bare.append(line.from(from)).build();
    }

    void addTo(ScheduledItem item, SiteMentions site) {
        for (RoleLine role : roles) {
            for (ScheduleNames.Named named : NAMES.people(role.names())) {
                item.role(
                        role.kind(),
                        place(role.label()),
                        ScheduledItem.person(site, place(named.name()), places(named)));
            }
        }
        authors.forEach(named -> item.author(ScheduledItem.person(site, place(named.name()), places(named))));
    }

    /** Returns what the description says beside its people. */
    Passage rest() {
        return roles.isEmpty() && authors.isEmpty()
                ? description
                : description.reading(others.stream().map(Printed::text).collect(Collectors.joining("\n")));
    }

    private List<Passage> places(ScheduleNames.Named named) {
        return named.affiliations().stream().map(this::place).toList();
    }

    private Passage place(Printed part) {
        return description.part(part.start(), part.end());
    }
}

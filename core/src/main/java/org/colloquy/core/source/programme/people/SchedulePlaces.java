package org.colloquy.core.source.programme.people;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.ScheduleNames.Named;

/** Lines such as {@code 1 Lund University, 2 ETH Zurich}, which explain the marks behind names. */
public final class SchedulePlaces {

    private static final Pattern MARK =
            Pattern.compile("(?:^|[,;.]\\s{0,3}|\\s)\\(?([\\d¹²³⁴⁵⁶⁷⁸⁹*†‡])\\)?(?::\\s{1,2}|\\s{0,2})(?=\\p{Lu})");
    private static final CharMatcher AROUND = CharMatcher.whitespace().or(CharMatcher.anyOf(",;."));

    private final Map<String, Printed> byMark = new LinkedHashMap<>();
    private final List<Printed> unmarked;

    private SchedulePlaces(List<Printed> unmarked) {
        this.unmarked = ImmutableList.copyOf(unmarked);
    }

    /** Returns a name with a place of work behind it in brackets. */
    public static Printed bracketed(Printed name, Printed place) {
        Printed.Builder placed = new Printed.Builder();
        placed.append(name).gap(place.start());
        return placed.append(bracketed(place)).build();
    }

    /** Returns a place of work in brackets, as it stands behind a name. */
    public static Printed bracketed(Printed place) {
        return new Printed.Builder()
                .append('(', place.start(), place.start())
                .append(place)
                .append(')', place.end(), place.end())
                .build();
    }

    /** Returns a list of people, or of groups of people, with semicolons between them. */
    public static Printed list(List<Printed> people) {
        Printed.Builder list = new Printed.Builder();
        for (Printed person : people) {
            if (list.length() > 0) {
                list.append(';', person.start(), person.start()).gap(person.start());
            }
            list.append(person);
        }
        return list.build();
    }

    /** Returns what the lines explain. */
    public static SchedulePlaces of(List<Printed> lines) {
        ImmutableList.Builder<Printed> unmarked = ImmutableList.builder();
        Map<String, Printed> found = new LinkedHashMap<>();
        for (Printed line : lines) {
            Matcher mark = MARK.matcher(line.text());
            int from = -1;
            String key = "";
            while (mark.find()) {
                put(found, key, line, from, mark.start());
                from = mark.end();
                key = FootnoteMarks.of(mark.group(1));
            }
            put(found, key, line, from, line.length());
            if (from < 0) {
                unmarked.add(line);
            }
        }
        SchedulePlaces places = new SchedulePlaces(unmarked.build());
        places.byMark.putAll(found);
        return places;
    }

    private static void put(Map<String, Printed> places, String key, Printed line, int from, int to) {
        Printed place = from < 0 ? line.sub(0, 0) : line.sub(from, to).trim(AROUND);
        if (!place.isEmpty()) {
            places.putIfAbsent(key, place);
        }
    }

    /** Returns these people with the places that their marks, or lines without marks, give them. */
    public List<Named> with(List<Named> people) {
        ImmutableList.Builder<Named> placed = ImmutableList.builder();
        for (int i = 0; i < people.size(); i++) {
            Named named = people.get(i);
            ImmutableList.Builder<Printed> places =
                    ImmutableList.<Printed>builder().addAll(named.affiliations());
            named.marks()
                    .chars()
                    .mapToObj(Character::toString)
                    .flatMap(mark -> Optional.ofNullable(byMark.get(mark)).stream())
                    .forEach(places::add);
            for (Printed line : unmarked) {
                places.addAll(ofLine(line, i, people.size()));
            }
            placed.add(new Named(named.name(), places.build(), named.marks()));
        }
        return placed.build();
    }

    /** A line is the place of all; as many places as there are people are theirs in this order. Of others nobody knows whose they are. */
    private static List<Printed> ofLine(Printed line, int person, int people) {
        List<Printed> places = line.split(CharMatcher.is(';')).stream()
                .map(place -> place.trim(AROUND))
                .filter(place -> !place.isEmpty())
                .toList();
        return places.size() == people ? List.of(places.get(person)) : places.size() == 1 ? places : List.of();
    }
}

package org.colloquy.core.source.programme.people;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.ScheduleNames.Named;

/**
 * People joined by <em>and</em>, or parted from others by semicolons, who share the place behind the last of them: {@code Ada Moor, Bo Wu
 * and Carl Dee (Lund)}, {@code Ada Moor, Bo Wu (Lund); Carl Dee (Oslo)}.
 */
final class SharedPlaces {

    private static final String BRACKET = "\\([^()]{1,200}(?:\\([^()]{0,80}\\)[^()]{0,80})?\\)$";
    private static final Pattern LISTED = Pattern.compile("^[^()\\[\\];]{3,400}" + BRACKET);
    private static final Pattern JOINED =
            Pattern.compile("^[^()\\[\\];]{3,400},?\\s(?:and|und|et|&)\\s[^()\\[\\],;]{3,60}(?:" + BRACKET
                    + "|, [^()\\[\\];]{3,200}$)");
    private static final int LONGEST = 2000;

    private SharedPlaces() {}

    /** Returns the people of a list, which {@code listed} takes apart, with the places that they share. */
    static List<Named> people(Printed list, Function<Printed, List<Named>> listed) {
        if (list.text().indexOf(' ') < 0 || list.length() > LONGEST || FamiliesFirst.is(list.text())) {
            return listed.apply(list);
        }
        List<Printed> groups =
                list.split(c -> c == ';').stream().map(Printed::strip).toList();
        boolean bracketed =
                groups.stream().allMatch(group -> LISTED.matcher(group.text()).find());
        boolean apart =
                groups.size() > 1 && groups.stream().allMatch(group -> isJoined(group) || isPlaced(group.text()));
        if (!apart) {
            return isJoined(list) ? shared(listed.apply(list)).toList() : listed.apply(list);
        }
        return groups.stream()
                .flatMap(group ->
                        bracketed || isJoined(group) ? shared(listed.apply(group)) : listed.apply(group).stream())
                .toList();
    }

    private static boolean isJoined(Printed group) {
        return JOINED.matcher(group.text()).find();
    }

    /** {@code Ada Moor, Lund University}, {@code Ada Moor (Lund)}. */
    private static boolean isPlaced(String group) {
        int comma = group.indexOf(',');
        return group.endsWith(")") || (comma > 0 && Workplaces.is(group.substring(comma + 1)));
    }

    /** Returns the people with the place of the last, if it is the only one. */
    private static Stream<Named> shared(List<Named> people) {
        if (people.isEmpty()) {
            return people.stream();
        }
        List<Printed> places = people.get(people.size() - 1).affiliations();
        boolean only = people.subList(0, people.size() - 1).stream()
                .allMatch(
                        named -> named.affiliations().isEmpty() && named.marks().isEmpty());
        return only
                ? people.stream().map(named -> new Named(named.name(), ImmutableList.copyOf(places), named.marks()))
                : people.stream();
    }
}

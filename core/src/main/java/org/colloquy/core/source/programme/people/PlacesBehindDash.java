package org.colloquy.core.source.programme.people;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;

/**
 * People with the places where they work behind a dash: {@code Ada Moor – Lund University}, {@code Ada Moor1 and Bo Lund2 — 1Lund
 * University — 2TU Dresden}.
 *
 * @param people the people
 * @param places the places, with their marks
 */
record PlacesBehindDash(Printed people, List<Printed> places) {

    private static final Pattern DASH = Pattern.compile("\\s{1,3}[–—-]{1,2}\\s{1,3}");
    private static final CharMatcher MARKS = CharMatcher.anyOf("¹²³⁴⁵⁶⁷⁸⁹*†‡ ").or(CharMatcher.inRange('0', '9'));

    PlacesBehindDash {
        places = ImmutableList.copyOf(places);
    }

    /** Cuts a list of people at its dashes, if institutions stand behind all of them. */
    static PlacesBehindDash of(Printed list) {
        List<Printed> parts = new ArrayList<>();
        Matcher dash = DASH.matcher(list.text());
        int from = 0;
        while (dash.find()) {
            parts.add(list.sub(from, dash.start()));
            from = dash.end();
        }
        parts.add(list.from(from));
        List<Printed> places = parts.subList(1, parts.size());
        return places.stream().allMatch(PlacesBehindDash::isPlace)
                ? new PlacesBehindDash(parts.get(0), places)
                : new PlacesBehindDash(list, List.of());
    }

    private static boolean isPlace(Printed part) {
        String name = MARKS.trimLeadingFrom(part.text());
        return Institutions.isName(name) || Workplaces.isAcronym(name);
    }
}

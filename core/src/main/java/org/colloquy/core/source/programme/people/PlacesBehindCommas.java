package org.colloquy.core.source.programme.people;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;

/**
 * Titles with people behind a dash and the place of work behind their comma, as the agendas of meetings of an industry print them:
 * {@code Title - Ada Moor, Acme & Bo Wu, Red Barn}. Only all lines together tell {@code Red Barn} from a second author.
 */
final class PlacesBehindCommas {

    private static final Pattern DASH = Pattern.compile("\\s[–—-]\\s{1,3}");
    private static final Pattern BETWEEN = Pattern.compile(";\\s{0,3}|\\s(?:&|and)\\s");
    private static final Splitter COMMAS = Splitter.on(',').trimResults();

    private static final int FEWEST = 3;
    /** One in so many places is known to be one. */
    private static final int OFTEN = 3;

    private static final double LIKELY = 0.5;
    private static final int LONGEST_LINE = 400;

    private PlacesBehindCommas() {}

    /** Returns whether the lines with people behind a dash print a place behind the comma, and never a list of people. */
    static boolean areIn(List<Printed> lines, NameShape shape) {
        int placed = 0;
        int known = 0;
        for (Printed line : lines) {
            String people = line.length() < LONGEST_LINE ? behindDash(line.text()) : "";
            for (String person : people.indexOf(',') < 0 ? List.<String>of() : persons(people)) {
                List<String> parts = COMMAS.splitToList(person);
                if (shape.of(parts.get(0)) < LIKELY) {
                    break;
                }
                if (parts.size() > 2 && !Positions.is(parts.get(1))) {
                    return false;
                }
                placed += parts.size() > 1 ? 1 : 0;
                known += parts.size() > 1 && Workplaces.isBesidePeople(parts.get(parts.size() - 1)) ? 1 : 0;
            }
        }
        return placed >= FEWEST && known > 1 && known * OFTEN >= placed;
    }

    private static String behindDash(String line) {
        Matcher dash = DASH.matcher(line);
        int end = line.length();
        while (dash.find()) {
            end = dash.end();
        }
        return line.substring(end);
    }

    private static List<String> persons(String people) {
        return Splitter.on(BETWEEN).splitToList(people);
    }

    /** Returns the people with what stands behind their commas in brackets. */
    static Printed bracketed(Printed people) {
        if (CharMatcher.anyOf("()").matchesAnyOf(people.text())) {
            return people;
        }
        List<Printed> parts = new ArrayList<>();
        Matcher between = BETWEEN.matcher(people.text());
        int from = 0;
        while (between.find()) {
            parts.add(bracketedOne(people.sub(from, between.start())));
            parts.add(people.sub(between.start(), between.end()).strip());
            from = between.end();
        }
        parts.add(bracketedOne(people.from(from)));
        parts.removeIf(Printed::isEmpty);
        return Printed.join(parts);
    }

    private static Printed bracketedOne(Printed person) {
        int comma = person.text().indexOf(',');
        Printed place = person.from(comma + 1).strip();
        return comma <= 0 || place.isEmpty() ? person : SchedulePlaces.bracketed(person.sub(0, comma), place);
    }
}

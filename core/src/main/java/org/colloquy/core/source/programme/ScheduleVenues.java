package org.colloquy.core.source.programme;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.ScheduleTimes.Found;

/** Tells where a meeting is, beside its whole date: {@code Lyon, 6 July 2022}, {@code July 6, 2022 (CEST), Lyon}. */
final class ScheduleVenues {

    private static final Pattern VENUE = Pattern.compile(
            "((?:\\p{Lu}[\\p{L}.'’-]{1,30}|de|of|am|la|le)(?:,? (?:\\p{Lu}[\\p{L}.'’-]{0,30}|de|of|am|la|le)){0,4}), ");

    private ScheduleVenues() {}

    /** Returns whether what stands behind a day is a venue. */
    static boolean isBehind(Found<DayLine> day) {
        return day.value().year().isPresent() && isVenue(day.rest().text());
    }

    /** Returns the day of a line that begins with a venue, which is what is left of the line. */
    static Optional<Found<DayLine>> dayBehind(Printed line) {
        Matcher venue = VENUE.matcher(line.text());
        if (!venue.lookingAt() || !isVenue(line.text().substring(0, venue.end(1)))) {
            return Optional.empty();
        }
        return ScheduleTimes.day(line.from(venue.end()))
                .filter(day -> day.rest().isEmpty() && day.value().year().isPresent())
                .map(day -> new Found<>(day.value(), line.sub(0, venue.end(1))));
    }

    /** A word for what happens on the day is no venue. */
    private static boolean isVenue(String text) {
        return VENUE.matcher(text + ", ").matches()
                && !ScheduleHeads.isHead(text)
                && ScheduleKinds.ofTitle(text).isEmpty()
                && ScheduleKinds.ofPlural(text).isEmpty();
    }
}

package org.colloquy.core.source.programme.schedule.piece;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.time.DayLine;
import org.colloquy.core.source.programme.time.ScheduleTimes;
import org.colloquy.core.source.programme.time.ScheduleTimes.Found;

/** Tells where a meeting is, beside its whole date: {@code Lyon, 6 July 2022}, {@code July 6, 2022 (CEST), Lyon}. */
final class ScheduleVenues {

    private static final Pattern BEFORE_DAY =
            Pattern.compile("(?:[,:;|(–—·•-]|\\bon)\\s{0,3}(?=[\\p{L}\\d])|\\s{1,3}(?=(?:19|20)\\d\\d\\s?[年년])");
    private static final Pattern VENUE = Pattern.compile(
            "((?:\\p{Lu}[\\p{L}.'’-]{1,30}|de|of|am|la|le)(?:,? (?:\\p{Lu}[\\p{L}.'’-]{0,30}|de|of|am|la|le)){0,4}), ");

    private static final int LONGEST = 400;

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

    /**
     * Returns the two parts of a title that holds a day with its year, the second of which begins with the day: {@code
     * Workshop on Hedges, 3 May 2024, Lund}; nothing if it holds none.
     */
    static List<Printed> cutAtDay(Printed title) {
        if (title.length() > LONGEST || title.text().endsWith(".") || ScheduleTimes.holdsDays(title)) {
            return List.of();
        }
        Matcher mark = BEFORE_DAY.matcher(title.text());
        while (mark.find()) {
            Printed dated = title.from(mark.end());
            boolean day = ScheduleTimes.day(dated)
                    .filter(found -> found.value().year().isPresent()
                            && ScheduleTimes.atStart(found.rest()).isEmpty())
                    .isPresent();
            if (mark.start() > 0 && day) {
                return List.of(title.sub(0, mark.start()).strip(), dated);
            }
        }
        return List.of();
    }

    /** A word for what happens on the day is no venue. */
    private static boolean isVenue(String text) {
        return VENUE.matcher(text + ", ").matches()
                && !ScheduleHeads.isHead(text)
                && ScheduleKinds.ofTitle(text).isEmpty()
                && ScheduleKinds.ofPlural(text).isEmpty();
    }
}

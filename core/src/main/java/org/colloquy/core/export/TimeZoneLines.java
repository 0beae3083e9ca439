package org.colloquy.core.export;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;

/** A VTIMEZONE component: the changes of a zone's offset from the year before some events to the year after. */
final class TimeZoneLines {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int MINUTES_PER_HOUR = 60;

    private TimeZoneLines() {}

    /** Writes the component for events between two years. */
    static void write(ZoneId zone, int firstYear, int lastYear, ContentLines lines) throws IOException {
        ZoneRules rules = zone.getRules();
        LocalDateTime begin = LocalDateTime.of(firstYear - 1, 1, 1, 0, 0);
        Instant from = begin.atZone(zone).toInstant();
        ZoneOffset offset = rules.getOffset(from);
        lines.line("BEGIN", "VTIMEZONE").line("TZID", zone.getId());
        observance(rules.isDaylightSavings(from), begin, offset, offset, lines);
        ZoneOffsetTransition change = rules.nextTransition(from);
        while (change != null && change.getDateTimeBefore().getYear() <= lastYear + 1) {
            observance(
                    rules.isDaylightSavings(change.getInstant()),
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter(),
                    lines);
            change = rules.nextTransition(change.getInstant());
        }
        lines.line("END", "VTIMEZONE");
    }

    private static void observance(
            boolean daylight, LocalDateTime start, ZoneOffset before, ZoneOffset after, ContentLines lines)
            throws IOException {
        String component = daylight ? "DAYLIGHT" : "STANDARD";
        lines.line("BEGIN", component)
                .line("DTSTART", LOCAL.format(start))
                .line("TZOFFSETFROM", text(before))
                .line("TZOFFSETTO", text(after))
                .line("END", component);
    }

    private static String text(ZoneOffset offset) {
        int minutes = Math.abs(offset.getTotalSeconds()) / SECONDS_PER_MINUTE;
        return String.format(
                Locale.ROOT,
                "%s%02d%02d",
                offset.getTotalSeconds() < 0 ? "-" : "+",
                minutes / MINUTES_PER_HOUR,
                minutes % MINUTES_PER_HOUR);
    }
}

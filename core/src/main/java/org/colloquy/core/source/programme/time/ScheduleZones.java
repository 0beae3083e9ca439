package org.colloquy.core.source.programme.time;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;

/** Notices about the zone of all times of a schedule, such as {@code All times are in CEST} or the column {@code Time (EDT)}. */
public final class ScheduleZones {

    private static final int LONGEST = 160;
    private static final Pattern NOTICE = Pattern.compile(
            "\\b(?:times|time(?= ?\\()|time ?zone|timezones|hours|uhrzeiten|zeitzone|local time|standard time|daylight time|summer time)\\b"
                    + "|\\b(?:schedule|program(?:me)?|agenda|timetable)\\s?\\((?=[^()]{2,40}\\)$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OFFSET = Pattern.compile("(?:UTC|GMT)[+-](?:1[0-4]|0?\\d)(?::?(?:00|15|30|45))?");
    private static final ImmutableMap<String, String> NAMES = ImmutableMap.<String, String>builder()
            .put("pacific", "PT")
            .put("mountain time", "MT")
            .put("eastern", "ET")
            .put("central european", "Europe/Berlin")
            .put("central time", "CT")
            .put("central daylight", "CDT")
            .put("central standard", "CST")
            .put("japan standard", "JST")
            .put("british summer", "BST")
            .buildOrThrow();

    /** {@code (Pacific Time)}, {@code [PST]}, {@code (local time)}; {@code / CET)} behind {@code 9:30 (PST}. */
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s{0,3}[(\\[]([^()\\[\\]]{2,40})[)\\]]");

    private static final Pattern OTHERS = Pattern.compile("(?:\\s?[/|,]\\s?[A-Z]{2,5}){1,5}\\)");
    private static final Pattern OF_PLACE = Pattern.compile(
            "(?:\\p{L}{3,20} ){1,2}time|ortszeit|heure locale|hora local|ora locale", Pattern.CASE_INSENSITIVE);

    private ScheduleZones() {}

    /** Returns a time with the zone that stands in brackets behind it, and with the zones of others in its own bracket. */
    static SlotLine behind(Printed line, SlotLine slot) {
        Printed rest = line.behind(slot.printed());
        Matcher zone = IN_BRACKETS.matcher(rest.text());
        Matcher others = OTHERS.matcher(rest.text());
        if (others.lookingAt()
                && slot.printed().text().lastIndexOf('(')
                        > slot.printed().text().lastIndexOf(')')) {
            return slot.to(
                    line.sub(line.lengthBefore(slot.printed().start()), line.length() - rest.length() + others.end()),
                    slot.zone());
        }
        if (slot.zone().isEmpty() && zone.lookingAt()) {
            String words = zone.group(1).strip();
            Optional<String> named = CalendarWords.isZone(words) ? Optional.of(words) : ofNotice("time zone " + words);
            if (named.isPresent() || OF_PLACE.matcher(words).matches()) {
                return slot.to(
                        line.sub(line.lengthBefore(slot.printed().start()), line.length() - rest.length() + zone.end()),
                        named);
            }
        }
        return slot;
    }

    /** Returns the zone of all times, if the line tells it. */
    public static Optional<String> ofNotice(String line) {
        if (line.length() > LONGEST || !NOTICE.matcher(line).find()) {
            return Optional.empty();
        }
        String lower = line.toLowerCase(Locale.ROOT);
        return Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf("()[],;=.")))
                .omitEmptyStrings()
                .splitToStream(line.replace('−', '-').replace("UTC +", "UTC+").replace("UTC -", "UTC-"))
                .filter(word ->
                        CalendarWords.isZone(word) || OFFSET.matcher(word).matches())
                .findFirst()
                .or(() -> NAMES.entrySet().stream()
                        .filter(name -> lower.contains(name.getKey()))
                        .map(java.util.Map.Entry::getValue)
                        .findFirst());
    }
}

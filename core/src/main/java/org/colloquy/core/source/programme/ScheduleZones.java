package org.colloquy.core.source.programme;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Notices about the zone of all times of a schedule, such as {@code All times are in CEST} or the column {@code Time (EDT)}. */
final class ScheduleZones {

    private static final int LONGEST = 160;
    private static final Pattern NOTICE = Pattern.compile(
            "\\b(?:times|time(?= ?\\()|time ?zone|timezones|hours|uhrzeiten|zeitzone|local time|standard time|daylight time|summer time)\\b",
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

    private ScheduleZones() {}

    /** Returns the zone of all times, if the line tells it. */
    static Optional<String> ofNotice(String line) {
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

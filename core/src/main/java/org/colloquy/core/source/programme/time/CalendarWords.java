package org.colloquy.core.source.programme.time;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.core.text.LanguageWords;
import org.colloquy.core.text.WordUse;

/** Names of days (in English their abbreviations, too) and the abbreviations of time zones that programmes print. */
public final class CalendarWords {

    /** Where an abbreviation has several meanings, the one that conferences use. */
    private static final String TABLE =
            "UTC=+0 GMT=+0 Z=+0 PDT=-7 PST=-8 MDT=-6 MST=-7 CDT=-5 CST=-6 EDT=-4 EST=-5 ADT=-3 AST=-4 NDT=-02:30 NST=-03:30"
                    + " AKDT=-8 AKST=-9 HST=-10 BRT=-3 ART=-3 WEST=+1 WET=+0 BST=+1 IST=+05:30 CEST=+2 CET=+1 MEST=+2 MEZ=+1"
                    + " EEST=+3 EET=+2 MSK=+3 CAT=+2 EAT=+3 SAST=+2 GST=+4 PKT=+5 ICT=+7 WIB=+7 SGT=+8 HKT=+8 AWST=+8 KST=+9"
                    + " JST=+9 ACST=+09:30 ACDT=+10:30 AEST=+10 AEDT=+11 NZST=+12 NZDT=+13 AoE=-12";

    private static final ImmutableMap<String, ZoneOffset> ZONES = zones();

    /** Names that leave summer time open. */
    private static final ImmutableMap<String, String> REGIONS = ImmutableMap.of(
            "PT", "America/Los_Angeles", "MT", "America/Denver", "CT", "America/Chicago", "ET", "America/New_York");

    private static final int SHORTEST = 3;

    private static final int DAYS = 7;
    private static final ImmutableMap<String, DayOfWeek> FULL_DAYS = days(WordUse.WEEKDAYS);
    private static final ImmutableMap<String, DayOfWeek> SHORT_DAYS = days(WordUse.SHORT_WEEKDAYS);
    private static final ImmutableSet<String> BETWEEN = ImmutableSet.copyOf(LanguageWords.of(WordUse.WITHIN_TIMES));

    private CalendarWords() {}

    /** Returns the day that {@code lower} names or abbreviates to at least three letters. */
    public static Optional<DayOfWeek> weekday(String lower) {
        return english(lower).or(() -> Optional.ofNullable(FULL_DAYS.get(lower)));
    }

    /** Returns the day that {@code lower} abbreviates to two letters, which are words, too: {@code Mi}. */
    static Optional<DayOfWeek> shortDay(String lower) {
        return Optional.ofNullable(SHORT_DAYS.get(lower));
    }

    /** Returns whether the word may stand between the parts of a time and says nothing itself. */
    static boolean isBetween(String lower) {
        return BETWEEN.contains(lower);
    }

    private static ImmutableMap<String, DayOfWeek> days(WordUse use) {
        return ImmutableMap.copyOf(
                Maps.transformValues(LanguageWords.numbered(use, DAYS), place -> DayOfWeek.of(1 + place)));
    }

    private static Optional<DayOfWeek> english(String lower) {
        return lower.length() < SHORTEST
                ? Optional.empty()
                : Arrays.stream(DayOfWeek.values())
                        .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(lower))
                        .findFirst();
    }

    /** Returns whether the word is an abbreviation or a name of a time zone. */
    public static boolean isZone(String word) {
        return ZONES.containsKey(word) || REGIONS.containsKey(word) || isRegion(word);
    }

    /** Reads {@code 2}, {@code 02} or {@code 0230} behind a sign. */
    private static ZoneOffset numeric(char sign, String digits) {
        int hours = Integer.parseInt(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
        int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
        return sign == '-' ? ZoneOffset.ofHoursMinutes(-hours, -minutes) : ZoneOffset.ofHoursMinutes(hours, minutes);
    }

    private static boolean isRegion(String word) {
        return word.indexOf('/') > 0 && ZoneId.getAvailableZoneIds().contains(word);
    }

    /** Returns the offset that a printed zone has at {@code time}; the zone must satisfy {@link #isZone}, or end in a sign and hours. */
    static ZoneOffset offset(String zone, LocalDateTime time) {
        String region = REGIONS.getOrDefault(zone, zone);
        if (isRegion(region)) {
            return ZoneId.of(region).getRules().getOffset(time);
        }
        ZoneOffset known = ZONES.get(zone);
        int sign = CharMatcher.anyOf("+-").indexIn(zone);
        return known != null
                ? known
                : numeric(zone.charAt(sign), CharMatcher.is(':').removeFrom(zone.substring(sign + 1)));
    }

    private static ImmutableMap<String, ZoneOffset> zones() {
        ImmutableMap.Builder<String, ZoneOffset> zones = ImmutableMap.builder();
        Splitter.on(' ')
                .withKeyValueSeparator('=')
                .split(TABLE)
                .forEach((zone, offset) -> zones.put(zone, ZoneOffset.of(offset)));
        return zones.buildOrThrow();
    }
}

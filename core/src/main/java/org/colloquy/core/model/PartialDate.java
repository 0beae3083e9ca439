package org.colloquy.core.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, a month or season of a year, or a day, and how sure it is: level 1 of ISO 8601-2 (EDTF) without unspecified
 * digits in months and days.
 *
 * @param year the year; 0 is 1 BC
 * @param month 1 to 12, or 21 to 24 for spring, summer, autumn and winter
 * @param day the day of the month
 * @param digits how many digits of the year are known: 4, or 3 for a decade ({@code 199X}), 2 for a century
 * @param certainty how sure it is
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day, int digits, Certainty certainty) {

    private static final Pattern EDTF =
            Pattern.compile("(?:Y(-?\\d{5,9})|(-?\\d{4})|(\\d{3})X|(\\d{2})XX)(?:-(\\d{2})(?:-(\\d{2}))?)?([?~%]?)");
    private static final int FOUR = 4;

    /** How sure a date is. */
    public enum Certainty {
        /** As certain as the source is. */
        CERTAIN(""),
        /** Perhaps. */
        UNCERTAIN("?"),
        /** About. */
        APPROXIMATE("~"),
        /** Perhaps about. */
        BOTH("%");

        private final String mark;

        Certainty(String mark) {
            this.mark = mark;
        }
    }

    /** Checks that there is such a day. */
    public PartialDate {
        checkArgument(day.isEmpty() || month.isPresent(), "a day needs a month");
        month.ifPresent(
                m -> checkArgument((m >= 1 && m <= 12) || (m >= 21 && m <= 24), "no month has the number %s", m));
        if (day.isPresent()) {
            try {
                LocalDate.of(year, month.orElse(1), day.getAsInt());
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("no such day: " + year + "-" + month + "-" + day, e);
            }
        }
    }

    /** Returns a whole year. */
    public static PartialDate of(int year) {
        return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty(), FOUR, Certainty.CERTAIN);
    }

    /** Returns a year with as much of month and day as there is, or empty if there is no such day. */
    public static Optional<PartialDate> of(int year, OptionalInt month, OptionalInt day) {
        try {
            return Optional.of(new PartialDate(year, month, day, FOUR, Certainty.CERTAIN));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Reads {@code 2021}, {@code 2021-07}, {@code 2021-07-20}, {@code 199X}, {@code 2021-23?}, {@code Y12345}. */
    public static Optional<PartialDate> parse(String edtf) {
        Matcher matcher = EDTF.matcher(edtf.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(matcher));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static PartialDate of(Matcher matcher) {
        int digits = matcher.group(3) != null ? 3 : matcher.group(4) != null ? 2 : FOUR;
        int year = switch (digits) {
            case 3 -> Integer.parseInt(matcher.group(3)) * 10;
            case 2 -> Integer.parseInt(matcher.group(4)) * 100;
            default -> Integer.parseInt(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        };
        Certainty certainty = switch (matcher.group(7)) {
            case "?" -> Certainty.UNCERTAIN;
            case "~" -> Certainty.APPROXIMATE;
            case "%" -> Certainty.BOTH;
            default -> Certainty.CERTAIN;
        };
        return new PartialDate(year, number(matcher.group(5)), number(matcher.group(6)), digits, certainty);
    }

    private static OptionalInt number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    /** Returns whether the month is a season. */
    public boolean isSeason() {
        return month.isPresent() && month.getAsInt() > 12;
    }

    /** Returns the same date, as sure as {@code other}. */
    public PartialDate with(Certainty other) {
        return new PartialDate(year, month, day, digits, other);
    }

    /** Returns the date as ISO 8601-2 writes it. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(
                switch (digits) {
                    case 3 -> String.format(Locale.ROOT, "%03dX", year / 10);
                    case 2 -> String.format(Locale.ROOT, "%02dXX", year / 100);
                    default ->
                        year > 9999 || year < -9999
                                ? "Y" + year
                                : String.format(Locale.ROOT, year < 0 ? "%05d" : "%04d", year);
                });
        month.ifPresent(m -> out.append(String.format(Locale.ROOT, "-%02d", m)));
        day.ifPresent(d -> out.append(String.format(Locale.ROOT, "-%02d", d)));
        return out.append(certainty.mark).toString();
    }
}

package org.colloquy.core.source.timetable;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date and a time as programmes write them.
 *
 * @param day the date, if it is written
 * @param time the time of the day, if it is written
 * @param offset the offset from UTC, if it is written
 */
public record Moment(Optional<LocalDate> day, Optional<LocalTime> time, Optional<ZoneOffset> offset) {

    private static final String CLOCK =
            "(\\d{1,2})(?:[:.h](\\d\\d)(?::(\\d\\d)(?:\\.\\d{1,9})?)?)?(?: ?([AaPp])\\.?[Mm]\\.?)?(?: ?(Z|UTC|GMT|[+-]\\d\\d:?(?:\\d\\d)?))?";
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern SLASHED_DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern DOTTED_DAY = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})\\.?,?[ -](\\d{4})");
    private static final Pattern MONTH_DAY =
            Pattern.compile("([A-Za-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? ", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile("(?:T|_|,? at |, ?| )?" + CLOCK);
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,3}):(\\d\\d)(?::(\\d\\d))?");
    private static final Pattern MINUTES =
            Pattern.compile("(\\d{1,4})(?:\\.0)?(?: ?min(?:utes|s)?\\.?)?", Pattern.CASE_INSENSITIVE);
    private static final List<String> MONTHS =
            ImmutableList.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int LONGEST = 60;
    private static final int NOON = 12;

    /** Reads a date, a time, or both; empty if the text is something else. */
    public static Optional<Moment> parse(String printed) {
        String text = printed.strip().replace('\u202f', ' ').replace('\u00a0', ' ');
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher weekday = WEEKDAY.matcher(text);
        String rest = weekday.lookingAt() ? text.substring(weekday.end()) : text;
        try {
            for (Pattern form : List.of(ISO_DAY, SLASHED_DAY, DOTTED_DAY, DAY_MONTH, MONTH_DAY)) {
                Matcher day = form.matcher(rest);
                if (day.lookingAt()) {
                    return behind(day(form, day), rest.substring(day.end()));
                }
            }
            return behind(Optional.empty(), rest);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(Pattern form, Matcher day) {
        if (form == ISO_DAY) {
            return date(day.group(1), day.group(3), day.group(4));
        }
        if (form == DAY_MONTH || form == MONTH_DAY) {
            boolean monthFirst = form == MONTH_DAY;
            int month = 1
                    + MONTHS.indexOf(
                            Ascii.toLowerCase(day.group(monthFirst ? 1 : 2)).substring(0, 3));
            return date(day.group(3), Integer.toString(month), day.group(monthFirst ? 2 : 1));
        }
        // With slashes the month comes first, unless it can only be the day; with dots the day does.
        boolean dayFirst = form == DOTTED_DAY || Integer.parseInt(day.group(1)) > NOON;
        return date(day.group(3), day.group(dayFirst ? 2 : 1), day.group(dayFirst ? 1 : 2));
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    }

    private static Optional<Moment> behind(Optional<LocalDate> day, String rest) {
        if (rest.isBlank()) {
            return day.map(date -> new Moment(day, Optional.empty(), Optional.empty()));
        }
        Matcher clock = TIME.matcher(rest);
        boolean bare = clock.matches() && clock.group(2) == null && clock.group(4) == null;
        if (!clock.matches() || bare) {
            return Optional.empty();
        }
        LocalTime time = LocalTime.of(
                hour(Integer.parseInt(clock.group(1)), Optional.ofNullable(clock.group(4))),
                number(clock.group(2)),
                number(clock.group(3)));
        Optional<ZoneOffset> offset = Optional.ofNullable(clock.group(5)).map(Moment::offset);
        return Optional.of(new Moment(day, Optional.of(time), offset));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int hour(int printed, Optional<String> half) {
        if (half.isEmpty()) {
            return printed;
        }
        if (printed < 1 || printed > NOON) {
            throw new DateTimeException("no hour of half a day");
        }
        boolean afternoon = Ascii.equalsIgnoreCase(half.get(), "p");
        return printed % NOON + (afternoon ? NOON : 0);
    }

    private static ZoneOffset offset(String printed) {
        return Character.isLetter(printed.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(printed);
    }

    /** Returns the date and the time, if both are written. */
    public Optional<LocalDateTime> local() {
        return day.flatMap(date -> time.map(date::atTime));
    }

    /** Returns this with a date, if it has none of its own. */
    public Moment on(Optional<LocalDate> date) {
        return new Moment(day.or(() -> date), time, offset);
    }

    /** Returns a length as {@code 0:30}, {@code 00:30:00}, {@code 30}, {@code 30 min} or {@code PT30M}. */
    public static Optional<Duration> length(String printed) {
        String text = printed.strip();
        Matcher hours = LENGTH.matcher(text);
        if (hours.matches()) {
            return Optional.of(Duration.ofHours(Integer.parseInt(hours.group(1)))
                    .plusMinutes(Integer.parseInt(hours.group(2)))
                    .plusSeconds(number(hours.group(3))));
        }
        Matcher minutes = MINUTES.matcher(text);
        if (minutes.matches()) {
            return Optional.of(Duration.ofMinutes(Integer.parseInt(minutes.group(1))));
        }
        return IsoLength.parse(text)
                .map(length -> Duration.ofDays(length.days()).plusSeconds(length.seconds()));
    }
}

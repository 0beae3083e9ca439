package org.colloquy.core.source.programme.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.core.text.MonthNames;

/**
 * A date without words, or with a month between slashes: {@code 26.09.2023}, {@code 26/Sept/2023}, {@code 2023/09/26}, and
 * {@code 26.09.} behind a weekday. Of two numbers between slashes either may be the month, unless one is too large for it, or
 * the weekday tells: else only the year is known.
 *
 * @param end the index behind it
 * @param month the month
 * @param day the day of the month; present with the month
 * @param year the year
 */
record NumericDate(int end, Optional<Month> month, Optional<Integer> day, Optional<Integer> year) {

    /** What parts the numbers of a date without a whole year of which it is known that the day comes first. */
    static final String DAY_FIRST_MARK = "∕";

    private static final Pattern DAY_FIRST = Pattern.compile(
            "(\\d{1,2})(?:(\\.) ?|([/-]))(?:(\\d{1,2})|(\\p{L}{3,9}))(?:\\2 ?|\\3)((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("((?:19|20)\\d\\d)([./])(\\d{1,2})\\2(\\d{1,2})(?![\\d./])");
    private static final Pattern WITHOUT_YEAR = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\.(?=[\\s,:;)]|$)");
    /** Behind a weekday: nothing tells which number is the month. */
    private static final Pattern OF_WEEKDAY = Pattern.compile("\\d{1,2}/\\d{1,2}(?![\\d/])");
    /** The day comes first, as the whole document tells; the year may be short, or lack. */
    private static final Pattern TOLD =
            Pattern.compile("(\\d{1,2})" + DAY_FIRST_MARK + "(\\d{1,2})(?:" + DAY_FIRST_MARK + "(\\d\\d))?");

    /** Returns the date that begins at {@code start}, if {@code weekday}, which stands before it, allows it. */
    static Optional<NumericDate> at(String text, int start, Optional<DayOfWeek> weekday) {
        Matcher yearFirst = YEAR_FIRST.matcher(text).region(start, text.length());
        if (yearFirst.lookingAt()) {
            return of(yearFirst.end(), yearFirst.group(4), yearFirst.group(3), yearFirst.group(1));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text).region(start, text.length());
        if (dayFirst.lookingAt()) {
            return dayFirst.group(5) == null
                    ? numbers(dayFirst, weekday)
                    : MonthNames.month(dayFirst.group(5))
                            .flatMap(month -> of(
                                    dayFirst.end(),
                                    dayFirst.group(1),
                                    Integer.toString(month.getValue()),
                                    dayFirst.group(6)));
        }
        Matcher told = TOLD.matcher(text).region(start, text.length());
        if (told.lookingAt()) {
            return told.group(3) == null
                    ? withoutYear(told)
                    : of(told.end(), told.group(1), told.group(2), "20" + told.group(3));
        }
        Matcher numbers = OF_WEEKDAY.matcher(text).region(start, text.length());
        if (weekday.isPresent() && numbers.lookingAt()) {
            return Optional.of(new NumericDate(numbers.end(), Optional.empty(), Optional.empty(), Optional.empty()));
        }
        Matcher yearless = WITHOUT_YEAR.matcher(text).region(start, text.length());
        return weekday.isPresent() && yearless.lookingAt() ? withoutYear(yearless) : Optional.empty();
    }

    private static Optional<NumericDate> withoutYear(Matcher date) {
        return of(date.end(), date.group(1), date.group(2), "2000")
                .map(found -> new NumericDate(found.end(), found.month(), found.day(), Optional.empty()));
    }

    private static Optional<NumericDate> numbers(Matcher date, Optional<DayOfWeek> weekday) {
        Optional<NumericDate> european = of(date.end(), date.group(1), date.group(4), date.group(6));
        if (!"/".equals(date.group(3))) {
            return european;
        }
        Optional<NumericDate> american = of(date.end(), date.group(4), date.group(1), date.group(6));
        List<NumericDate> possible = Stream.of(european, american)
                .flatMap(Optional::stream)
                .filter(one -> weekday.isEmpty() || weekday.get() == one.weekday())
                .distinct()
                .toList();
        return possible.size() < 2
                ? possible.stream().findFirst()
                : Optional.of(european.orElseThrow().open());
    }

    private static Optional<NumericDate> of(int end, String day, String month, String year) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(new NumericDate(
                    end, Optional.of(date.getMonth()), Optional.of(date.getDayOfMonth()), Optional.of(date.getYear())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the date without what its two numbers leave open. */
    private NumericDate open() {
        return new NumericDate(end, Optional.empty(), Optional.empty(), year);
    }

    private DayOfWeek weekday() {
        return LocalDate.of(year.orElseThrow(), month.orElseThrow(), day.orElseThrow())
                .getDayOfWeek();
    }
}

package org.colloquy.core.source.programme.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.core.text.MonthNames;

/**
 * The days of a document that are printed in numbers, such as {@code 02/03/2023}. One may not tell whether the day or the month
 * comes first, but others do: by a number above twelve, a weekday, the days of the conference, by following each other, or by a
 * month that the document names.
 */
public final class DaysInNumbers {

    private static final Pattern DATE =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)\\d\\d)(?![\\d/-])");
    /** Behind a weekday the year may lack; at the beginning of a line it may be short. */
    private static final Pattern SHORT = Pattern.compile(
            "(?m)(?:^[ \\t|#*]{0,6}|(?<!\\p{L})(\\p{L}{3,9})[.,]?[ \\t]{1,3})(\\d{1,2})/(\\d{1,2})(?:/(\\d\\d))?(?![\\d/.-])");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");
    /** A year that has all days, where none is printed. */
    private static final int LEAP_YEAR = 2000;

    private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{L}{2,13})[.,]?[ \\t]{0,3}$");
    private static final Pattern WORD_BEHIND = Pattern.compile("^[ \\t]{0,3}[,(–-]?[ \\t]{0,3}(\\p{L}{3,13})");
    private static final Pattern MONTH = Pattern.compile(
            "(?<!\\p{L})(\\p{L}{3,10})\\.?,? (?:de |\\d{1,2}(?:st|nd|rd|th)?(?: ?[–-] ?\\d{1,2})?,? )?((?:19|20)\\d\\d)(?!\\d)");
    private static final int LONGEST_WORD = 18;
    /** Few conferences last longer. */
    private static final int MOST_DAYS = 10;

    private enum Order {
        DAY_FIRST,
        MONTH_FIRST
    }

    /**
     * A date in numbers.
     *
     * @param printedYear the year as printed, with the mark before it; empty if none is
     * @param years the years that it may be of; empty if no year is known
     */
    private record Date(
            int start, int end, String first, char mark, String second, String printedYear, List<Integer> years) {

        static Date of(MatchResult match) {
            return new Date(
                    match.start(),
                    match.end(),
                    match.group(1),
                    match.group(2).charAt(0),
                    match.group(3),
                    match.group(4),
                    List.of(Integer.parseInt(match.group(4))));
        }

        static Date ofShort(MatchResult match, List<Integer> years) {
            String year = match.group(4) == null ? "" : match.group(4);
            return new Date(
                    match.start(2),
                    match.end(),
                    match.group(2),
                    '/',
                    match.group(3),
                    year,
                    year.isEmpty() ? years : List.of(LEAP_YEAR + Integer.parseInt(year)));
        }

        boolean isShort() {
            return printedYear.length() < 4;
        }

        /** Returns the days that this may be, if the numbers are in an order. */
        List<LocalDate> in(Order order) {
            int one = Integer.parseInt(first);
            int other = Integer.parseInt(second);
            return (years.isEmpty() ? List.of(LEAP_YEAR) : years)
                    .stream()
                            .flatMap(year ->
                                    (order == Order.DAY_FIRST ? day(year, other, one) : day(year, one, other)).stream())
                            .toList();
        }

        private static Optional<LocalDate> day(int year, int month, int day) {
            try {
                return Optional.of(LocalDate.of(year, month, day));
            } catch (DateTimeException notInThisOrder) {
                return Optional.empty();
            }
        }

        String dayFirst(Order order) {
            String between = isShort() ? NumericDate.DAY_FIRST_MARK : mark == '/' ? "." : Character.toString(mark);
            String numbers = order == Order.DAY_FIRST ? first + between + second : second + between + first;
            return printedYear.isEmpty() ? numbers : numbers + between + printedYear;
        }
    }

    private final String text;
    private final List<LocalDate> days;
    private final List<Date> dates;

    private DaysInNumbers(String text, List<LocalDate> days, List<Date> dates) {
        this.text = text;
        this.days = days;
        this.dates = dates;
    }

    /**
     * Returns the text with the day first, and dots between the numbers, where the document tells which the day is. Each
     * character keeps its place.
     *
     * @param days the days of the conference; empty if they are not known
     */
    public static String dayFirst(String text, List<LocalDate> days) {
        List<Date> dates = Stream.concat(DATE.matcher(text).results().map(Date::of), shortDates(text, days))
                .sorted(Comparator.comparingInt(Date::start))
                .toList();
        StringBuilder usual = new StringBuilder(text);
        Stream.of('/', '.', '-').forEach(mark -> {
            List<Date> marked =
                    dates.stream().filter(date -> date.mark() == mark).toList();
            DaysInNumbers alike = new DaysInNumbers(text, days, marked);
            Optional<Order> order = alike.order();
            marked.forEach(date -> alike.ownOrder(date)
                    .or(() -> order)
                    .filter(told -> !date.in(told).isEmpty())
                    .ifPresent(told -> usual.replace(date.start(), date.end(), date.dayFirst(told))));
        });
        return usual.toString();
    }

    private static Stream<Date> shortDates(String text, List<LocalDate> days) {
        List<MatchResult> found = SHORT.matcher(text)
                .results()
                .filter(date -> date.group(1) == null
                        ? date.group(4) != null
                        : CalendarWords.weekday(date.group(1).toLowerCase(Locale.ROOT))
                                .isPresent())
                .toList();
        List<Integer> years = found.isEmpty() ? List.of() : years(text, days);
        return found.stream().map(date -> Date.ofShort(date, years));
    }

    private static List<Integer> years(String text, List<LocalDate> days) {
        Stream<Integer> known = days.isEmpty()
                ? YEAR.matcher(text).results().map(year -> Integer.valueOf(year.group()))
                : days.stream().map(LocalDate::getYear);
        return known.distinct().toList();
    }

    /** Returns what the weekday beside a date says. */
    private Optional<Order> ownOrder(Date date) {
        return more(order -> isOnWeekday(date, order) ? 1 : 0);
    }

    /** Returns what the first kind of evidence says that speaks for one order more than for the other. */
    private Optional<Order> order() {
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        Set<YearMonth> named = months();
        return Stream.<ToLongFunction<Order>>of(
                        order -> count(order, day -> true),
                        order -> dates.stream()
                                .filter(date -> isOnWeekday(date, order))
                                .count(),
                        order -> count(order, days::contains),
                        this::followEachOther,
                        order -> count(order, day -> named.contains(YearMonth.from(day))))
                .flatMap(evidence -> more(evidence).stream())
                .findFirst();
    }

    private static Optional<Order> more(ToLongFunction<Order> evidence) {
        int compared = Long.compare(evidence.applyAsLong(Order.DAY_FIRST), evidence.applyAsLong(Order.MONTH_FIRST));
        return compared == 0 ? Optional.empty() : Optional.of(compared > 0 ? Order.DAY_FIRST : Order.MONTH_FIRST);
    }

    private long count(Order order, Predicate<LocalDate> fits) {
        return dates.stream()
                .filter(date -> date.in(order).stream().anyMatch(fits))
                .count();
    }

    private boolean isOnWeekday(Date date, Order order) {
        Optional<DayOfWeek> weekday = date.years().isEmpty() ? Optional.empty() : weekday(date);
        return date.in(order).stream()
                .map(LocalDate::getDayOfWeek)
                .anyMatch(day -> weekday.filter(day::equals).isPresent());
    }

    private Optional<DayOfWeek> weekday(Date date) {
        Matcher before = WORD_BEFORE.matcher(text.substring(Math.max(0, date.start() - LONGEST_WORD), date.start()));
        Matcher behind =
                WORD_BEHIND.matcher(text.substring(date.end(), Math.min(text.length(), date.end() + LONGEST_WORD)));
        return Stream.of(before, behind)
                .filter(Matcher::find)
                .map(word -> word.group(1).toLowerCase(Locale.ROOT))
                .flatMap(word -> CalendarWords.weekday(word).or(() -> CalendarWords.shortDay(word)).stream())
                .findFirst();
    }

    /** Two days or more of one conference are near each other, which the same days of several months are not. */
    private long followEachOther(Order order) {
        List<LocalDate> found = dates.stream()
                .flatMap(date -> date.in(order).stream().limit(1))
                .sorted()
                .distinct()
                .toList();
        boolean near =
                found.size() > 1 && ChronoUnit.DAYS.between(found.get(0), found.get(found.size() - 1)) < MOST_DAYS;
        return near ? 1 : 0;
    }

    private Set<YearMonth> months() {
        return MONTH.matcher(text)
                .results()
                .flatMap(match ->
                        MonthNames.month(match.group(1))
                                .map(month -> YearMonth.of(Integer.parseInt(match.group(2)), month))
                                .stream())
                .collect(Collectors.toSet());
    }
}

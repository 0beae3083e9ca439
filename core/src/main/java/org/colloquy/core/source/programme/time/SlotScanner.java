package org.colloquy.core.source.programme.time;

import com.google.common.base.Ascii;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.text.MonthNames;

/**
 * Reads a line such as {@code Thu 22 July 5:00 - 5:20 PDT}, {@code Jul 7, 10:30 AM - 12:15 PM}, {@code Tue Jul 10th
 * 06:15 -- 09:00 PM @ Hall B #1}, {@code Tue 25 Jul 2 p.m. PDT — 4:30 p.m. PDT} or {@code 2021-07-22 05:00}. One pass
 * from left to right; a word that is no part of a time ends the attempt.
 */
final class SlotScanner {

    private static final int LONGEST = 160;
    private static final Pattern UTC_OFFSET = Pattern.compile(
            "[+-](?:1[0-4]|0?\\d)(?::?(?:00|15|30|45))?(?!\\d)|\\s[+-](?:1[0-4]|0?\\d)(?![\\d:.])(?=$|\\s?[)\\],;]|\\s)");
    private static final Pattern NUMERIC_ZONE = Pattern.compile("[+-](?:0\\d|1[0-4])(?::?(?:00|15|30|45))?(?!\\d)");

    /** {@code 1st}, {@code 1er}, {@code 1º}. */
    private static final Pattern ORDINAL =
            Pattern.compile("(?:st|nd|rd|th|er)|[º°ª](?!\\p{L})", Pattern.CASE_INSENSITIVE);

    /** What stands right before a month that begins with a vowel: {@code 15 d'abril}. */
    private static final Pattern ELIDED = Pattern.compile("d['’](?=\\p{L})");

    private static final Pattern RANGE = Pattern.compile("\\s{1,3}[-–—]{1,2}\\s");

    private final Printed line;
    private final String text;
    private int at;
    private int timeEnd;
    private int dateEnd;

    private Optional<DayOfWeek> weekday = Optional.empty();
    private Optional<Month> month = Optional.empty();
    private Optional<Integer> day = Optional.empty();
    private Optional<Integer> year = Optional.empty();
    /** Whether there is a date of which only the year can be told. */
    private boolean open;

    private Optional<String> zone = Optional.empty();
    private Optional<Printed> place = Optional.empty();
    private final List<ClockTime> times = new ArrayList<>();

    SlotScanner(Printed line) {
        this.line = line;
        this.text = line.text();
    }

    /** Tells cheaply whether it is worth scanning: most lines of a page are not. */
    static boolean mayBeSlot(String text) {
        return text.length() <= LONGEST && text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** Returns the time that the line is; a lone hour is one only with a day. */
    Optional<SlotLine> scan() {
        Optional<SlotLine> slot = scanAny();
        return slot.filter(found -> weekday.isPresent() || month.isPresent() || times.size() == 2);
    }

    /** Returns the time that the line is, be it a lone hour. */
    Optional<SlotLine> scanAny() {
        return understand() ? result() : Optional.empty();
    }

    /** Returns the day that the line names without any hour. */
    Optional<DayLine> scanDay() {
        boolean isDay = understand()
                && times.isEmpty()
                && month.isPresent() == day.isPresent()
                && (weekday.isPresent() || month.isPresent() || open)
                && place.isEmpty();
        return isDay
                ? Optional.of(new DayLine(line.sub(0, dateEnd), weekday, month, day, year, zone))
                : Optional.empty();
    }

    private boolean understand() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '@') {
                place = Optional.of(line.from(at + 1).strip()).filter(p -> !p.isEmpty());
                break;
            }
            boolean understood = isDigit(c) ? number() : Character.isLetter(c) ? word() : numericZone() || separator(c);
            if (!understood) {
                return false;
            }
        }
        return true;
    }

    private Optional<SlotLine> result() {
        if (times.isEmpty() || times.size() > 2 || month.isPresent() != day.isPresent()) {
            return Optional.empty();
        }
        ClockTime first = times.get(0);
        Optional<ClockTime> last = times.size() == 2 ? Optional.of(times.get(1)) : Optional.empty();
        ClockTime start = last.map(first::before).orElse(first);
        boolean twelveHours = first.marked() || last.filter(ClockTime::marked).isPresent();
        boolean unmarked = !first.marked() || last.filter(t -> !t.marked()).isPresent();
        return Optional.of(new SlotLine(
                line.sub(0, timeEnd),
                line.sub(0, dateEnd),
                weekday,
                month,
                day,
                year,
                start.time(),
                last.map(end -> end.after(start).time()),
                zone,
                twelveHours && unmarked,
                place));
    }

    private boolean separator(char c) {
        at++;
        return Character.isWhitespace(c) || ",-–—‒−→·•|()~.⋅".indexOf(c) >= 0;
    }

    /** Reads a numeric zone: behind the seconds of an ISO time, or {@code -03} and the like at the end of the line. */
    private boolean numericZone() {
        Matcher offset = NUMERIC_ZONE.matcher(text).region(at, text.length());
        if (times.isEmpty() || !offset.lookingAt()) {
            return false;
        }
        boolean behindSeconds = isDigit(text.charAt(at - 1)) && text.startsWith("T", at - "T00:00:00".length());
        boolean ends = offset.end() == text.length()
                || RANGE.matcher(text).region(offset.end(), text.length()).lookingAt();
        boolean last = ends && Character.isWhitespace(text.charAt(at - 1));
        boolean complete = times.size() == 2 || times.get(0).marked();
        if (!behindSeconds && !(last && complete)) {
            return false;
        }
        zone = zone.isPresent() ? zone : Optional.of(offset.group());
        at = offset.end();
        timeEnd = at;
        return true;
    }

    private boolean number() {
        int start = at;
        Optional<NumericDate> date = day.isPresent() ? Optional.empty() : NumericDate.at(text, start, weekday);
        if (date.isPresent()) {
            return date(date.get());
        }
        skipDigits();
        int value = value(start);
        if (at - start == 4 && value >= 1900 && value < 2200) {
            return year(value);
        }
        if (at - start > 2) {
            return false;
        }
        if (at < text.length() && text.charAt(at) == ':') {
            return clock(value);
        }
        if (ordinal()) {
            return dayOfMonth(value);
        }
        Optional<Boolean> afternoon = half();
        if (afternoon.isPresent()) {
            return time(value, 0, afternoon);
        }
        // A bare number is the day of the month; a second one can only be an hour, as in "9 - 10:30 a.m."
        boolean inBracket = start > 0 && text.charAt(start - 1) == '(';
        return day.isEmpty() ? dayOfMonth(value) : (times.isEmpty() || !inBracket) && time(value, 0, Optional.empty());
    }

    private boolean date(NumericDate date) {
        month = date.month();
        day = date.day();
        year = date.year().or(() -> year);
        open = month.isEmpty();
        at = date.end();
        endDate();
        return true;
    }

    private boolean year(int value) {
        if (isoDate(value)) {
            return true;
        }
        boolean fits = year.isEmpty() || year.get() == value;
        year = Optional.of(value);
        endDate();
        return fits;
    }

    private boolean isoDate(int value) {
        if (!text.startsWith("-", at) || at + 6 > text.length() || text.charAt(at + 3) != '-') {
            return false;
        }
        Optional<Integer> isoMonth = twoDigits(at + 1).filter(m -> m >= 1 && m <= 12);
        Optional<Integer> isoDay = twoDigits(at + 4).filter(d -> d >= 1 && d <= 31);
        if (isoMonth.isEmpty() || isoDay.isEmpty()) {
            return false;
        }
        year = Optional.of(value);
        month = isoMonth.map(Month::of);
        day = isoDay;
        at += 6;
        endDate();
        if (at + 1 < text.length() && text.charAt(at) == 'T' && isDigit(text.charAt(at + 1))) {
            at++;
        }
        return true;
    }

    private Optional<Integer> twoDigits(int from) {
        boolean both = isDigit(text.charAt(from)) && isDigit(text.charAt(from + 1));
        return both ? Optional.of(Integer.parseInt(text, from, from + 2, 10)) : Optional.empty();
    }

    private boolean clock(int hour) {
        int start = ++at;
        skipDigits();
        if (at - start != 2) {
            return false;
        }
        int minute = value(start);
        if (text.startsWith(":", at) && at + 3 <= text.length() && isDigit(text.charAt(at + 1))) {
            at += 3;
        }
        return time(hour, minute, half());
    }

    private boolean time(int hour, int minute, Optional<Boolean> afternoon) {
        boolean possible = minute < 60 && hour <= 24 && (afternoon.isEmpty() || hour > 0);
        if (possible) {
            // "22:00 PM" happens: an hour past noon says all by itself.
            times.add(new ClockTime(hour, minute, hour > 12 ? Optional.empty() : afternoon));
            timeEnd = at;
        }
        return possible;
    }

    private boolean dayOfMonth(int value) {
        if (value < 1 || value > 31 || (day.isPresent() && day.get() != value)) {
            return false;
        }
        day = Optional.of(value);
        endDate();
        return true;
    }

    private boolean ordinal() {
        Matcher ordinal = ORDINAL.matcher(text).region(at, text.length());
        boolean found = ordinal.lookingAt();
        at = found ? ordinal.end() : at;
        return found;
    }

    /** Reads am, pm, a.m. or p.m. if that comes next; says whether it means the afternoon. */
    private Optional<Boolean> half() {
        int from = at;
        while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        StringBuilder letters = new StringBuilder();
        int i = from;
        while (i < text.length()
                && letters.length() < 3
                && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '.')) {
            if (text.charAt(i) != '.') {
                letters.append(Ascii.toLowerCase(text.charAt(i)));
            }
            i++;
        }
        String half = isShortHalf(i) ? letters + "m" : letters.toString();
        boolean afternoon = half.equals("pm");
        if (!afternoon && !half.equals("am")) {
            return Optional.empty();
        }
        at = i;
        return Optional.of(afternoon);
    }

    /** {@code 8:30a}, right behind the minutes. */
    private boolean isShortHalf(int end) {
        boolean behindMinutes = end == at + 1 && at >= 3 && text.charAt(at - 3) == ':';
        return behindMinutes && "ap".indexOf(text.charAt(at)) >= 0;
    }

    private boolean word() {
        Matcher elided = ELIDED.matcher(text).region(at, text.length());
        at = elided.lookingAt() ? elided.end() : at;
        int start = at;
        while (at < text.length()
                && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '/' || text.charAt(at) == '_')) {
            at++;
        }
        String word = text.substring(start, at);
        String lower = word.toLowerCase(Locale.ROOT);
        Optional<DayOfWeek> namedDay = CalendarWords.weekday(lower).or(() -> shortDay(lower));
        Optional<Month> namedMonth = MonthNames.month(lower);
        if (namedDay.isPresent()) {
            weekday = weekday.isPresent() ? weekday : namedDay;
        } else if (namedMonth.isPresent()) {
            month = month.isPresent() ? month : namedMonth;
        } else if (lower.equals("noon") || lower.equals("midnight")) {
            return time(12, 0, Optional.of(lower.equals("noon")));
        } else if (CalendarWords.isZone(word)) {
            skipOffset();
            zone = zone.isPresent() ? zone : Optional.of(text.substring(start, at));
        } else {
            return CalendarWords.isBetween(lower);
        }
        endDate();
        return true;
    }

    /** {@code Mi, 27.09.2023}: only a date behind it tells that two letters are a day. */
    private Optional<DayOfWeek> shortDay(String lower) {
        int next = at;
        while (next < text.length()
                && (Character.isWhitespace(text.charAt(next)) || ".,".indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        int date = next;
        return CalendarWords.shortDay(lower)
                .filter(weekday ->
                        NumericDate.at(text, date, Optional.of(weekday)).isPresent());
    }

    /** Notes that the line made sense up to here; before the first hour all of it is the date. */
    private void endDate() {
        timeEnd = at;
        dateEnd = times.isEmpty() ? at : dateEnd;
    }

    /** Takes the {@code +2} or {@code -07:00} of {@code UTC+2}, but not the dash of a range. */
    private void skipOffset() {
        Matcher offset = UTC_OFFSET.matcher(text).region(at, text.length());
        at = offset.lookingAt() ? offset.end() : at;
    }

    private void skipDigits() {
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
    }

    private int value(int start) {
        return at - start > 4 ? Integer.MAX_VALUE : Integer.parseInt(text, start, at, 10);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

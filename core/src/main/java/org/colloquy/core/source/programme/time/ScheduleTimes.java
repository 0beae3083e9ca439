package org.colloquy.core.source.programme.time;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.text.MonthNames;

/** Finds a time or a day at the beginning or the end of a line that holds more. */
public final class ScheduleTimes {

    /**
     * A piece of a line, and what is left of the line.
     *
     * @param value what was found
     * @param rest the line without it and without the marks around it; may be empty
     */
    public record Found<T>(T value, Printed rest) {}

    private static final int LONGEST = 70;
    private static final int EARLIEST_HOUR = 7;
    private static final int LATEST_HOUR = 21;
    private static final CharMatcher MARKS = CharMatcher.whitespace().or(CharMatcher.anyOf(":;|,.()[]–—-‒·•"));
    private static final CharMatcher OPEN = CharMatcher.anyOf("([");
    private static final CharMatcher BEFORE_TIME = CharMatcher.anyOf(",;|@–—-:·•");
    private static final Pattern NUMBERED_DAY = Pattern.compile(
            "^(?:conference |workshop |main )?day (?:\\d{1,2}|one|two|three|four|five)\\b[\\s:,.(–—-]{0,5}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HOURS = Pattern.compile("^(?:Uhr|uur|h|hs|hrs|hours)\\b\\.?");
    /** The same time in other zones: {@code / 1:00 PM EST / 19:00 CET}. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("^(?:\\s?[/|=]\\s?\\d{1,2}(?:[:.]\\d{2})?(?:\\s?[–-]\\s?\\d{1,2}"
                    + "(?:[:.]\\d{2})?)?\\s?(?:(?i:[ap]\\.?m)\\b\\.?)?\\s?(?:[A-Z]{2,5}\\b|\\([A-Z]{2,5}\\))){1,6}");

    /** A range whose table lost the space behind it: {@code 12:00-13:30Lunch}. */
    private static final Pattern GLUED = Pattern.compile("^\\d{1,2}[:.]\\d{2}\\s?[–—-]\\s?\\d{1,2}[:.]\\d{2}"
            + "(?=\\p{Lu}\\p{Ll}|[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}])");

    /** From a day to a day, not from an hour to an hour: {@code July 6-8, 2022}, {@code 6–8 July 2022}. */
    private static final Pattern DAYS = Pattern.compile(
            "(?:\\p{L}{3,9}\\.?\\s?[–—-]\\s?\\p{L}{3,9}\\.?,? )?\\p{L}{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?\\s?[–—-]\\s?(?:\\p{L}{3,9}\\.? )?\\d{1,2}"
                    + "(?:st|nd|rd|th)?,? (?:19|20)\\d\\d|\\b\\d{1,2}\\.? \\p{L}{3,9}\\.?\\s?(?:[–—-]|to|bis|until|au|al)\\s?\\d{1,2}\\.? \\p{L}{3,9}\\.?,? (?:19|20)\\d\\d|\\b\\d{1,2}\\.?\\s?[–—-]\\s?\\d{1,2}\\.? \\p{L}{3,9}\\.?,? (?:19|20)\\d\\d");

    /** From an hour of a day to one of another, which is when the whole takes place. */
    private static final Pattern EVENT = Pattern.compile(
            "^(?:from )?\\D{3,20}\\d{1,2}[^()]{2,20} \\(\\d{1,2}:\\d{2}\\) (?:to|until|–|-) \\D{3,20}\\d{1,2}[^()]{2,20} \\(\\d{1,2}:\\d{2}\\)",
            Pattern.CASE_INSENSITIVE);

    /** What Slavic languages print behind a year: {@code 14 maja 2025 r.}. */
    private static final Pattern YEAR = Pattern.compile("^\\s(?:r|г)\\.(?=\\s|$|,)");
    /** So much space parts a day from what takes place on it. */
    private static final Pattern COLUMN = Pattern.compile("\\s{2}\\s?(?=[\\p{Lu}\"“„«])");

    private static final Pattern WEEKDAYS =
            Pattern.compile("^(?:every )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern DURATION = Pattern.compile(
            "^(?:\\((?:\\d{1,3} ?(?:m|min|mins|minutes|hours?|h)\\.?|\\dh ?\\d{1,2}m?)\\)"
                    + "|(?:\\d{1,3}(?:m|min)|\\dh(?: ?\\d{1,2}m?)?)\\s(?=\\S))",
            Pattern.CASE_INSENSITIVE);

    private ScheduleTimes() {}

    /** Returns whether a line holds several days of one month. */
    public static boolean holdsDays(Printed line) {
        return DAYS.matcher(line.text()).find();
    }

    /** Returns whether a line says from which hour of a day to which of another the whole takes place. */
    public static boolean isEvent(Printed line) {
        return EVENT.matcher(line.text()).lookingAt();
    }

    /** Returns the time that the line begins with. */
    public static Optional<Found<SlotLine>> atStart(Printed line) {
        if (!mayBegin(line.text()) || DAYS.matcher(line.text()).lookingAt()) {
            return Optional.empty();
        }
        Matcher glued = GLUED.matcher(line.text());
        if (glued.find()) {
            return slot(line.sub(0, glued.end())).map(slot -> new Found<>(slot, line.from(glued.end())));
        }
        Printed open = opened(line);
        return longest(open, prefix -> slot(prefix).filter(slot -> !isWordOfTitle(slot, open, prefix.length())))
                .map(slot -> ScheduleZones.behind(line, slot))
                .map(slot -> new Found<>(slot, after(line, slot.printed())));
    }

    /** {@code 10:30 CT first?}: the two letters of a zone are a word of the title if a small word follows. */
    private static boolean isWordOfTitle(SlotLine slot, Printed line, int end) {
        String text = line.text();
        boolean zone = slot.zone()
                .filter(name -> name.length() == 2 && text.startsWith(name, end - 2))
                .isPresent();
        return zone
                && end + 1 < text.length()
                && text.charAt(end) == ' '
                && Character.isLowerCase(text.charAt(end + 1));
    }

    /** Returns the length that {@code line} says between the time at its beginning and the rest. */
    public static Optional<Printed> lengthBehind(Printed line, Found<SlotLine> time) {
        int from = line.lengthBefore(time.value().printed().end());
        Printed between = line.sub(from, line.length() - time.rest().length()).trim(MARKS);
        return Optional.of(between)
                .filter(length -> TalkLength.parse(length.text()).isPresent());
    }

    /** Returns the time that the line ends with: a range, or any time that marks set off. */
    public static Optional<Found<SlotLine>> atEnd(Printed line) {
        String text = line.text();
        int from = Math.max(1, text.length() - LONGEST);
        for (int i = from; i < text.length(); i++) {
            boolean begins = CharMatcher.whitespace().or(OPEN).matches(text.charAt(i - 1))
                    && (isDigit(text.charAt(i)) || Character.isLetter(text.charAt(i)));
            Optional<SlotLine> slot = begins && beginsTime(text, i) ? slot(line.from(i)) : Optional.empty();
            if (slot.isPresent() && endsLine(line, slot.get()) && isSetOff(text, i, slot.get())) {
                Printed rest = line.sub(0, i)
                        .trim(MARKS.and(CharMatcher.anyOf(".)]").negate()).or(OPEN));
                return Optional.of(new Found<>(slot.get(), rest)).filter(found -> !rest.isEmpty());
            }
        }
        return Optional.empty();
    }

    /** Returns the day that the line begins with, if nothing or something set off follows. */
    public static Optional<Found<DayLine>> day(Printed line) {
        Optional<DayLine> eastAsian = EastAsianDay.atStart(line);
        if (eastAsian.isPresent()) {
            return eastAsian.map(day -> new Found<>(day, afterMarks(line.behind(day.printed()))));
        }
        Matcher numbered = NUMBERED_DAY.matcher(line.text());
        Printed dated = numbered.find() && numbered.end() < line.length() ? line.from(numbered.end()) : line;
        if (!mayBegin(dated.text())) {
            return Optional.empty();
        }
        return longest(
                        dated,
                        prefix -> DayLine.parse(prefix)
                                .filter(day -> isSetOff(dated.from(day.printed().length())) || isTime(dated, day)))
                .map(day -> new Found<>(
                        closed(day, dated),
                        afterMarks(behindYear(dated.from(day.printed().length())))));
    }

    /** Returns whether the line is no more than {@code Day 2} or {@code Thursdays}. */
    public static boolean isNumberedDay(String text) {
        Matcher day = NUMBERED_DAY.matcher(text);
        return (day.find() && day.end() == text.length())
                || WEEKDAYS.matcher(text).matches();
    }

    /** Takes in the bracket that closes the name of the day: {@code 14 June (Tuesday)}. */
    private static DayLine closed(DayLine day, Printed line) {
        int end = day.printed().length();
        boolean open = day.printed().text().indexOf('(') > 0 && line.text().startsWith(")", end);
        return open
                ? new DayLine(line.sub(0, end + 1), day.weekday(), day.month(), day.day(), day.year(), day.zone())
                : day;
    }

    /** Returns the line without the bracket that it begins with. */
    private static Printed opened(Printed line) {
        int from = 0;
        while (from < line.length()
                && OPEN.or(CharMatcher.whitespace()).matches(line.text().charAt(from))) {
            from++;
        }
        return line.from(from);
    }

    private static boolean isTime(Printed line, DayLine day) {
        Printed rest = line.from(day.printed().length()).strip();
        return !rest.isEmpty() && atStart(rest.trim(MARKS)).isPresent();
    }

    private static Printed behindYear(Printed rest) {
        Matcher year = YEAR.matcher(rest.text());
        return year.find() ? rest.from(year.end()) : rest;
    }

    private static boolean isSetOff(Printed rest) {
        String text = behindYear(rest).text();
        if (text.isBlank()) {
            return true;
        }
        if (COLUMN.matcher(text).lookingAt()) {
            return true;
        }
        char first = text.charAt(0);
        String tail = text.stripLeading();
        boolean mark = ":;|(–—-,.)]·•".indexOf(tail.charAt(0)) >= 0;
        return mark
                && (first == ':' || first == ')' || (tail.length() > 1 ? !isDigit(tail.charAt(1)) : true))
                && (Character.isWhitespace(first) || ":,;.)]".indexOf(first) >= 0);
    }

    private static <T> Optional<T> longest(Printed line, Function<Printed, Optional<T>> reader) {
        String text = line.text();
        Optional<T> found = Optional.empty();
        int most = Math.min(text.length(), LONGEST);
        for (int i = 1; i <= most; i++) {
            boolean boundary = i == text.length()
                    || Character.isWhitespace(text.charAt(i))
                    || (":;|,)]".indexOf(text.charAt(i)) >= 0 && (i + 1 == text.length() || text.charAt(i + 1) == ' '));
            Optional<T> here = boundary ? reader.apply(line.sub(0, i)) : Optional.empty();
            found = here.isPresent() ? here : found;
        }
        return found;
    }

    /** Reads a whole text as a time; says what was printed, not what the scanner was given. */
    private static Optional<SlotLine> slot(Printed text) {
        if (!SlotScanner.mayBeSlot(text.text()) || DAYS.matcher(text.text()).find()) {
            return Optional.empty();
        }
        Printed usual = ClockForms.usual(text);
        return new SlotScanner(usual)
                .scanAny()
                .filter(slot -> usual == text || slot.end().isPresent() || isLikely(slot))
                .map(slot -> asPrinted(slot, text));
    }

    private static boolean isLikely(SlotLine slot) {
        int hour = slot.start().getHour();
        return hour >= EARLIEST_HOUR && hour <= LATEST_HOUR && slot.start().getMinute() % 5 == 0;
    }

    private static SlotLine asPrinted(SlotLine slot, Printed text) {
        int from = text.lengthBefore(slot.printed().start());
        int to = text.lengthBefore(slot.printed().end());
        while (from < to && OPEN.matches(text.text().charAt(from))) {
            from++;
        }
        boolean open =
                text.text().substring(from, to).indexOf('(') > 0 && text.text().startsWith(")", to);
        return new SlotLine(
                text.sub(from, open ? to + 1 : to).trim(CharMatcher.whitespace().or(CharMatcher.anyOf("[,-–—"))),
                slot.date(),
                slot.weekday(),
                slot.month(),
                slot.day(),
                slot.year(),
                slot.start(),
                slot.end(),
                slot.zone(),
                slot.halfInferred(),
                Optional.empty());
    }

    private static Printed after(Printed line, Printed time) {
        Printed rest = line.behind(time);
        int closed = 0;
        while (closed < rest.length()
                && CharMatcher.whitespace()
                        .or(CharMatcher.anyOf(")]"))
                        .matches(rest.text().charAt(closed))) {
            closed++;
        }
        rest = rest.from(closed);
        Matcher elsewhere = ELSEWHERE.matcher(rest.text());
        rest = elsewhere.find() ? rest.from(elsewhere.end()).strip() : rest;
        Matcher hours = HOURS.matcher(rest.text());
        rest = hours.find() ? rest.from(hours.end()).strip() : rest;
        Matcher duration = DURATION.matcher(rest.text());
        Printed text = duration.find() ? rest.from(duration.end()) : rest;
        return afterMarks(text);
    }

    private static Printed afterMarks(Printed text) {
        int from = 0;
        while (from < text.length()
                && MARKS.and(OPEN.negate()).matches(text.text().charAt(from))) {
            from++;
        }
        return text.from(from).strip();
    }

    private static boolean endsLine(Printed line, SlotLine slot) {
        return CharMatcher.whitespace()
                .or(CharMatcher.anyOf(")]."))
                .matchesAllOf(line.behind(slot.printed()).text());
    }

    private static boolean isSetOff(String text, int at, SlotLine slot) {
        String before = text.substring(0, at).stripTrailing();
        char mark = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
        return slot.end().isPresent() || OPEN.matches(mark) || BEFORE_TIME.matches(mark);
    }

    /** A time begins with a digit or the name of a day, after brackets. */
    private static boolean mayBegin(String text) {
        int i = 0;
        while (i < text.length() && OPEN.or(CharMatcher.whitespace()).matches(text.charAt(i))) {
            i++;
        }
        return i < text.length() && beginsTime(text, i);
    }

    private static boolean beginsTime(String text, int at) {
        if (isDigit(text.charAt(at))) {
            return true;
        }
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at, end).toLowerCase(Locale.ROOT);
        return CalendarWords.weekday(word).isPresent()
                || CalendarWords.shortDay(word).isPresent()
                || MonthNames.month(word).isPresent()
                || CalendarWords.isBetween(word)
                || word.equals("noon");
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

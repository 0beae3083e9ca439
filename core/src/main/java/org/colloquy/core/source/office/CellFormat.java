package org.colloquy.core.source.office;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the number in a cell is, as its format shows it. */
enum CellFormat {
    NUMBER,
    DATE,
    TIME,
    DATE_AND_TIME,
    /** Hours that go beyond a day. */
    LENGTH;

    /** As long as Excel lets a code be. */
    private static final int LONGEST = 255;

    private static final int MINUTES = 60;
    private static final int SECONDS = 86_400;
    private static final int LAST_DAY = 2_958_465;
    private static final double EXACT = 1e15;

    /** Words and signs that stand for themselves: {@code "Uhr"}, {@code \.}, room for a sign, colours and languages. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[(?![hms]{1,3}])[^\\]]*]");

    private static final Pattern FRACTIONS = Pattern.compile("s[.,]0{1,9}");
    private static final Pattern HALF_OF_DAY = Pattern.compile("am/pm|a/p");

    /** Returns what a code such as {@code dd/mm/yyyy hh:mm} shows. */
    static CellFormat of(String code) {
        String shown = LITERAL.matcher(Ascii.toLowerCase(Ascii.truncate(code, LONGEST, "")))
                .replaceAll("");
        int section = shown.indexOf(';');
        shown = section < 0 ? shown : shown.substring(0, section);
        boolean digits =
                CharMatcher.anyOf("0#?").matchesAnyOf(FRACTIONS.matcher(shown).replaceAll("s"));
        if (digits || shown.contains("general")) {
            return NUMBER;
        }
        if (shown.indexOf('[') >= 0) {
            return LENGTH;
        }
        boolean halves = HALF_OF_DAY.matcher(shown).find();
        String fields = HALF_OF_DAY.matcher(shown).replaceAll("");
        boolean time = halves || CharMatcher.anyOf("hs").matchesAnyOf(fields);
        boolean date = CharMatcher.anyOf("dyge").matchesAnyOf(fields) || (!time && fields.indexOf('m') >= 0);
        return date && time ? DATE_AND_TIME : date ? DATE : time ? TIME : NUMBER;
    }

    /** Returns what the format that Excel knows by {@code number} shows. */
    static CellFormat builtIn(int number) {
        if (number == 46) {
            return LENGTH;
        }
        if (number == 22) {
            return DATE_AND_TIME;
        }
        boolean date = (number >= 14 && number <= 17)
                || (number >= 27 && number <= 31)
                || number == 36
                || (number >= 50 && number <= 54)
                || number == 57
                || number == 58;
        boolean time = (number >= 18 && number <= 21)
                || (number >= 32 && number <= 35)
                || number == 45
                || number == 47
                || number == 55
                || number == 56;
        return date ? DATE : time ? TIME : NUMBER;
    }

    /** Returns a number as text; {@code days} is the day that is 0. */
    String text(double number, LocalDate zero) {
        boolean moment = this != NUMBER && number >= 0 && number <= LAST_DAY;
        if (!moment) {
            return number == Math.rint(number) && Math.abs(number) < EXACT
                    ? Long.toString((long) number)
                    : Double.toString(number);
        }
        long seconds = Math.round(number * SECONDS);
        LocalDate day = zero.plusDays(seconds / SECONDS);
        LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS);
        return switch (this) {
            case DATE -> day.toString();
            case TIME -> time.toString();
            case DATE_AND_TIME -> day + " " + time;
            case LENGTH, NUMBER ->
                String.format(Locale.ROOT, "%d:%02d", seconds / MINUTES / MINUTES, seconds / MINUTES % MINUTES);
        };
    }
}

package org.colloquy.core.source.bibliography.bibtex;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.PartialDate;
import org.colloquy.core.model.PartialDate.Certainty;
import org.colloquy.core.text.Tidy;

/** Dates: biblatex's, which are ISO 8601-2 (EDTF), and BibTeX's {@code year} and {@code month}, which are anything. */
final class BibtexDates {

    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final int FOUR = 4;

    private BibtexDates() {}

    /**
     * A date, and whether it holds all that is printed.
     *
     * @param date the date
     * @param whole whether nothing else is said
     */
    record Read(DateSpan date, boolean whole) {}

    /** Reads a field such as {@code date}: an EDTF date or range without its times; else the one year that is printed. */
    static Optional<Read> date(String printed) {
        String text = Tidy.line(CharMatcher.anyOf("{}").removeFrom(printed).replace("\\", ""));
        int slash = text.indexOf('/');
        String dates = slash < 0 ? end(text) : end(text.substring(0, slash)) + "/" + end(text.substring(slash + 1));
        Optional<DateSpan> edtf = DateSpan.parse(dates);
        return edtf.map(date -> new Read(date, true)).or(() -> year(printed));
    }

    /** One end of a range as the model reads it. */
    private static String end(String printed) {
        String text = printed.strip();
        boolean open = Ascii.equalsIgnoreCase(text, "open") || Ascii.equalsIgnoreCase(text, "unknown");
        int time = text.indexOf('T');
        text = time > FOUR ? text.substring(0, time) : text;
        text = text.replace("?~", "%").replace("~?", "%");
        String mark = text.isEmpty() || "?~%".indexOf(text.charAt(text.length() - 1)) < 0
                ? ""
                : text.substring(text.length() - 1);
        text = text.substring(0, text.length() - mark.length())
                .replace('u', 'X')
                .replace('x', 'X');
        while (text.endsWith("-XX")) {
            text = text.substring(0, text.length() - 3);
        }
        if (text.startsWith("y")) {
            text = "Y" + text.substring(1);
        }
        return (open ? "" : padded(text)) + mark;
    }

    /** Dates are sometimes written with one digit for a month or a day, or three for a year. */
    private static String padded(String text) {
        int dash = text.indexOf('-', 1);
        String year = dash < 0 ? text : text.substring(0, dash);
        String sign = year.startsWith("-") ? "-" : "";
        String digits = year.substring(sign.length());
        boolean numbers = !digits.isEmpty() && digits.length() <= FOUR && DIGIT.matchesAllOf(digits);
        StringBuilder out = new StringBuilder(numbers ? sign + "0".repeat(FOUR - digits.length()) + digits : year);
        if (dash >= 0) {
            for (String part : text.substring(dash + 1).split("-", -1)) {
                out.append('-').append(part.length() == 1 && DIGIT.matchesAllOf(part) ? "0" + part : part);
            }
        }
        return out.toString();
    }

    /** Reads {@code year}, with as much of {@code month} and {@code day} as is understood. */
    static Optional<Read> date(String year, Optional<String> month, Optional<String> day) {
        Optional<Read> known = year(year);
        if (known.isEmpty() || (month.isEmpty() && day.isEmpty())) {
            return known;
        }
        DateSpan span = known.get().date();
        Optional<PartialDate> start = span.start().filter(date -> !span.range() && date.digits() == FOUR);
        if (start.isEmpty() || month.isEmpty() || start.get().month().isPresent()) {
            return known.map(read -> new Read(read.date(), false));
        }
        PartialDate date = start.get();
        Optional<DateSpan> exact =
                BibtexMonths.of(month.get(), day).flatMap(months -> within(months, date.year(), date.certainty()));
        return Optional.of(
                new Read(exact.orElse(span), exact.isPresent() && known.get().whole()));
    }

    private static Optional<DateSpan> within(BibtexMonths months, int year, Certainty certainty) {
        Optional<PartialDate> start = PartialDate.of(year, OptionalInt.of(months.month()), months.day())
                .map(date -> date.with(certainty));
        if (months.lastMonth().isEmpty()) {
            return start.map(DateSpan::of);
        }
        Optional<PartialDate> last =
                PartialDate.of(year, months.lastMonth(), months.lastDay()).map(date -> date.with(certainty));
        return start.flatMap(from -> last.map(to -> DateSpan.between(from, to)));
    }

    private static Optional<Read> year(String printed) {
        return printed.length() == FOUR && DIGIT.matchesAllOf(printed)
                ? Optional.of(new Read(DateSpan.of(PartialDate.of(Integer.parseInt(printed))), true))
                : yearAmongWords(printed);
    }

    private static Optional<Read> yearAmongWords(String printed) {
        String text = Tidy.title(printed);
        List<Integer> years = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && DIGIT.matches(text.charAt(end))) {
                end++;
            }
            if (end - at == FOUR) {
                years.add(Integer.parseInt(text, at, end, 10));
            }
            at = Math.max(end, at + 1);
        }
        boolean alone = text.length() == FOUR;
        if (years.size() == 1 && (alone || isYear(years.get(0)))) {
            PartialDate date = PartialDate.of(years.get(0)).with(certainty(text));
            return Optional.of(new Read(DateSpan.of(date), alone));
        }
        boolean range = years.size() == 2
                && text.length() <= 2 * FOUR + 2
                && CharMatcher.anyOf("0123456789/-– ").matchesAllOf(text)
                && years.get(0) < years.get(1);
        return range
                ? Optional.of(
                        new Read(DateSpan.between(PartialDate.of(years.get(0)), PartialDate.of(years.get(1))), true))
                : DateSpan.parse(end(text)).map(date -> new Read(date, true));
    }

    private static boolean isYear(int number) {
        return number >= 1000 && number <= 2199;
    }

    private static Certainty certainty(String text) {
        String lower = Ascii.toLowerCase(text);
        boolean about = lower.startsWith("c.")
                || lower.startsWith("ca.")
                || lower.startsWith("ca ")
                || lower.startsWith("circa")
                || lower.startsWith("about")
                || lower.startsWith("um ")
                || lower.startsWith("~")
                || lower.endsWith("~");
        boolean perhaps = lower.endsWith("?") || lower.endsWith("?]") || lower.endsWith("?)");
        return about && perhaps
                ? Certainty.BOTH
                : about ? Certainty.APPROXIMATE : perhaps ? Certainty.UNCERTAIN : Certainty.CERTAIN;
    }
}

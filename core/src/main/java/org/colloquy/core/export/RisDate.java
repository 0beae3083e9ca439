package org.colloquy.core.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.PartialDate;
import org.colloquy.core.model.PartialDate.Certainty;

/** Dates as RIS writes them: {@code 2021/07/18/}, {@code 2004///Spring}; ranges in words, {@code 2021 Jul 18 - 2021 Jul 24}. */
final class RisDate {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final List<String> SEASONS = List.of("Spring", "Summer", "Autumn", "Winter");
    private static final int FIRST_SEASON = 21;
    private static final int LAST_YEAR = 9999;

    private RisDate() {}

    /** Returns the year of four digits that RIS asks for. */
    static Optional<String> year(DateSpan date) {
        OptionalInt year = date.year();
        return year.isPresent() && year.getAsInt() > 0 && year.getAsInt() <= LAST_YEAR
                ? Optional.of(String.format(Locale.ROOT, "%04d", year.getAsInt()))
                : Optional.empty();
    }

    /** Returns the whole date; what RIS has no form for as ISO 8601-2 writes it. */
    static String of(DateSpan date) {
        return year(date).isEmpty()
                ? date.toString()
                : date.range()
                        ? date.start().map(RisDate::words).orElse("") + " - "
                                + date.end().map(RisDate::words).orElse("")
                        : date.start().map(RisDate::slashes).orElse("");
    }

    private static String slashes(PartialDate date) {
        boolean season = date.isSeason();
        OptionalInt month = season ? OptionalInt.empty() : date.month();
        String name = season ? season(date) : "";
        return String.format(Locale.ROOT, "%04d/", date.year())
                + two(month)
                + "/"
                + two(date.day())
                + "/"
                + name
                + (date.certainty() == Certainty.CERTAIN ? "" : (name.isEmpty() ? "" : " ") + "circa");
    }

    private static String two(OptionalInt number) {
        return number.isPresent() ? String.format(Locale.ROOT, "%02d", number.getAsInt()) : "";
    }

    private static String words(PartialDate date) {
        String month = date.isSeason()
                ? " " + season(date)
                : date.month().isPresent() ? " " + MONTHS.get(date.month().getAsInt() - 1) : "";
        String day = date.day().isPresent() ? " " + date.day().getAsInt() : "";
        return String.format(Locale.ROOT, "%04d", date.year()) + month + day;
    }

    private static String season(PartialDate date) {
        return SEASONS.get(date.month().orElse(FIRST_SEASON) - FIRST_SEASON);
    }
}

package org.colloquy.core.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.PartialDate;
import org.colloquy.core.model.PartialDate.Certainty;

/** The date of an entry: biblatex's, or year, month and day, to which a date is added only where these cannot say all. */
final class TexDates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int LAST_YEAR = 9999;

    private TexDates() {}

    /** Adds a date; what the record keeps as it was printed is written so. */
    static void add(TexEntry entry, DateSpan date, TexDialect dialect, RecordFacts facts) {
        Set<String> kept = facts.keptFields();
        if (facts.keepsYearOf(date)) {
            return;
        }
        boolean parts = kept.contains("date") || kept.contains("month") || kept.contains("day");
        if (dialect == TexDialect.BIBLATEX && !parts) {
            entry.add("date", date.toString());
            return;
        }
        Optional<PartialDate> first = date.start().or(date::end);
        date.year().stream()
                .filter(year -> year > 0 && year <= LAST_YEAR)
                .forEach(year -> entry.add("year", String.format(Locale.ROOT, "%04d", year)));
        boolean plain = !date.range()
                && entry.has("year")
                && first.filter(known -> known.certainty() == Certainty.CERTAIN && !known.isSeason())
                        .isPresent();
        first.filter(known -> known.month().isPresent() && !known.isSeason() && entry.has("year"))
                .filter(known -> !kept.contains("month"))
                .ifPresent(known -> {
                    entry.macro("month", MONTHS.get(known.month().orElse(1) - 1));
                    known.day().ifPresent(day -> entry.add("day", Integer.toString(day)));
                });
        if (!plain && !kept.contains("date")) {
            entry.add("date", date.toString());
        }
    }
}

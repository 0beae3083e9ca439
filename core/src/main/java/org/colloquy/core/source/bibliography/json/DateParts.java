package org.colloquy.core.source.bibliography.json;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.PartialDate;
import org.colloquy.core.source.json.JsonValue;

/** Dates as lists of numbers, {@code [[2021, 7, 18], [2021, 7, 24]]}, as Crossref and CSL write them. */
final class DateParts {

    private static final int MOST_YEARS = 9999;

    private DateParts() {}

    /** Reads what stands in the field {@code date-parts}: a date, or two between which something lasted. */
    static Optional<DateSpan> read(JsonValue date) {
        List<JsonValue> dates = date.each("date-parts");
        Optional<PartialDate> start = dates.stream().findFirst().flatMap(DateParts::date);
        Optional<PartialDate> end = dates.size() < 2 ? Optional.empty() : date(dates.get(1));
        if (start.isEmpty()) {
            return end.map(DateSpan::of);
        }
        return end.map(last -> DateSpan.between(start.get(), last)).or(() -> start.map(DateSpan::of));
    }

    /** What cannot be a day of its month, or a month, is left out, so that the year stays. */
    private static Optional<PartialDate> date(JsonValue parts) {
        OptionalInt year = part(parts, 0);
        OptionalInt month = part(parts, 1);
        OptionalInt day = part(parts, 2);
        if (year.isEmpty() || Math.abs(year.getAsInt()) > MOST_YEARS) {
            return Optional.empty();
        }
        int known = year.getAsInt();
        return PartialDate.of(known, month, month.isPresent() ? day : OptionalInt.empty())
                .or(() -> PartialDate.of(known, month, OptionalInt.empty()))
                .or(() -> Optional.of(PartialDate.of(known)));
    }

    private static OptionalInt part(JsonValue parts, int index) {
        if (parts.items().size() <= index) {
            return OptionalInt.empty();
        }
        OptionalInt number = parts.items().get(index).integer();
        return number.isPresent() && number.getAsInt() == 0 ? OptionalInt.empty() : number;
    }
}

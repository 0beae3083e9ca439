package org.colloquy.core.source.bibliography.json;

import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.PartialDate;
import org.colloquy.core.model.PartialDate.Certainty;
import org.colloquy.core.source.bibliography.RecordDate;
import org.colloquy.core.source.json.JsonValue;

/** Dates of CSL: lists of numbers, with a season or not, about or not; or a text as ISO 8601-2 (EDTF) or
 * people write it. */
final class CslDates {

    private static final int SEASONS = 4;
    private static final int FIRST_SEASON = 21;

    private CslDates() {}

    static Optional<DateSpan> read(JsonValue date) {
        if (!date.isObject()) {
            return DateSpan.parse(date.text());
        }
        Optional<DateSpan> parts = DateParts.read(date).map(found -> withSeason(found, date));
        Optional<DateSpan> known = parts.or(() -> text(date, "raw")).or(() -> text(date, "literal"));
        return isCirca(date) ? known.map(CslDates::about) : known;
    }

    private static Optional<DateSpan> text(JsonValue date, String field) {
        return date.textOf(field)
                .flatMap(printed -> DateSpan.parse(printed.text()).or(() -> RecordDate.parse(printed.text())));
    }

    private static DateSpan withSeason(DateSpan date, JsonValue stated) {
        OptionalInt number = stated.get("season").map(JsonValue::integer).orElse(OptionalInt.empty());
        Optional<PartialDate> year = date.start().filter(start -> start.month().isEmpty());
        if (number.isEmpty() || year.isEmpty() || date.range()) {
            return date;
        }
        int season = number.getAsInt() <= SEASONS ? number.getAsInt() + FIRST_SEASON - 1 : number.getAsInt();
        return PartialDate.of(year.get().year(), OptionalInt.of(season), OptionalInt.empty())
                .filter(PartialDate::isSeason)
                .map(DateSpan::of)
                .orElse(date);
    }

    private static boolean isCirca(JsonValue date) {
        String circa = date.get("circa").map(JsonValue::text).orElse("");
        return !(circa.isEmpty() || circa.equals("false") || circa.equals("0"));
    }

    private static DateSpan about(DateSpan date) {
        return new DateSpan(
                date.start().map(start -> start.with(Certainty.APPROXIMATE)),
                date.end().map(end -> end.with(Certainty.APPROXIMATE)),
                date.range());
    }
}

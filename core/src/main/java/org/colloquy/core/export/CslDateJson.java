package org.colloquy.core.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.PartialDate;
import org.colloquy.core.model.PartialDate.Certainty;

/** Writes dates of CSL: as numbers, and what these cannot say as ISO 8601-2 (EDTF) writes it. */
final class CslDateJson {

    private static final int DIGITS = 4;
    private static final int FIRST_SEASON = 21;

    private final JsonGenerator json;

    CslDateJson(JsonGenerator json) {
        this.json = json;
    }

    void write(String name, DateSpan date) throws IOException {
        json.writeObjectFieldStart(name);
        boolean about = date.start()
                .filter(start -> start.certainty() == Certainty.APPROXIMATE)
                .isPresent();
        boolean numbers = date.range()
                ? isExact(date.start()) && isExact(date.end())
                : date.start().filter(start -> start.digits() == DIGITS).isPresent()
                        && (about || certain(date.start()));
        if (numbers) {
            json.writeArrayFieldStart("date-parts");
            for (Optional<PartialDate> end : List.of(date.start(), date.end())) {
                if (end.isPresent()) {
                    parts(end.get());
                }
            }
            json.writeEndArray();
            season(date);
            if (about) {
                json.writeBooleanField("circa", true);
            }
        } else {
            json.writeStringField("raw", date.toString());
        }
        json.writeEndObject();
    }

    private static boolean certain(Optional<PartialDate> date) {
        return date.filter(known -> known.certainty() == Certainty.CERTAIN).isPresent();
    }

    private static boolean isExact(Optional<PartialDate> date) {
        return certain(date)
                && date.filter(known -> known.digits() == DIGITS && !known.isSeason())
                        .isPresent();
    }

    private void season(DateSpan date) throws IOException {
        Optional<PartialDate> season = date.start().filter(PartialDate::isSeason);
        if (season.isPresent()) {
            json.writeNumberField("season", season.get().month().orElse(FIRST_SEASON) - FIRST_SEASON + 1);
        }
    }

    private void parts(PartialDate date) throws IOException {
        json.writeStartArray();
        json.writeNumber(date.year());
        if (date.month().isPresent() && !date.isSeason()) {
            json.writeNumber(date.month().getAsInt());
        }
        if (date.day().isPresent()) {
            json.writeNumber(date.day().getAsInt());
        }
        json.writeEndArray();
    }
}

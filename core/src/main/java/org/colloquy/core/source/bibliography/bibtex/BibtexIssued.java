package org.colloquy.core.source.bibliography.bibtex;

import java.util.Optional;
import org.colloquy.core.model.Detail;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.bibliography.PaperRecord;

/** When the paper of an entry appeared. What is not understood of it is kept. */
final class BibtexIssued {

    private final BibtexEntry entry;
    private final PaperRecord record;

    BibtexIssued(BibtexEntry entry, PaperRecord record) {
        this.entry = entry;
        this.record = record;
    }

    void send() {
        Optional<BibtexValue> date = entry.canonicalValue("date");
        Optional<BibtexValue> year = entry.canonicalValue("year");
        Optional<BibtexValue> month = entry.canonicalValue("month");
        Optional<BibtexValue> day = entry.canonicalValue("day");
        Optional<BibtexDates.Read> byDate = date.flatMap(value -> BibtexDates.date(value.text()));
        if (byDate.isPresent()) {
            record.issued(byDate.get().date(), date.get().printed());
            keep("date", date, byDate.get().whole());
            return;
        }
        date.ifPresent(value -> unreadable("date", value));
        Optional<BibtexDates.Read> yearAlone =
                year.flatMap(value -> BibtexDates.date(value.text(), Optional.empty(), Optional.empty()));
        Optional<BibtexDates.Read> byYear = month.isEmpty() && day.isEmpty()
                ? yearAlone
                : year.flatMap(value ->
                        BibtexDates.date(value.text(), month.map(BibtexValue::text), day.map(BibtexValue::text)));
        if (byYear.isPresent()) {
            record.issued(byYear.get().date(), year.get().printed());
        } else {
            year.ifPresent(value -> unreadable("year", value));
        }
        boolean whole = byYear.map(BibtexDates.Read::whole).orElse(false);
        boolean wholeYear = yearAlone.map(BibtexDates.Read::whole).orElse(true);
        keep("year", year, wholeYear);
        keep("month", month, whole);
        keep("day", day, whole);
    }

    private void keep(String name, Optional<BibtexValue> value, boolean understood) {
        if (value.isPresent() && !understood) {
            record.other(name, value.get().text(), value.get().printed());
        }
    }

    /** What stands instead of a date says how far publication is. */
    private void unreadable(String name, BibtexValue value) {
        String text = Markup.TEX.line(value.text());
        if (text.codePoints().anyMatch(Character::isDigit)) {
            record.context()
                    .problem(
                            Severity.WARNING,
                            "unreadable-date",
                            value.printed(),
                            "no date is understood here; it is kept as printed");
            record.other(name, value.text(), value.printed());
        } else {
            record.detail(Detail.Kind.STATUS, text, value.printed());
        }
    }
}

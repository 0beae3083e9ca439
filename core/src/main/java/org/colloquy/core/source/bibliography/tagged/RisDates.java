package org.colloquy.core.source.bibliography.tagged;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.PartialDate;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordDate;

/** Finds when the work of an RIS record was published: several fields say it, some more exactly than others. */
final class RisDates {

    private static final String OTHER_EVENTS = "(?i).{0,40}(?:received|accepted|revised|submitted).{0,40}";

    private static final String FULL_DATE = "Full publication date:";

    private final TaggedRecord fields;
    private final PaperRecord record;

    RisDates(TaggedRecord fields, PaperRecord record) {
        this.fields = fields;
        this.record = record;
    }

    /** A field that says a date. */
    private record Dated(TaggedField field, DateSpan date) {}

    void read() {
        issued();
        for (TaggedField field : fields.take("Y2")) {
            Passage value = FieldValues.folded(field.value());
            Optional<DateSpan> date = RecordDate.parse(value.text());
            date.ifPresentOrElse(
                    day -> record.detail(Detail.Kind.ACCESSED, day.toString(), value),
                    () -> record.other(field.tag(), value));
        }
    }

    /** JSTOR says the month in words of its own. */
    private Optional<Dated> told(TaggedField field) {
        Passage value = FieldValues.folded(field.value());
        return value.text().startsWith(FULL_DATE)
                ? RecordDate.parse(value.text().substring(FULL_DATE.length())).map(date -> new Dated(field, date))
                : Optional.empty();
    }

    private void issued() {
        List<Dated> dates = new ArrayList<>();
        for (String tag : new String[] {"Y1", "PY", "DA"}) {
            for (TaggedField field : fields.take(tag)) {
                Passage value = FieldValues.folded(field.value());
                Optional<DateSpan> date = RecordDate.parse(value.text()).or(() -> within(dates, value.text()));
                if (date.isPresent() && !value.text().matches(OTHER_EVENTS)) {
                    dates.add(new Dated(field, date.get()));
                } else {
                    record.other(tag, value);
                }
            }
        }
        fields.peek("C1").stream()
                .flatMap(field -> told(field).stream())
                .findFirst()
                .ifPresent(dated -> {
                    fields.take("C1");
                    dates.add(dated);
                });
        best(dates).ifPresent(best -> {
            record.issued(best.date(), FieldValues.folded(best.field().value()));
            dates.stream()
                    .filter(dated -> !dated.date().year().equals(best.date().year()))
                    .forEach(dated -> record.other(
                            dated.field().tag(),
                            FieldValues.folded(dated.field().value())));
        });
    }

    /** The Web of Science prints month and day apart from the year: {@code MAR-APR}. */
    private static Optional<DateSpan> within(List<Dated> dates, String day) {
        return dates.stream()
                .filter(dated -> dated.date().year().isPresent())
                .findFirst()
                .map(dated -> String.valueOf(dated.date().year().getAsInt()))
                .flatMap(year -> RecordDate.parse(day + " " + year))
                .filter(date -> date.start().orElseThrow().month().isPresent());
    }

    /** PY tells the year if it is there; of those with that year, the most exact date counts, the first of equals. */
    private static Optional<Dated> best(List<Dated> dates) {
        Optional<Dated> year = dates.stream()
                .filter(dated -> dated.field().tag().equals("PY"))
                .findFirst()
                .or(() -> dates.stream().findFirst());
        Optional<Dated> best = Optional.empty();
        for (Dated dated : dates) {
            boolean fits = dated.date().year().equals(year.orElse(dated).date().year());
            boolean better = best.isEmpty() || exactness(dated) > exactness(best.get());
            if (fits && better) {
                best = Optional.of(dated);
            }
        }
        return best;
    }

    private static int exactness(Dated dated) {
        PartialDate date = dated.date().start().or(() -> dated.date().end()).orElseThrow();
        return (date.month().isPresent() ? 1 : 0) + (date.day().isPresent() ? 1 : 0);
    }
}

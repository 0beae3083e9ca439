package org.colloquy.core.source.bibliography.yaml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordDate;
import org.colloquy.core.source.yaml.YamlNode;

/** Reads dates in YAML: a text, a list of numbers, or a year with a month beside it. */
final class YamlDates {

    private final YamlRecord fields;
    private final PaperRecord record;

    YamlDates(YamlRecord fields, PaperRecord record) {
        this.fields = fields;
        this.record = record;
    }

    /** Sets the date from the first of the keys that holds one, else from year, month and day. */
    void read(String... keys) {
        for (String key : keys) {
            Optional<Passage> text = fields.text(key);
            boolean read = text.isPresent() ? date(text.get()) : parts(fields.items(key));
            if (read) {
                fields.leaveOut("issued", "year", "month", "day");
                return;
            }
            text.ifPresent(odd -> record.other(key, odd));
        }
        yearAndMonth();
    }

    private boolean date(Passage printed) {
        // A time of day, and a zone, may follow the day.
        String text = printed.text();
        int time = text.indexOf('T');
        String day = time == 10
                ? text.substring(0, time)
                : text.length() > 10 && text.charAt(10) == ' ' ? text.substring(0, 10) : text;
        Optional<DateSpan> date = RecordDate.parse(day);
        date.ifPresent(known -> record.issued(known, printed));
        return date.isPresent();
    }

    /** {@code date-parts: [2021, 7, 18]}, or a list of such lists. */
    private boolean parts(List<YamlNode> items) {
        List<YamlNode> parts = items.stream()
                .flatMap(item -> item.items("date-parts").stream())
                .flatMap(item -> item.items().stream())
                .limit(3)
                .toList();
        List<Passage> numbers =
                parts.stream().flatMap(part -> part.passage().stream()).toList();
        String text = numbers.stream().map(Passage::text).collect(Collectors.joining("/"));
        Optional<DateSpan> date = RecordDate.parse(text);
        date.ifPresent(known ->
                record.issued(known, numbers.stream().reduce(fields::spanning).orElseThrow()));
        return date.isPresent();
    }

    private void yearAndMonth() {
        Optional<Passage> year = fields.text("year");
        Optional<Passage> month =
                fields.text("month").filter(text -> !text.text().equals("0"));
        Optional<Passage> day = fields.text("day");
        year.ifPresent(known -> RecordDate.parse(known.text()
                        + month.map(m -> "/" + m.text()).orElse("")
                        + day.filter(d -> month.isPresent())
                                .map(d -> "/" + d.text())
                                .orElse(""))
                .ifPresentOrElse(
                        date -> record.issued(
                                date, month.map(m -> fields.near(known, m)).orElse(known)),
                        () -> record.other("year", known)));
    }
}

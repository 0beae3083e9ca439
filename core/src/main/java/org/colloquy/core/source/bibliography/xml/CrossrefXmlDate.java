package org.colloquy.core.source.bibliography.xml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.PartialDate;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.RecordDate;
import org.colloquy.core.source.xml.XmlElement;

/**
 * A date in elements for year, month and day.
 *
 * @param date the date
 * @param printed where it stands
 */
record CrossrefXmlDate(DateSpan date, Passage printed) {

    static Optional<CrossrefXmlDate> of(XmlElement element) {
        List<Passage> parts = Stream.of("year", "month", "day")
                .flatMap(name -> element.textOf(name).stream())
                .toList();
        String text = parts.stream().map(Passage::text).collect(Collectors.joining("-"));
        return element.child("year")
                .flatMap(year -> RecordDate.parse(text))
                .map(date -> new CrossrefXmlDate(date, parts.get(0)));
    }

    /** When a conference was held: attributes say it exactly, and the text as it was printed. */
    static Optional<CrossrefXmlDate> ofEvent(XmlElement element) {
        List<Passage> first = parts(element, "start");
        List<Passage> last = parts(element, "end");
        Optional<PartialDate> start = day(first);
        Optional<PartialDate> end = day(last);
        Optional<DateSpan> exact = start.isPresent() && end.isPresent() && !start.equals(end)
                ? Optional.of(DateSpan.between(start.get(), end.get()))
                : start.or(() -> end).map(DateSpan::of);
        return exact.map(date -> new CrossrefXmlDate(date, (start.isPresent() ? first : last).get(0)))
                .or(() -> element.text()
                        .flatMap(text -> RecordDate.parse(text.text()).map(date -> new CrossrefXmlDate(date, text))));
    }

    private static List<Passage> parts(XmlElement element, String end) {
        return Stream.of("_year", "_month", "_day")
                .flatMap(part -> element.attribute(end + part).stream())
                .toList();
    }

    private static Optional<PartialDate> day(List<Passage> parts) {
        String text = parts.stream().map(Passage::text).collect(Collectors.joining("-"));
        return RecordDate.parse(text).flatMap(DateSpan::start);
    }
}

package org.colloquy.core.source.bibliography.xml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.core.model.DateSpan;
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
}

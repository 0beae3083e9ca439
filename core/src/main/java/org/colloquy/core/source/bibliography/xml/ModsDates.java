package org.colloquy.core.source.bibliography.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordDate;
import org.colloquy.core.source.xml.XmlElement;

/** When the work of a MODS record appeared; of several dates, the one of issue that the record sorts by. */
final class ModsDates {

    private static final List<String> ORDER =
            List.of("dateIssued", "copyrightDate", "dateCreated", "dateOther", "date", "dateCaptured");

    private ModsDates() {}

    /** Returns whether an element of the origin is a date. */
    static boolean isDate(XmlElement field) {
        return field.name().toLowerCase(Locale.ROOT).contains("date");
    }

    static void issued(PaperRecord paper, XmlElement record, Optional<XmlElement> host) {
        List<XmlElement> dates = new ArrayList<>();
        collect(record, dates);
        host.ifPresent(outer -> collect(outer, dates));
        Optional<XmlElement> best = best(dates);
        for (XmlElement date : dates) {
            boolean chosen = best.filter(date::equals).isPresent();
            if (chosen) {
                DateSpan span = parse(date).orElseThrow();
                date.text().ifPresent(text -> paper.issued(withEnd(span, date, dates), text));
            } else {
                date.text().ifPresent(text -> paper.other(date.name(), text));
            }
        }
    }

    private static void collect(XmlElement holder, List<XmlElement> dates) {
        for (XmlElement child : holder.children("originInfo", "part")) {
            child.children().stream().filter(ModsDates::isDate).forEach(dates::add);
        }
    }

    /** The date of issue, else the one that the record declares to be its main date. */
    private static Optional<XmlElement> best(List<XmlElement> dates) {
        boolean issued = dates.stream()
                .anyMatch(
                        date -> date.name().equals(ORDER.get(0)) && parse(date).isPresent());
        Optional<XmlElement> main = dates.stream()
                .filter(date -> !issued && isMain(date) && parse(date).isPresent())
                .findFirst();
        return main.or(() -> byName(dates));
    }

    private static boolean isMain(XmlElement date) {
        return date.attributeText("keyDate").equals("yes");
    }

    private static Optional<XmlElement> byName(List<XmlElement> dates) {
        for (String name : ORDER) {
            List<XmlElement> called = dates.stream()
                    .filter(date -> date.name().equals(name) && parse(date).isPresent())
                    .filter(date -> !date.attributeText("point").equals("end"))
                    .toList();
            Optional<XmlElement> best = called.stream()
                    .filter(ModsDates::isMain)
                    .findFirst()
                    .or(() -> called.stream()
                            .filter(date -> !date.attributeText("encoding").isEmpty())
                            .findFirst())
                    .or(() -> called.stream().findFirst());
            if (best.isPresent()) {
                return best;
            }
        }
        return Optional.empty();
    }

    private static Optional<DateSpan> parse(XmlElement date) {
        return date.text().flatMap(text -> DateSpan.parse(text.text()).or(() -> RecordDate.parse(text.text())));
    }

    /** The two ends of a span stand in two elements. */
    private static DateSpan withEnd(DateSpan begin, XmlElement date, List<XmlElement> dates) {
        return dates.stream()
                .filter(end -> date.attributeText("point").equals("start"))
                .filter(end -> end.name().equals(date.name())
                        && end.attributeText("point").equals("end"))
                .flatMap(end -> parse(end).stream())
                .flatMap(end ->
                        begin.start().flatMap(from -> end.start().map(to -> DateSpan.between(from, to))).stream())
                .findFirst()
                .orElse(begin);
    }
}

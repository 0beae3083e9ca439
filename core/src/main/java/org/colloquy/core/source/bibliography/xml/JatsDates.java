package org.colloquy.core.source.bibliography.xml;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordDate;
import org.colloquy.core.source.xml.XmlElement;

/** When a JATS article appeared: of the dates that it gives, the one online before that of the printed issue. */
final class JatsDates {

    private static final List<String> ORDER =
            ImmutableList.of("pub", "epub", "epub-ppub", "ppub", "publication", "collection", "");

    private JatsDates() {}

    static void issued(PaperRecord paper, XmlElement front) {
        List<XmlElement> dates = new ArrayList<>(front.children("pub-date"));
        dates.sort(Comparator.comparingInt(JatsDates::rank));
        boolean found = false;
        for (XmlElement date : dates) {
            Optional<DateSpan> read = found ? Optional.empty() : date(date);
            Optional<Passage> printed = printed(date);
            if (read.isPresent() && printed.isPresent()) {
                paper.issued(read.get(), printed.get());
                found = true;
            } else {
                printed.ifPresent(text -> paper.other("pub-date " + type(date), text));
            }
        }
    }

    static void history(PaperRecord paper, XmlElement history) {
        for (XmlElement date : history.children("date")) {
            printed(date).ifPresent(text -> paper.other("history " + type(date), text));
        }
    }

    private static int rank(XmlElement date) {
        int rank = ORDER.indexOf(type(date));
        return rank < 0 ? ORDER.size() : rank;
    }

    private static String type(XmlElement date) {
        String type = date.attributeText("date-type");
        return type.isEmpty() ? date.attributeText("pub-type") : type;
    }

    private static Optional<Passage> printed(XmlElement date) {
        List<Passage> parts =
                date.children().stream().flatMap(part -> part.text().stream()).toList();
        return XmlElement.join(parts, " ").or(date::text);
    }

    /** Reads year, month and day, however they are ordered. */
    static Optional<DateSpan> date(XmlElement date) {
        String year = text(date, "year");
        String month = text(date, "month");
        String day = text(date, "day");
        String season = text(date, "season");
        String all = String.join(" ", year, month.isEmpty() ? season : month, month.isEmpty() ? "" : day);
        return RecordDate.parse(all.isBlank() ? date.text().map(Passage::text).orElse("") : all);
    }

    private static String text(XmlElement date, String part) {
        return date.textOf(part).map(Passage::text).orElse("");
    }
}

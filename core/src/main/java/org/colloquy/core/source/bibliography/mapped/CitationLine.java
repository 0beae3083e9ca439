package org.colloquy.core.source.bibliography.mapped;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.Detail;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordDate;

/** Where an article stands, as PubMed prints it in one line: {@code J Imag Gram. 2021 Sep 3;12(2):45-67. doi: 10.5555/x.} */
final class CitationLine {

    private static final Pattern PLACE = Pattern.compile(
            "\\.\\s(?<date>(?:1[89]|20)\\d\\d[^;:.]{0,20})"
                    + "(?:;(?<volume>[^;:().]{1,30})?(?:\\((?<issue>[^()]{1,40})\\))?(?::(?<pages>[^;:.]{1,40}))?)?\\.(?:\\s|$)");

    private CitationLine() {}

    /** Tells {@code paper} date, volume, issue and pages; a line that is not such a one is kept as it is. */
    static void read(PaperRecord paper, Passage line) {
        Matcher place = PLACE.matcher(line.text());
        if (!place.find()) {
            paper.other("citation", line);
            return;
        }
        Passage date = line.part(place.start("date"), place.end("date"));
        RecordDate.parse(date.text()).ifPresent(known -> paper.issued(known, date));
        detail(paper, Detail.Kind.VOLUME, line, place, "volume");
        detail(paper, Detail.Kind.ISSUE, line, place, "issue");
        detail(paper, Detail.Kind.PAGES, line, place, "pages");
    }

    private static void detail(PaperRecord paper, Detail.Kind kind, Passage line, Matcher place, String part) {
        if (place.start(part) >= 0) {
            FieldValues.trimmed(line, place.start(part), place.end(part)).ifPresent(value -> paper.detail(kind, value));
        }
    }
}

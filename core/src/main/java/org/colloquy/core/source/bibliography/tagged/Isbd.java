package org.colloquy.core.source.bibliography.tagged;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.Detail;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.PaperRecord;

/** What the marks between the parts of a library's descriptions (ISBD) mean. */
final class Isbd {

    private static final Pattern PAGES = Pattern.compile("(?<![0-9])([0-9]{1,5}) ?p(?![a-z])");

    private Isbd() {}

    /** {@code Place ; Place : Publisher}; without the colon, the publisher. */
    static void publication(PaperRecord record, Passage printed) {
        int colon = printed.text().indexOf(" : ");
        if (colon < 0) {
            record.detail(Detail.Kind.PUBLISHER, printed);
        } else {
            part(record, Detail.Kind.PLACE, printed, 0, colon);
            part(
                    record,
                    Detail.Kind.PUBLISHER,
                    printed,
                    colon + 2,
                    printed.text().length());
        }
    }

    /** {@code Series ; Number}. */
    static void series(PaperRecord record, Passage printed) {
        int mark = printed.text().lastIndexOf(" ; ");
        int end = printed.text().length();
        part(record, Detail.Kind.SERIES, printed, 0, mark < 0 ? end : mark);
        if (mark >= 0) {
            part(record, Detail.Kind.SERIES_NUMBER, printed, mark + 2, end);
        }
    }

    /** Returns the number of pages in {@code x, 102p : ill. ; 22cm}. */
    static Optional<Passage> pageCount(Passage extent) {
        Matcher pages = PAGES.matcher(extent.text());
        return pages.find() ? Optional.of(extent.part(pages.start(1), pages.end(1))) : Optional.empty();
    }

    private static void part(PaperRecord record, Detail.Kind what, Passage printed, int from, int to) {
        FieldValues.trimmed(printed, from, to).ifPresent(part -> record.detail(what, part));
    }
}

package org.colloquy.core.source.bibliography;

import java.util.Optional;
import org.colloquy.core.model.Detail;
import org.colloquy.core.source.Passage;

/**
 * First and last page, which some formats keep apart.
 *
 * @param pages the range
 * @param printed where they stand
 */
record PageRange(String pages, Passage printed) {

    /** Reads a range from two fields; the second may be absent, or the same as the first. */
    static Optional<PageRange> of(JsonRecord record, String firstField, String lastField) {
        Optional<Passage> first = record.text(firstField);
        Optional<Passage> last = record.text(lastField);
        if (first.isEmpty() || last.isEmpty()) {
            return first.or(() -> last).map(page -> new PageRange(page.text(), page));
        }
        return Optional.of(of(record, first.get(), last.get()));
    }

    static PageRange of(JsonRecord record, Passage first, Passage last) {
        String begin = first.text().strip();
        String end = last.text().strip();
        return begin.equals(end)
                ? new PageRange(begin, first)
                : new PageRange(begin + "-" + end, record.spanning(first, last));
    }

    void to(PaperRecord paper) {
        paper.detail(Detail.Kind.PAGES, paper.context().markup().line(pages), printed);
    }
}

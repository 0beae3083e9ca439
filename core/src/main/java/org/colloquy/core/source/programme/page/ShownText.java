package org.colloquy.core.source.programme.page;

import java.util.stream.IntStream;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.source.Located;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.TextDocument;
import org.colloquy.core.source.programme.Printed;

/**
 * What a page shows, as a text that could have been copied from it. Its places are those of the page.
 *
 * @param shown the text
 * @param page the page as written
 */
public record ShownText(Printed shown, TextDocument page) implements Located {

    /** Returns the characters of the text. */
    public String text() {
        return shown.text();
    }

    @Override
    public Evidence stated(long start, long end, String rule) {
        return page.stated(from(start, end), to(start, end), rule);
    }

    @Override
    public Evidence inferred(long start, long end, String rule, double confidence) {
        return page.inferred(from(start, end), to(start, end), rule, confidence);
    }

    @Override
    public Problem problem(Severity severity, String code, long start, long end, String message) {
        return page.problem(severity, code, from(start, end), to(start, end), message);
    }

    /** Parts of a page may be shown in another order than they are written in. */
    private int from(long start, long end) {
        int first = Math.toIntExact(start);
        return IntStream.range(first, Math.max(first + 1, Math.toIntExact(end)))
                .map(shown::startOf)
                .min()
                .orElseThrow();
    }

    private int to(long start, long end) {
        return end > start
                ? IntStream.range(Math.toIntExact(start), Math.toIntExact(end))
                        .map(shown::endOf)
                        .max()
                        .orElseThrow()
                : from(start, end);
    }
}

package org.colloquy.core.source.bibliography.xml;

import org.colloquy.core.model.CharSpan;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.source.Located;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.RecordText;

/**
 * The text of a project in which also the places that a first reading noted are known.
 *
 * @param text the text
 * @param project what the first reading noted
 */
record CitaviPlaces(RecordText text, CitaviProject project) implements Located {

    @Override
    public Evidence stated(long start, long end, String rule) {
        return inferred(start, end, rule, 1);
    }

    @Override
    public Evidence inferred(long start, long end, String rule, double confidence) {
        CharSpan span = project.span(start, end).orElseGet(() -> text.span(start, end));
        return new Evidence(text.source().hash(), span, rule, confidence);
    }

    @Override
    public Problem problem(Severity severity, String code, long start, long end, String message) {
        return project.noted(start)
                .map(place -> new Problem(
                        severity,
                        code,
                        place.source(),
                        place.line(),
                        place.column(),
                        place.span(),
                        place.excerpt(),
                        message))
                .orElseGet(() -> text.problem(severity, code, start, end, message));
    }
}

package org.colloquy.core.source.bibliography;

import java.util.Optional;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Stated;
import org.colloquy.core.source.Located;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.ReadContext;

/**
 * What all records of one source share.
 *
 * @param text where the records stand
 * @param format the format's id, which begins the names of its rules
 * @param markup what stands between the letters
 * @param reading limits and the edition the user gave
 * @param sink who receives mentions and problems
 */
public record RecordContext(Located text, String format, Markup markup, ReadContext reading, MentionSink sink) {

    /** Returns evidence for what stands at {@code passage}, read by a rule of the format. */
    public Evidence evidence(Passage passage, String rule) {
        return text.stated(passage.start(), passage.end(), format + "/" + rule);
    }

    /** Returns a value with its printed form and its place. */
    public <T> Stated<T> stated(T value, Passage passage, String rule) {
        return new Stated<>(value, passage.text(), evidence(passage, rule));
    }

    /** Reports a problem with what stands at {@code passage}. */
    public void problem(Severity severity, String code, Passage passage, String message) {
        sink.problem(text.problem(severity, code, passage.start(), passage.end(), message));
    }

    /** Returns the identifier, or empty, and a problem, if it cannot be one. */
    public Optional<Stated<Identifier>> identifier(Scheme scheme, Passage printed) {
        return identifier(scheme, printed.text(), printed);
    }

    /** Returns the identifier that {@code bare} is, without the format's own marks; empty, with a problem, if it cannot be one. */
    public Optional<Stated<Identifier>> identifier(Scheme scheme, String bare, Passage printed) {
        Optional<Identifier> parsed = Identifier.parse(scheme, bare);
        if (parsed.isEmpty()) {
            problem(
                    Severity.WARNING,
                    "invalid-identifier",
                    printed,
                    "'" + bare.strip() + "' is no " + scheme
                            + " (its shape or its check digit is wrong); it is kept as printed and not used to tell"
                            + " papers or people");
        }
        return parsed.map(id -> stated(id, printed, scheme.name().toLowerCase(java.util.Locale.ROOT)));
    }
}

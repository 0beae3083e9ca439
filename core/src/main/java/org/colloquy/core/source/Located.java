package org.colloquy.core.source;

import org.colloquy.core.model.Evidence;
import org.colloquy.core.source.Problem.Severity;

/** A document's text whose places are known. Offsets count {@code char}s from the start of the text. */
public interface Located {

    /** Returns evidence for what the document says in so many words between two offsets. */
    Evidence stated(long start, long end, String rule);

    /** Returns evidence for what was worked out, with {@code confidence}, from the text between two offsets. */
    Evidence inferred(long start, long end, String rule, double confidence);

    /** Returns a problem with the text between two offsets. */
    Problem problem(Severity severity, String code, long start, long end, String message);
}

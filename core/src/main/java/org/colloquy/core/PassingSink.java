package org.colloquy.core;

import org.colloquy.core.model.Mention;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.SourceException;

/**
 * Stands between a format and whoever takes what it reads, so that a failure of the one who takes is not blamed on the
 * source. When reading is strict, an error is the end.
 */
final class PassingSink implements MentionSink {

    private final MentionSink sink;
    private final boolean strict;
    private boolean hasMentions;
    private boolean passing;

    PassingSink(MentionSink sink, boolean strict) {
        this.sink = sink;
        this.strict = strict;
    }

    boolean hasMentions() {
        return hasMentions;
    }

    /** Returns whether what was thrown came from beyond this sink. */
    boolean hasFailed() {
        return passing;
    }

    @Override
    public void mention(Mention mention) {
        hasMentions = true;
        passing = true;
        sink.mention(mention);
        passing = false;
    }

    @Override
    public void problem(Problem problem) {
        passing = true;
        sink.problem(problem);
        if (strict && problem.severity() == Severity.ERROR) {
            throw new SourceException(problem.toString());
        }
        passing = false;
    }
}

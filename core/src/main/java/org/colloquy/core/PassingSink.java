package org.colloquy.core;

import java.util.HashMap;
import java.util.Map;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.TalkMention;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceException;

/**
 * Stands between a format and whoever takes what it reads, so that a failure of the one who takes is not blamed on the
 * source. When reading is strict, an error is the end.
 */
final class PassingSink implements MentionSink {

    private final MentionSink sink;
    private final boolean strict;
    private final Map<Class<?>, Long> counts = new HashMap<>();
    private boolean passing;

    PassingSink(MentionSink sink, boolean strict) {
        this.sink = sink;
        this.strict = strict;
    }

    boolean hasMentions() {
        return !counts.isEmpty();
    }

    /** Returns how a source was read, with what has come through. */
    Reading reading(Source source, String format, String encoding) {
        return new Reading(
                source,
                format,
                encoding,
                count(PaperMention.class),
                count(SessionMention.class),
                count(TalkMention.class),
                count(PersonMention.class));
    }

    private long count(Class<? extends Mention> kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** Returns whether what was thrown came from beyond this sink. */
    boolean hasFailed() {
        return passing;
    }

    @Override
    public void mention(Mention mention) {
        counts.merge(mention.getClass(), 1L, Long::sum);
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

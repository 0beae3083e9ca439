package org.colloquy.core;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.TalkMention;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Origin;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceException;

/**
 * Stands between a format and whoever takes what it reads, so that a failure of the one who takes is not blamed on the
 * source. When reading is strict, an error is the end.
 */
final class PassingSink implements MentionSink {

    private final Source source;
    private final DocumentOwners owners;
    private final MentionSink sink;
    private final boolean strict;
    private final Map<String, Origin> origins = new LinkedHashMap<>();
    private final Map<Class<?>, Long> counts = new HashMap<>();
    /** Whether the source gives an account of documents, rather than speaking for itself. */
    private boolean account;

    private boolean passing;

    PassingSink(Source source, DocumentOwners owners, MentionSink sink, boolean strict) {
        this.source = source;
        this.owners = owners;
        this.sink = sink;
        this.strict = strict;
    }

    boolean hasMentions() {
        return !counts.isEmpty();
    }

    /** Returns how a source was read, with what has come through. */
    Reading reading(String format, String encoding) {
        return new Reading(
                source,
                format,
                encoding,
                count(PaperMention.class),
                count(SessionMention.class),
                count(TalkMention.class),
                count(PersonMention.class),
                account ? List.copyOf(origins.values()) : List.of(Origin.of(source)));
    }

    private long count(Class<? extends Mention> kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** Returns whether what was thrown came from beyond this sink. */
    boolean hasFailed() {
        return passing;
    }

    /** A document that is read from elsewhere is worth a word, once. */
    @Override
    public void origin(Origin origin) {
        account = true;
        if (!owners.mayRead(origin.hash(), source)) {
            problem(Problem.of(
                    Severity.INFO,
                    "same-document",
                    source.name(),
                    "what it says of the document " + origin.name() + " is left out: another source is read for that"));
        } else if (origins.putIfAbsent(origin.hash(), origin) == null) {
            passing = true;
            sink.origin(origin);
            passing = false;
        }
    }

    @Override
    public void mention(Mention mention) {
        if (!owners.mayRead(mention.ref().document(), source)) {
            return;
        }
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
            throw SourceException.of(problem);
        }
        passing = false;
    }
}

package org.colloquy.core;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.model.ColloquyException;
import org.colloquy.core.model.Mention;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceException;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.SourceFormats;

/**
 * Reads sources one after the other. One that fails is a problem, and the next is read; unless reading is strict.
 *
 * @param formats the formats to choose from
 * @param forced the format that all sources are in, whatever they look like
 * @param context what formats may know
 * @param strict whether an error ends it all
 * @param listener is told of every source read
 */
record Reader(
        SourceFormats formats,
        Optional<SourceFormat> forced,
        ReadContext context,
        boolean strict,
        ProgressListener listener) {

    private static final Comparator<Source> BY_NAME =
            Comparator.comparing(Source::name).thenComparing(Source::hash);

    /** Returns the sources in the order in which they are read, each content once. */
    static ImmutableList<Source> inOrder(List<Source> sources) {
        Set<String> hashes = new HashSet<>();
        return sources.stream()
                .sorted(BY_NAME)
                .filter(source -> hashes.add(source.hash()))
                .collect(ImmutableList.toImmutableList());
    }

    void readAll(List<Source> sources, MentionSink sink) {
        MentionSink policy = strict ? new StrictSink(sink) : sink;
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            read(source, policy);
            listener.progress(source.name(), i + 1, sources.size());
        }
    }

    private void read(Source source, MentionSink sink) {
        try {
            SourceFormat format = forced.orElseGet(() -> formats.detect(source));
            read(source, format, sink);
        } catch (StrictSink.Stop e) {
            throw e;
        } catch (SourceException e) {
            sink.problem(Problem.failed("unknown-format", source.name(), e));
        }
    }

    private void read(Source source, SourceFormat format, MentionSink sink) {
        try {
            format.read(source, context, sink);
        } catch (StrictSink.Stop e) {
            throw e;
        } catch (ColloquyException e) {
            sink.problem(Problem.failed("unreadable", source.name(), e));
        } catch (IOException e) {
            sink.problem(Problem.of(
                    Severity.ERROR,
                    "unreadable",
                    source.name(),
                    "cannot be read to its end (" + e.getMessage() + "); check that it is whole"));
        } catch (StackOverflowError e) {
            sink.problem(Problem.of(
                    Severity.ERROR,
                    "too-deep",
                    source.name(),
                    "is nested too deeply for format " + format.id() + "; flatten it, or leave it out"));
        }
    }

    /** Takes an error for the end. */
    private record StrictSink(MentionSink sink) implements MentionSink {

        @Override
        public void mention(Mention mention) {
            sink.mention(mention);
        }

        @Override
        public void problem(Problem problem) {
            sink.problem(problem);
            if (problem.severity() == Severity.ERROR) {
                throw new Stop(problem.toString());
            }
        }

        /** Reading stops at an error. */
        private static final class Stop extends SourceException {
            private static final long serialVersionUID = 1;

            Stop(String message) {
                super(message);
            }
        }
    }
}

package org.colloquy.core;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.model.ColloquyException;
import org.colloquy.core.source.Head;
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

    /** Returns what is to be said of sources that are left out because another has the same content. */
    static ImmutableList<Problem> repeated(List<Source> sources) {
        Map<String, String> names = new HashMap<>();
        inOrder(sources).forEach(source -> names.put(source.hash(), source.name()));
        Set<String> seen = new HashSet<>();
        return sources.stream()
                .sorted(BY_NAME)
                .filter(source -> !seen.add(source.hash()))
                .map(source -> Problem.of(
                        Severity.INFO,
                        "same-content",
                        source.name(),
                        "has the same content as " + names.get(source.hash()) + ", which is read in its place"))
                .collect(ImmutableList.toImmutableList());
    }

    /** Sends what the sources say except of documents {@code leftOut}, and returns how those were read that could be, whole or in part. */
    ImmutableList<Reading> readAll(List<Source> sources, Set<String> leftOut, MentionSink sink) {
        DocumentOwners owners = new DocumentOwners(sources, leftOut);
        ImmutableList.Builder<Reading> read = ImmutableList.builder();
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            read(source, new PassingSink(source, owners, sink, strict)).ifPresent(read::add);
            listener.progress(source.name(), i + 1, sources.size());
        }
        return read.build();
    }

    private Optional<Reading> read(Source source, PassingSink sink) {
        Head head;
        SourceFormat format;
        try {
            head = Head.read(source);
            format = forced.isPresent() ? forced.get() : formats.detect(head);
        } catch (SourceException e) {
            sink.problem(Problem.failed("unknown-format", source.name(), e));
            return Optional.empty();
        }
        boolean whole = read(source, format, sink);
        return whole || sink.hasMentions() ? Optional.of(sink.reading(format.id(), head.encoding())) : Optional.empty();
    }

    private boolean read(Source source, SourceFormat format, PassingSink sink) {
        try {
            format.read(source, context, sink);
            return true;
        } catch (ColloquyException e) {
            if (sink.hasFailed()) {
                throw e;
            }
            sink.problem(Problem.failed("unreadable", source.name(), e));
        } catch (IOException e) {
            sink.problem(Problem.of(
                    Severity.ERROR,
                    "unreadable",
                    source.name(),
                    "cannot be read to its end (" + e.getMessage() + "); check that it is whole"));
        } catch (StackOverflowError e) {
            if (sink.hasFailed()) {
                throw e;
            }
            sink.problem(Problem.of(
                    Severity.ERROR,
                    "too-deep",
                    source.name(),
                    "is nested too deeply for format " + format.id() + "; flatten it, or leave it out"));
        }
        return false;
    }
}

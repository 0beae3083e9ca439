package org.colloquy.bench.reading;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.colloquy.bench.reading.Reading.Outcome;
import org.colloquy.core.Colloquy;
import org.colloquy.core.ColloquyBuilder;
import org.colloquy.core.model.Mention;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceException;
import org.colloquy.core.source.SourceFormats;

/**
 * Reads one file at a time as a user of the library would, each in a thread of its own, so that one that never ends or
 * runs out of memory spoils no other.
 *
 * @param timeLimit how long one file may take
 */
public record ProductReader(Duration timeLimit) implements DocumentReader {

    /** A file that says more than this is as good as one that never ends. */
    private static final int MOST_MENTIONS = 200_000;

    @Override
    public Reading read(Path file) {
        return within(() -> opened(Colloquy.builder().input(file)));
    }

    @Override
    public Reading read(String name, String text) {
        return within(() -> opened(Colloquy.builder().source(Source.of(name, text.getBytes(StandardCharsets.UTF_8)))));
    }

    Reading within(Callable<Reading> work) {
        FutureTask<Reading> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "reading");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(timeLimit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            return Reading.failed(Outcome.HUNG, "takes more than " + timeLimit.toSeconds() + " s");
        } catch (ExecutionException e) {
            return Reading.failed(Outcome.CRASHED, String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Reading.failed(Outcome.HUNG, "was interrupted");
        }
    }

    private static Reading opened(ColloquyBuilder builder) {
        List<Mention> mentions = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (Colloquy colloquy = builder.open()) {
            Optional<String> format = colloquy.sources().stream().findFirst().flatMap(ProductReader::format);
            colloquy.mentions(new MentionSink() {
                @Override
                public void mention(Mention mention) {
                    if (mentions.size() == MOST_MENTIONS) {
                        throw new IllegalStateException("more than " + MOST_MENTIONS + " mentions");
                    }
                    mentions.add(mention);
                }

                @Override
                public void problem(Problem problem) {
                    problems.add(problem);
                }
            });
            return new Reading(
                    format.isPresent() ? Outcome.READ : Outcome.UNRECOGNISED, format, mentions, problems, "");
        }
    }

    private static Optional<String> format(Source source) {
        try {
            return Optional.of(SourceFormats.registered().detect(source).id());
        } catch (SourceException e) {
            return Optional.empty();
        }
    }
}

package org.colloquy.core;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.ConferenceSeries;
import org.colloquy.core.resolve.curation.Curation;
import org.colloquy.core.source.Editions;
import org.colloquy.core.source.Inputs;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceException;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.SourceFormats;
import org.colloquy.core.source.bibliography.mapped.MappedFormat;

/** Says what {@link Colloquy} is to read and how. Not safe for use by several threads. */
public final class ColloquyBuilder {

    private final List<Consumer<Inputs>> inputs = new ArrayList<>();
    private final List<Path> left = new ArrayList<>();
    private SourceFormats formats = SourceFormats.registered();
    private final List<SourceFormat> mapped = new ArrayList<>();
    private Optional<String> format = Optional.empty();
    private Optional<String> event = Optional.empty();
    private Editions editions = Editions.standard();
    private final List<Problem> faults = new ArrayList<>();
    private Limits limits = Limits.STANDARD;
    private final List<Curation> curations = new ArrayList<>();
    private boolean strict;
    private ProgressListener listener = (source, done, total) -> {};

    ColloquyBuilder() {}

    /** Reads files, folders, archives; {@code -} is standard input. */
    public ColloquyBuilder input(Path... paths) {
        each("paths", paths).forEach(path -> inputs.add(opened -> opened.add(path)));
        return this;
    }

    /** Leaves a file or folder out where a folder that holds it is gone through, such as one that is to be written. */
    public ColloquyBuilder leaveOut(Path... paths) {
        left.addAll(each("paths", paths));
        return this;
    }

    /**
     * Reads a stream to its end when {@link #open} is called, and leaves it open. One that fails, be it that it is closed by
     * then, is among the {@linkplain Colloquy#problems problems}, as a file is that cannot be read.
     */
    public ColloquyBuilder input(String name, InputStream stream) {
        requireNonNull(name, "name");
        requireNonNull(stream, "stream");
        inputs.add(opened -> opened.add(name, stream));
        return this;
    }

    /** Reads sources made elsewhere. */
    public ColloquyBuilder source(Source... sources) {
        List<Source> all = each("sources", sources);
        inputs.add(opened -> opened.add(all.toArray(Source[]::new)));
        return this;
    }

    /**
     * Takes all sources to be in the format called {@code id}, whatever they look like; {@link #open} fails if there is
     * no such format.
     */
    public ColloquyBuilder format(String id) {
        this.format = Optional.of(requireNonNull(id, "id"));
        return this;
    }

    /** Chooses from {@code formats}, in place of those registered. */
    public ColloquyBuilder formats(SourceFormats formats) {
        this.formats = requireNonNull(formats, "formats");
        return this;
    }

    /**
     * Reads records of which a file says what their fields mean; docs/mapping.md tells what can stand in it.
     *
     * @throws IllegalArgumentException if something in the mapping is wrong; the message says in which line and what
     * @throws SourceException if the file cannot be read
     */
    public ColloquyBuilder mapping(Path file) {
        mapped.add(MappedFormat.read(requireNonNull(file, "file")));
        return this;
    }

    /**
     * Takes all sources to be about the edition of that label, for example {@code ICML 2022}; {@link #open} fails if it is
     * not known.
     */
    public ColloquyBuilder event(String label) {
        this.event = Optional.of(requireNonNull(label, "label"));
        return this;
    }

    /** Knows {@code editions} of conferences, in place of those that come with the library. */
    public ColloquyBuilder editions(Editions editions) {
        this.editions = requireNonNull(editions, "editions");
        return this;
    }

    /**
     * Knows the editions of a table too, which count where one of the same acronym and year was known before. The table
     * has the form of the one that comes with the library; a line that is wrong is among the {@linkplain Colloquy#problems
     * problems}, and the others count.
     *
     * @throws SourceException if the file cannot be read
     */
    public ColloquyBuilder editions(Path file) {
        requireNonNull(file, "file");
        this.editions =
                editions.with(Editions.read(Source.unpacked(file, Limits.STANDARD), Limits.STANDARD, faults::add));
        return this;
    }

    private Conference edition(String label) {
        return editions.find(label).orElseThrow(() -> unknown(label));
    }

    private IllegalArgumentException unknown(String label) {
        String known = editions.series().stream().map(ConferenceSeries::acronym).collect(joining(", "));
        String fault =
                faults.stream().findFirst().map(problem -> " (" + problem + ")").orElse("");
        return new IllegalArgumentException("no edition is known as '" + label
                + "'; give an acronym and a year, for example 'ICML 2022'; known are editions of " + known
                + "; others can be given in a table, with --editions FILE" + fault);
    }

    /** Takes what people say about who is who for the last word; may be given several times, and all of it holds. */
    public ColloquyBuilder curation(Curation curation) {
        curations.add(requireNonNull(curation, "curation"));
        return this;
    }

    /** Sets what a document may cost. */
    public ColloquyBuilder limits(Limits limits) {
        this.limits = requireNonNull(limits, "limits");
        return this;
    }

    /** Makes any error in a source the end of it all, be it when it is opened or when it is read. */
    public ColloquyBuilder strict() {
        this.strict = true;
        return this;
    }

    /** Tells {@code listener} of every source read. */
    public ColloquyBuilder onProgress(ProgressListener listener) {
        this.listener = requireNonNull(listener, "listener");
        return this;
    }

    /**
     * Opens the inputs.
     *
     * @throws IllegalArgumentException if the format or the edition asked for is not known; the message lists those that are
     * @throws SourceException if an input cannot be read and reading is strict
     */
    public Colloquy open() {
        SourceFormats known = formats.with(mapped.toArray(SourceFormat[]::new));
        Optional<SourceFormat> forced = format.map(known::named);
        ReadContext context = new ReadContext(limits, event.map(this::edition), editions);
        Inputs opened = Inputs.within(limits);
        left.forEach(opened::leaveOut);
        inputs.forEach(input -> input.accept(opened));
        List<Problem> problems = ImmutableList.<Problem>builder()
                .addAll(faults)
                .addAll(opened.problems())
                .build();
        if (strict) {
            failAtError(problems, opened);
        }
        return new Colloquy(
                opened, problems, new Reader(known, forced, context, strict, listener), Curation.all(curations));
    }

    private static <T> List<T> each(String name, T[] values) {
        for (T value : requireNonNull(values, name)) {
            requireNonNull(value, name);
        }
        return List.of(values);
    }

    private static void failAtError(List<Problem> problems, Inputs opened) {
        for (Problem problem : problems) {
            if (problem.severity() == Severity.ERROR) {
                opened.close();
                throw SourceException.of(problem);
            }
        }
    }
}

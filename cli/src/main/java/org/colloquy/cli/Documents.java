package org.colloquy.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.colloquy.core.Colloquy;
import org.colloquy.core.ColloquyBuilder;
import org.colloquy.core.resolve.curation.Curation;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read, and as what. */
final class Documents {
    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description =
                    "Files (PDF, docx, xlsx, odt and ods too), folders, archives (gz, zst, bz2, xz, zip, tar); - is"
                            + " standard input.")
    private List<Path> inputs = new ArrayList<>();

    @Mixin
    private ReadAs as = new ReadAs();

    @Option(
            names = "--event",
            paramLabel = "EVENT",
            description = "The edition of the conference that all inputs are about, such as 'ICML 2022'.")
    private Optional<String> event = Optional.empty();

    @Option(
            names = "--editions",
            paramLabel = "FILE",
            description = "Know the conferences of this table too; may be given several times. Its lines have acronym,"
                    + " name, year, first day, last day, place and time zone, parted by tabs.")
    private List<Path> editions = new ArrayList<>();

    @Mixin
    private CurationOption curation = new CurationOption();

    /** Checks what was asked for before any work is done. */
    void check() {
        if (inputs.stream().anyMatch(input -> input.toString().isBlank())) {
            throw new UsageException("an INPUT is blank; name a file or folder, . is this one");
        }
    }

    /** Checks that nobody wants to say who is who where that is not asked. */
    void checkUncurated(String verb) {
        if (!curation.isEmpty()) {
            throw new UsageException(
                    "--curation has no effect: " + verb + " does not decide who is who; 'colloquy build' does");
        }
    }

    /** Returns all that is read. */
    List<NamedPath> read() {
        List<NamedPath> read = new ArrayList<>();
        inputs.stream()
                .filter(input -> !isStandardInput(input))
                .forEach(file -> read.add(new NamedPath("INPUT", file)));
        as.mapping().ifPresent(file -> read.add(new NamedPath("--mapping", file)));
        editions.forEach(file -> read.add(new NamedPath("--editions", file)));
        curation.files().forEach(read::add);
        return read;
    }

    private static boolean isStandardInput(Path input) {
        return input.toString().equals("-");
    }

    /** Opens the documents; of a folder, without what is written. */
    Colloquy open(Terminal terminal, Progress progress, List<NamedPath> written) {
        return open(terminal, progress, written, said -> said);
    }

    /** Opens the documents, and takes what people say about who is who as {@code understood} gives it. */
    Colloquy open(Terminal terminal, Progress progress, List<NamedPath> written, UnaryOperator<Curation> understood) {
        ColloquyBuilder builder = as.builder().onProgress(progress);
        written.forEach(output -> builder.leaveOut(output.path()));
        for (Path input : inputs) {
            if (isStandardInput(input)) {
                builder.input("standard input", terminal.in());
            } else {
                builder.input(input);
            }
        }
        event.ifPresent(builder::event);
        editions.forEach(builder::editions);
        return builder.curation(understood.apply(curation.read())).open();
    }
}

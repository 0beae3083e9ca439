package org.colloquy.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colloquy.core.Colloquy;
import org.colloquy.core.export.ExportFormat;
import org.colloquy.core.export.ExportFormats;
import org.colloquy.core.export.Holdings;
import org.colloquy.core.export.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Turns documents into another format. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Turns documents into another format, without a graph: bibliographies for reference managers, calendars of"
                    + " programmes, tables for spreadsheets.",
            "What cannot be read is reported, the rest is converted, and the exit code is 3 (5 if it is too large)."
        },
        footer = {
            "",
            "Examples:",
            "  colloquy convert programme.txt --to icalendar > programme.ics",
            "  colloquy convert programme.txt -o mine.ics --person 'Ada Example'",
            "  colloquy convert seeds --to csv-papers -o papers.csv"
        })
final class ConvertCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Main main;

    @Mixin
    private Documents documents = new Documents();

    @Option(
            names = {"-t", "--to"},
            paramLabel = "FORMAT",
            description =
                    "The format to write, by name, extension or media type; unless given, what the extension of the"
                            + " file says. 'colloquy formats' lists them.")
    private Optional<String> to = Optional.empty();

    @Mixin
    private OutputFile output = new OutputFile();

    @Option(names = "--person", paramLabel = "NAME", description = "Write only what this person is in.")
    private Optional<String> person = Optional.empty();

    @Option(
            names = "--session",
            paramLabel = "WORDS",
            description = "Write only the sessions whose title holds these words, with their talks.")
    private Optional<String> session = Optional.empty();

    @Override
    public Integer call() throws IOException {
        documents.check();
        NamedPath.refuseOverwriting(documents.read(), output.written());
        ExportFormat format = format();
        try (Progress progress = Progress.of(main.terminal(), main.settings());
                Colloquy colloquy = documents.open(main.terminal(), progress, output.written())) {
            Outcome outcome = Outcome.of(colloquy);
            progress.clear();
            main.talk().problems(outcome.problems());
            if (outcome.isEmpty()) {
                main.talk().say("Nothing was read, so nothing is written.");
                return outcome.code() == ExitCode.DONE ? ExitCode.INPUT : outcome.code();
            }
            Holdings holdings = selected(colloquy);
            output.write(main.terminal(), stream -> write(holdings, format, stream));
            output.tell(main.talk());
            return outcome.code();
        }
    }

    private ExportFormat format() {
        ExportFormats formats = ExportFormats.registered();
        return to.map(formats::named)
                .or(() -> output.file().flatMap(file -> formats.ofFile(file.toString())))
                .orElseThrow(() -> new UsageException(
                        "say what to write with --to FORMAT, or with a file whose extension tells it"));
    }

    private Holdings selected(Colloquy colloquy) {
        Holdings holdings = colloquy;
        if (session.isPresent()) {
            holdings = Selection.ofSession(holdings, session.get());
        }
        return person.isPresent() ? Selection.ofPerson(holdings, person.get()) : holdings;
    }

    private static void write(Holdings holdings, ExportFormat format, OutputStream stream) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        format.write(holdings, writer);
        writer.flush();
    }
}

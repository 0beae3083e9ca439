package org.colloquy.bench;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.colloquy.bench.bibliography.BibliographyEvaluation;
import org.colloquy.bench.identity.NamesEvaluation;
import org.colloquy.bench.identity.PapersEvaluation;
import org.colloquy.bench.identity.PeopleEvaluation;
import org.colloquy.bench.programme.ProgrammeEvaluation;
import org.colloquy.bench.reading.ProductReader;
import org.colloquy.bench.score.Measured;
import org.colloquy.bench.topic.TopicsEvaluation;

/** The command behind {@code bench/evaluate}: figures to standard output, differences to standard error. */
public final class Evaluate {

    private static final String USAGE = """
            usage: bench/evaluate programmes|bibliographies FOLDER [--all]
                   bench/evaluate people|papers|names|topics PATH [--limit N] [--all]""";
    private static final Duration PER_FILE = Duration.ofSeconds(60);

    private final PrintStream out;
    private final PrintStream err;

    Evaluate(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the command; exits with 0 when done, 2 when asked wrongly, 3 when what to measure on cannot be read. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new Evaluate(out, err).run(List.of(args)));
    }

    int run(List<String> args) {
        Optional<Request> parsed = Request.parse(args);
        if (parsed.isEmpty()) {
            err.println(USAGE);
            return 2;
        }
        Request request = parsed.get();
        Path path = request.path();
        if (request.kind().isOfFolders() ? !Files.isDirectory(path) : !Files.exists(path)) {
            err.println("evaluate: " + path + (request.kind().isOfFolders() ? " is not a folder" : " is not there"));
            return 3;
        }
        try {
            print(measure(request), request);
            return 0;
        } catch (IOException e) {
            err.println("evaluate: " + path + " cannot be read: " + e.getMessage());
            return 3;
        }
    }

    private static Measured measure(Request request) throws IOException {
        return switch (request.kind()) {
            case PROGRAMMES ->
                ProgrammeEvaluation.of(request.path(), new ProductReader(PER_FILE))
                        .measured();
            case BIBLIOGRAPHIES ->
                BibliographyEvaluation.of(request.path(), new ProductReader(PER_FILE))
                        .measured();
            case PEOPLE -> PeopleEvaluation.of(request.path(), request.limit());
            case PAPERS -> PapersEvaluation.of(request.path(), request.limit());
            case NAMES -> NamesEvaluation.of(request.path(), request.limit());
            case TOPICS -> TopicsEvaluation.of(request.path(), request.limit());
        };
    }

    private void print(Measured measured, Request request) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        printer.indentObjectsWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        out.println(new JsonMapper().writer(printer).writeValueAsString(measured.report()));
        long most = request.shown();
        measured.errors().stream().limit(most).forEach(err::println);
        long left = measured.errors().size() - most;
        if (left > 0) {
            err.println("and " + left + " more differences (--all shows them)");
        }
    }
}

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
import org.colloquy.bench.bibliography.BibliographyEvaluation;
import org.colloquy.bench.programme.ProgrammeEvaluation;
import org.colloquy.bench.reading.ProductReader;
import org.colloquy.bench.score.Difference;
import org.colloquy.bench.score.Evaluation;

/** The command behind {@code bench/evaluate}: figures to standard output, differences to standard error. */
public final class Evaluate {

    private static final String USAGE = "usage: bench/evaluate programmes|bibliographies FOLDER [--all]";
    private static final int SHOWN = 40;
    private static final Duration PER_FILE = Duration.ofSeconds(60);

    private final PrintStream out;
    private final PrintStream err;

    Evaluate(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the command; exits with 0 when done, 2 when asked wrongly, 3 when the folder cannot be read. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new Evaluate(out, err).run(List.of(args)));
    }

    int run(List<String> args) {
        List<String> words =
                args.stream().filter(argument -> !argument.equals("--all")).toList();
        if (words.size() != 2 || !List.of("programmes", "bibliographies").contains(words.get(0))) {
            err.println(USAGE);
            return 2;
        }
        Path folder = Path.of(words.get(1));
        if (!Files.isDirectory(folder)) {
            err.println("evaluate: " + folder + " is not a folder");
            return 3;
        }
        try {
            print(evaluate(words.get(0), folder), args.contains("--all") ? Long.MAX_VALUE : SHOWN);
            return 0;
        } catch (IOException e) {
            err.println("evaluate: " + folder + " cannot be read: " + e.getMessage());
            return 3;
        }
    }

    private static Evaluation evaluate(String what, Path folder) throws IOException {
        ProductReader reader = new ProductReader(PER_FILE);
        return what.equals("programmes")
                ? ProgrammeEvaluation.of(folder, reader)
                : BibliographyEvaluation.of(folder, reader);
    }

    private void print(Evaluation evaluation, long most) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        printer.indentObjectsWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        out.println(new JsonMapper().writer(printer).writeValueAsString(evaluation.report()));
        evaluation.differences().stream()
                .sorted(Difference.WORST_FIRST)
                .limit(most)
                .forEach(err::println);
        long left = evaluation.differences().size() - most;
        if (left > 0) {
            err.println("and " + left + " more differences (--all shows them)");
        }
    }
}

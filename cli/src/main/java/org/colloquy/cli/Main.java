package org.colloquy.cli;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The {@code colloquy} command. */
@Command(
        name = "colloquy",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "VERB",
        description = "Turns conference programmes and bibliographies into a graph that SPARQL can query.",
        commandListHeading = "%nVerbs:%n",
        subcommands = {
            BuildCommand.class,
            RemoveCommand.class,
            ConvertCommand.class,
            TriplesCommand.class,
            QueryCommand.class,
            QueriesCommand.class,
            ExplainCommand.class,
            TopicsCommand.class,
            NetworkCommand.class,
            CurateCommand.class,
            ExportCommand.class,
            CheckCommand.class,
            FormatsCommand.class,
            CompletionCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  colloquy build seeds                            makes colloquy-graph/",
            "  colloquy query co-authors --var who=Schoenholz  asks it a named query",
            "  colloquy queries                                lists the named queries",
            "",
            "An argument @FILE stands for the arguments in that file.",
            "Data goes to standard output, talk to standard error.",
            "",
            "Exit codes: 0 done; 1 a check found something, or errors under --strict;",
            "2 wrong usage; 3 some input could not be read; 4 a store or an output failed;",
            "5 a limit of time or size; 130 interrupted; 70 a fault in colloquy itself."
        })
public final class Main implements Callable<Integer> {
    private static final ImmutableSet<String> VERSION = ImmutableSet.of("--version", "-V");

    @Mixin
    private final Settings settings = new Settings();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private final Terminal terminal;

    Main(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(Terminal.system(), arguments));
    }

    static int run(Terminal terminal, String... arguments) {
        Main main = new Main(terminal);
        if (arguments.length == 1 && VERSION.contains(arguments[0])) {
            return main.version();
        }
        CommandLine line = new CommandLine(main);
        ErrorHandler handler = new ErrorHandler(main.talk());
        PrintWriter err = new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8);
        StringWriter help = new StringWriter();
        line.setOut(new PrintWriter(help))
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(colours(terminal, arguments)))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpLongOptionsMaxWidth(28)
                .setExecutionExceptionHandler(handler)
                .setParameterExceptionHandler(handler);
        try {
            int code = line.execute(arguments);
            return help.toString().isEmpty() ? code : main.print(help.toString());
        } catch (VirtualMachineError | LinkageError | AssertionError e) {
            return handler.handle(e);
        }
    }

    /** Whoever only wants the version does not wait for the model of all verbs and options to be built. */
    private int version() {
        return print(new Version().getVersion()[0] + System.lineSeparator());
    }

    /** Writes to standard output what was asked for instead of work, and returns the exit code: a writer would hide errors. */
    private int print(String text) {
        try {
            terminal.out().write(text.getBytes(StandardCharsets.UTF_8));
            terminal.out().flush();
            return ExitCode.DONE;
        } catch (IOException e) {
            return new ErrorHandler(talk()).handle(e);
        }
    }

    /** Colours have to be settled before the arguments are read, since what is wrong with them is told in colours too. */
    private static Ansi colours(Terminal terminal, String... arguments) {
        boolean wanted = terminal.outIsTerminal()
                && Terminal.showsColours(System.getenv())
                && !List.of(arguments).contains("--no-color");
        return wanted ? Ansi.ON : Ansi.OFF;
    }

    /** Returns whether data goes to somebody who sees colours. */
    Ansi colours() {
        return colours(terminal, settings.noColor ? "--no-color" : "");
    }

    Terminal terminal() {
        return terminal;
    }

    Settings settings() {
        return settings;
    }

    Talk talk() {
        return new Talk(terminal, settings);
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}

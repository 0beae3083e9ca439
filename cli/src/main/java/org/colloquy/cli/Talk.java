package org.colloquy.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.colloquy.core.source.Problem;

/** What is said on standard error. */
final class Talk {
    private static final int PROBLEMS = 20;

    private final Terminal terminal;
    private final Settings settings;

    Talk(Terminal terminal, Settings settings) {
        this.terminal = terminal;
        this.settings = settings;
    }

    /** Says something worth knowing. */
    void say(String line) {
        if (!settings.quiet) {
            terminal.err().println(line);
        }
    }

    /** Says something worth knowing to whoever sits and waits. */
    void sayOnTerminal(String line) {
        if (terminal.errIsTerminal()) {
            say(line);
        }
    }

    /** Says something only to those who want to know more. */
    void detail(String line) {
        if (settings.verbose.length > 0) {
            say(line);
        }
    }

    /** Says what went wrong, whatever the settings; where in the program it arose is shown from -vv on. */
    void error(String message, Throwable cause) {
        terminal.err().println("colloquy: " + message);
        if (settings.verbose.length > 1) {
            StringWriter trace = new StringWriter();
            cause.printStackTrace(new PrintWriter(trace, true));
            terminal.err().print(trace);
        }
    }

    /** Lists problems: the errors always, the rest unless quiet; a long list is cut, and says so. */
    void problems(List<Problem> problems) {
        List<Problem> told = problems.stream().filter(this::isTold).toList();
        int shown = settings.verbose.length > 0 ? told.size() : Math.min(PROBLEMS, told.size());
        told.subList(0, shown).forEach(problem -> terminal.err().println(severity(problem) + problem));
        if (shown < told.size()) {
            terminal.err().println("and " + (told.size() - shown) + " more; -v lists all, and so does the report");
        }
    }

    private boolean isTold(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> true;
            case WARNING -> !settings.quiet;
            case INFO -> !settings.quiet && settings.verbose.length > 0;
        };
    }

    private static String severity(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> "error: ";
            case WARNING -> "warning: ";
            case INFO -> "note: ";
        };
    }
}

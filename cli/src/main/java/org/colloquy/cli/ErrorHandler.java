package org.colloquy.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.shared.JenaException;
import org.colloquy.core.model.ColloquyException;
import org.colloquy.core.source.LimitException;
import org.colloquy.core.source.SourceException;
import org.colloquy.rdf.query.QueryException;
import org.colloquy.rdf.query.QueryLimitException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever was thrown into a message for the user and an exit code. The verbs themselves catch nothing. */
final class ErrorHandler implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private static final String PIPE = "Broken pipe";

    private final Talk talk;

    ErrorHandler(Talk talk) {
        this.talk = talk;
    }

    @Override
    public int handleParseException(ParameterException error, String[] arguments) {
        CommandLine verb = error.getCommandLine();
        talk.error(String.valueOf(error.getMessage()), error);
        UnmatchedArgumentException.printSuggestions(error, verb.getErr());
        verb.getErr().println("See '" + verb.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception error, CommandLine verb, ParseResult parsed) {
        if (isPipe(error)) {
            return ExitCode.DONE;
        }
        int code = code(error);
        String message = String.valueOf(error.getMessage());
        talk.error(code == ExitCode.FAULT ? fault(error) : message, error);
        return code;
    }

    private static String fault(Exception error) {
        return "an error in colloquy itself: " + error + ". Please report it, with what -vv shows in addition";
    }

    /** Whoever read our output has seen enough. */
    private static boolean isPipe(Throwable error) {
        return error instanceof IOException
                && String.valueOf(error.getMessage()).contains(PIPE);
    }

    private static int code(Exception error) {
        if (error instanceof QueryLimitException || error instanceof LimitException) {
            return ExitCode.LIMIT;
        }
        if (error instanceof QueryException || error instanceof IllegalArgumentException) {
            return ExitCode.USAGE;
        }
        if (error instanceof SourceException) {
            return ExitCode.INPUT;
        }
        boolean outside = error instanceof ColloquyException
                || error instanceof IOException
                || error instanceof UncheckedIOException
                || error instanceof JenaException;
        return outside ? ExitCode.OUTPUT : ExitCode.FAULT;
    }
}

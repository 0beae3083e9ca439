package org.colloquy.cli;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.shared.JenaException;
import org.colloquy.core.model.ColloquyException;
import org.colloquy.core.source.LimitException;
import org.colloquy.core.source.SourceException;
import org.colloquy.rdf.query.QueryException;
import org.colloquy.rdf.query.QueryLimitException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever was thrown into a message for the user and an exit code. The verbs themselves catch nothing. */
final class ErrorHandler implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private static final String PIPE = "Broken pipe";
    private static final String OURS = "org.colloquy.";

    private final Talk talk;

    ErrorHandler(Talk talk) {
        this.talk = talk;
    }

    @Override
    public int handleParseException(ParameterException thrown, String[] arguments) {
        ParameterException error = cause(thrown, arguments);
        CommandLine verb = error.getCommandLine();
        Optional<String> file = Stream.of(arguments)
                .filter(argument -> argument.startsWith("@") && argument.length() > 1)
                .filter(argument -> error instanceof UnmatchedArgumentException unmatched
                        && unmatched.getUnmatched().contains(argument))
                .findFirst();
        if (file.isPresent()) {
            talk.error(
                    file.get() + ": there is no file of arguments " + file.get().substring(1), error);
        } else {
            talk.error(String.valueOf(error.getMessage()), error);
            UnmatchedArgumentException.printSuggestions(error, verb.getErr());
        }
        verb.getErr().println("See '" + verb.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    /** What is missing may be there, behind an option that is misspelt; that is what to correct. */
    private static ParameterException cause(ParameterException error, String... arguments) {
        if (!(error instanceof MissingParameterException)) {
            return error;
        }
        CommandLine verb = error.getCommandLine();
        List<String> unknown = Stream.of(arguments)
                .filter(argument -> argument.startsWith("--") && argument.length() > 2)
                .filter(argument -> !verb.getCommandSpec()
                        .optionsMap()
                        .containsKey(Splitter.on('=').split(argument).iterator().next()))
                .toList();
        return unknown.isEmpty() ? error : new UnmatchedArgumentException(verb, unknown);
    }

    @Override
    public int handleExecutionException(Exception error, CommandLine verb, ParseResult parsed) {
        return handle(error);
    }

    /** Says what went wrong, and returns the exit code for it. */
    int handle(Throwable thrown) {
        Throwable error = isWrapper(thrown) ? Objects.requireNonNull(thrown.getCause()) : thrown;
        if (isPipe(error)) {
            return ExitCode.DONE;
        }
        int code = code(error);
        talk.error(message(error, code), error);
        return code;
    }

    private static boolean isWrapper(Throwable thrown) {
        return thrown instanceof UncheckedIOException
                || (thrown instanceof RuntimeIOException && thrown.getCause() instanceof IOException);
    }

    private static String message(Throwable error, int code) {
        if (error instanceof OutOfMemoryError) {
            return "there is not enough memory; allow more with COLLOQUY_JAVA_OPTS=-Xmx8g, or use less input";
        }
        if (error instanceof StackOverflowError) {
            return "something is nested too deeply; flatten the query or the input, or allow more with"
                    + " COLLOQUY_JAVA_OPTS=-Xss16m";
        }
        if (error instanceof InternalError) {
            return "a file of the store could not be read or written (" + error.getMessage() + "); is the disk full?";
        }
        return code == ExitCode.FAULT ? fault(error) : String.valueOf(error.getMessage());
    }

    private static String fault(Throwable error) {
        return "an error in colloquy itself: " + error + ". Please report it, with what -vv shows in addition";
    }

    /** Whoever read our output has seen enough. */
    private static boolean isPipe(Throwable error) {
        return error instanceof IOException
                && String.valueOf(error.getMessage()).contains(PIPE);
    }

    /**
     * What a method of ours refuses in so many words came from the user. What the methods of others refuse, such as a text
     * that is no number, is what we gave them.
     */
    private static boolean isRefused(Throwable error) {
        if (error instanceof UsageException || error instanceof InvalidPathException) {
            return true;
        }
        StackTraceElement[] thrown = error.getStackTrace();
        return error.getClass() == IllegalArgumentException.class
                && thrown.length > 0
                && thrown[0].getClassName().startsWith(OURS);
    }

    private static int code(Throwable error) {
        if (error instanceof QueryLimitException
                || error instanceof LimitException
                || error instanceof OutOfMemoryError
                || error instanceof StackOverflowError) {
            return ExitCode.LIMIT;
        }
        if (error instanceof QueryException || isRefused(error)) {
            return ExitCode.USAGE;
        }
        if (error instanceof SourceException) {
            return ExitCode.INPUT;
        }
        boolean outside = error instanceof ColloquyException
                || error instanceof IOException
                || error instanceof JenaException
                || error instanceof RuntimeIOException
                || error instanceof InternalError;
        return outside ? ExitCode.OUTPUT : ExitCode.FAULT;
    }
}

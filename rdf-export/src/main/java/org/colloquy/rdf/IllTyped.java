package org.colloquy.rdf;

import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;

/**
 * Takes literals that are none of their type, such as a year of eleven digits: the file can be read, and the shapes say what
 * is wrong with it. All else that is not right ends the reading.
 */
enum IllTyped implements ErrorHandler {
    PASSES;

    /** RIOT has no code for what it warns of. */
    private static final String BEGINS = "Lexical form ";

    @Override
    public void warning(String message, long line, long column) {
        if (!message.startsWith(BEGINS)) {
            throw failure(message, line, column);
        }
    }

    @Override
    public void error(String message, long line, long column) {
        throw failure(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
        throw failure(message, line, column);
    }

    private static RiotException failure(String message, long line, long column) {
        return new RiotException(line < 0 ? message : "[line: %d, col: %d] %s".formatted(line, column, message));
    }
}

package org.colloquy.core.source;

import static java.util.Objects.requireNonNullElse;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;
import org.colloquy.core.model.ColloquyException;

/** A source cannot be read at all, or no format is known for it. */
public class SourceException extends ColloquyException {

    private static final long serialVersionUID = 1;

    private final String source;
    private final int line;
    private final int column;
    private final String fault;

    /** Creates an exception with a message for the user that is about no source in particular. */
    public SourceException(String message) {
        this("", message);
    }

    /** Creates an exception with a message for the user that is about no source in particular, and its cause. */
    public SourceException(String message, Throwable cause) {
        this("", message, cause);
    }

    /** Creates an exception about a source as a whole: its name, and what is wrong with it. */
    public SourceException(String source, String fault) {
        this(source, 0, 0, fault);
    }

    /** Creates an exception about a source as a whole: its name, what is wrong with it, and the cause. */
    public SourceException(String source, String fault, Throwable cause) {
        super(source.isEmpty() ? fault : source + ": " + fault, cause);
        this.source = source;
        this.line = 0;
        this.column = 0;
        this.fault = fault;
    }

    /** Creates an exception about a place in a source; a line of 0 is none. */
    public SourceException(String source, int line, int column, String fault) {
        super(source.isEmpty() ? fault : Problem.place(source, line, column) + ": " + fault);
        this.source = source;
        this.line = line;
        this.column = column;
        this.fault = fault;
    }

    /** Creates an exception for a problem with which reading cannot go on. */
    public static SourceException of(Problem problem) {
        String fault = problem.message() + (problem.excerpt().isEmpty() ? "" : " [" + problem.excerpt() + "]");
        return new SourceException(problem.source(), problem.line(), problem.column(), fault);
    }

    /** Returns the name of the source; empty if this is about none in particular. */
    public String source() {
        return source;
    }

    /** Returns the line, from 1; 0 if there is no place. */
    public int line() {
        return line;
    }

    /** Returns the character in that line, from 1; 0 if there is no place, or it is the line as a whole. */
    public int column() {
        return column;
    }

    /** Returns what is wrong, without where. */
    public String fault() {
        return fault;
    }

    /** Returns what is to be thrown when a source or another file that a user named cannot be read. */
    public static SourceException unreadable(String name, IOException cause) {
        return new SourceException(
                name,
                "cannot be read (" + (isDamaged(cause) ? fault(cause) : reason(cause)) + "); "
                        + (isDamaged(cause)
                                ? "it is damaged or cut off, so fetch it again"
                                : "check that it exists and that you may read it"),
                cause);
    }

    private static boolean isDamaged(IOException cause) {
        return cause instanceof ZipException || cause instanceof EOFException;
    }

    /** Decoders do not always say what is wrong, least of all where there is nothing more to read. */
    private static String fault(Exception cause) {
        return requireNonNullElse(
                cause.getMessage(), cause instanceof EOFException ? "it ends too early" : "its bytes make no sense");
    }

    /** Returns what becomes of whatever a decoder throws. */
    static ZipException damaged(Exception cause) {
        ZipException damaged = new ZipException(fault(cause));
        damaged.initCause(cause);
        return damaged;
    }
}

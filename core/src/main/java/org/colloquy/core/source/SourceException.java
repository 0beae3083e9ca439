package org.colloquy.core.source;

import static java.util.Objects.requireNonNullElse;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;
import org.colloquy.core.model.ColloquyException;

/** A source cannot be read at all, or no format is known for it. */
public class SourceException extends ColloquyException {

    private static final long serialVersionUID = 1;

    /** Creates an exception with a message for the user. */
    public SourceException(String message) {
        super(message);
    }

    /** Creates an exception with a message for the user and its cause. */
    public SourceException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Returns what is to be thrown when a source or another file that a user named cannot be read. */
    public static SourceException unreadable(String name, IOException cause) {
        return new SourceException(
                name + ": cannot be read (" + (isDamaged(cause) ? fault(cause) : reason(cause)) + "); "
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

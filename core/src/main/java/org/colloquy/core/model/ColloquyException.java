package org.colloquy.core.model;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** The root of what is thrown when work cannot go on. Its message says what happened, where, and what to do. */
public class ColloquyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Creates an exception with a message for the user. */
    public ColloquyException(String message) {
        super(message);
    }

    /** Creates an exception with a message for the user and its cause. */
    public ColloquyException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Returns in words why a file could not be read or written, without the file itself. */
    public static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "no such file";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "what stands there is no folder";
        }
        if (cause instanceof CharacterCodingException) {
            return "it is not UTF-8";
        }
        String reason = cause instanceof FileSystemException file ? file.getReason() : cause.getMessage();
        return reason == null ? cause.toString() : reason;
    }
}

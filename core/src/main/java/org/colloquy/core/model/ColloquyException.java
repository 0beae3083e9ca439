package org.colloquy.core.model;

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
}

package org.colloquy.rdf.write;

import org.colloquy.core.model.ColloquyException;

/** A graph cannot be written. */
public final class WriteException extends ColloquyException {
    private static final long serialVersionUID = 1;

    /** Creates an exception with a message for the user. */
    public WriteException(String message) {
        super(message);
    }

    /** Creates an exception with a message for the user and its cause. */
    public WriteException(String message, Throwable cause) {
        super(message, cause);
    }
}

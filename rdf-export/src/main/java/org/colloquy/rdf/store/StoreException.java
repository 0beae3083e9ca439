package org.colloquy.rdf.store;

import org.colloquy.core.model.ColloquyException;

/** A store cannot be built or opened. */
public final class StoreException extends ColloquyException {
    private static final long serialVersionUID = 1;

    /** Creates an exception with a message for the user. */
    public StoreException(String message) {
        super(message);
    }

    /** Creates an exception with a message for the user and its cause. */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}

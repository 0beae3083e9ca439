package org.colloquy.rdf.query;

import org.colloquy.core.model.ColloquyException;

/** A query cannot be run as it was asked: it is not SPARQL, not allowed, or a value for it is missing or unknown. */
public class QueryException extends ColloquyException {

    private static final long serialVersionUID = 1;

    /** Creates an exception with a message for the user. */
    public QueryException(String message) {
        super(message);
    }

    /** Creates an exception with a message for the user and its cause. */
    public QueryException(String message, Throwable cause) {
        super(message, cause);
    }
}

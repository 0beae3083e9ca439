package org.colloquy.rdf.query;

/** A query takes longer, or its answer is larger, than its {@link QueryLimits} allow. There is no partial answer. */
public final class QueryLimitException extends QueryException {

    private static final long serialVersionUID = 1;

    /** Creates an exception whose message names the limit and how to raise it. */
    public QueryLimitException(String message) {
        super(message);
    }

    /** Creates an exception whose message names the limit and how to raise it, and its cause. */
    public QueryLimitException(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.colloquy.core.source;

/** A source is larger or deeper than its {@link Limits} allow. */
public final class LimitException extends SourceException {

    private static final long serialVersionUID = 1;

    /** Creates an exception whose message names the limit and how to raise it. */
    public LimitException(String message) {
        super(message);
    }
}

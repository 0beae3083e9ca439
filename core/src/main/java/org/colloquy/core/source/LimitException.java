package org.colloquy.core.source;

/** A source is larger or deeper than its {@link Limits} allow. */
public final class LimitException extends SourceException {

    private static final long serialVersionUID = 1;

    /** Creates an exception about a source as a whole: its name, and which limit it goes beyond and how to raise it. */
    public LimitException(String source, String fault) {
        super(source, fault);
    }

    /** Creates an exception about a place in a source; a line of 0 is none. */
    public LimitException(String source, int line, int column, String fault) {
        super(source, line, column, fault);
    }
}

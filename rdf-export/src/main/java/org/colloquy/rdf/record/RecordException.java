package org.colloquy.rdf.record;

import org.colloquy.core.model.ColloquyException;

/** A text is no record of a mention. */
public final class RecordException extends ColloquyException {
    private static final long serialVersionUID = 1;

    RecordException(String message) {
        super(message);
    }

    RecordException(String message, Throwable cause) {
        super(message, cause);
    }
}

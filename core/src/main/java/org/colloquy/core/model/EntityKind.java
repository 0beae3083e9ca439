package org.colloquy.core.model;

/** The kinds of things that mentions are about. */
public enum EntityKind {
    /** A paper. */
    PAPER,
    /** A person. */
    PERSON,
    /** A session of a conference. */
    SESSION,
    /** An item of a programme. */
    TALK
}

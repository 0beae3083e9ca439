package org.colloquy.core.model;

/** What sort of work a source says a paper is. */
public enum PaperKind {
    /** A paper presented at, or printed in the proceedings of, a conference. */
    CONFERENCE_PAPER,
    /** The source does not tell. */
    UNKNOWN
}

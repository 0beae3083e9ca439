package org.colloquy.core.model;

/** What a person does for a session beside giving a talk. */
public enum RoleKind {
    /** Leads a session. */
    MODERATOR,
    /** Chairs a session. */
    SESSION_CHAIR,
    /** Comments on the talks of a session. */
    DISCUSSANT,
    /** Organises a session, a workshop or a tutorial. */
    ORGANISER
}

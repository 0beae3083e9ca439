package org.colloquy.core.model;

/** What a person does at an event, other than being the author of a paper presented there. */
public enum RoleKind {
    /** Leads a session. */
    MODERATOR,
    /** Chairs a session. */
    SESSION_CHAIR,
    /** Comments on the talks of a session. */
    DISCUSSANT,
    /** Organises a session, a workshop or a tutorial. */
    ORGANISER,
    /** Speaks. */
    SPEAKER
}

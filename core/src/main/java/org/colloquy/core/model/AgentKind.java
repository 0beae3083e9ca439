package org.colloquy.core.model;

/** What bears a name in an author list. */
public enum AgentKind {
    /** A human being. */
    PERSON,
    /** A company, a collaboration, a committee. */
    GROUP
}

package org.colloquy.core.model;

/** What a person does at an event or for a work, other than being an author. */
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
    SPEAKER,
    /** Edits a book, a volume or a journal. */
    EDITOR,
    /** Edits the series in which a work appears. */
    SERIES_EDITOR,
    /** Wrote the book in which this is a part. */
    BOOK_AUTHOR,
    /** Translates. */
    TRANSLATOR,
    /** Advises the author of a thesis. */
    ADVISOR,
    /** Illustrates. */
    ILLUSTRATOR,
    /** Wrote a preface, an afterword or a commentary. */
    COMMENTATOR,
    /** Directs or produces a recording. */
    DIRECTOR,
    /** Reviews the work. */
    REVIEWER,
    /** Helps in another way. */
    CONTRIBUTOR
}

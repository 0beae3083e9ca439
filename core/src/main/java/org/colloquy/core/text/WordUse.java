package org.colloquy.core.text;

/** What a word, or several, are for in programmes and bibliographies; {@code months} in a language's file is {@link #MONTHS}. */
public enum WordUse {
    /** The twelve months, in the form that stands beside a day; one may have several names, with spaces between. */
    MONTHS,
    /** Spring, summer, autumn, winter; one may be empty. */
    SEASONS,
    /** The seven days from Monday. */
    WEEKDAYS,
    /** The same in two letters. */
    SHORT_WEEKDAYS,
    /** What stands between the parts of a time and says nothing itself. */
    WITHIN_TIMES,

    /** What the heading of a session begins with, or holds in front of its number; a pattern. */
    SESSION,
    /** The same where only a number behind it makes it that: {@code Atelier 3}. */
    NUMBERED_SESSION,
    /** Numbers in words, in front of it. */
    ORDINAL,

    /** What stands in front of a colon and a room. */
    ROOM_LABEL,
    /** A word that only names of rooms have. */
    ROOM,

    /** An item that is a break, by its whole title; a pattern. */
    BREAK,
    /** A word that tells meals of breaks at noon or in the evening; its beginning is enough. */
    MEAL,
    /** A reception or the like; a pattern. */
    SOCIAL,
    /** An opening, a welcome, a closing; a pattern. */
    REMARKS,
    /** A meeting of members; a pattern. */
    BUSINESS_MEETING,
    /** A discussion; a pattern. */
    DISCUSSION,

    /** Who gives a keynote or that it is one, in front of a title. */
    KEYNOTE,
    /** The same of an invited talk. */
    INVITED_TALK,
    /** The same of a talk. */
    TALK,
    /** The same of a contributed talk. */
    ORAL,
    /** The same of a panel. */
    PANEL,

    /** That something does not take place; a pattern. */
    WITHDRAWN,
    /** No, in front of a noun: {@code no seminar}. */
    NO,

    /** The label of who leads a session; plurals are worked out. */
    SESSION_CHAIR,
    /** The label of who leads a discussion. */
    MODERATOR,
    /** The label of who answers. */
    DISCUSSANT,
    /** The label of who speaks. */
    SPEAKER,
    /** The label of who organises. */
    ORGANISER,
    /** The label of who takes part otherwise. */
    CONTRIBUTOR,

    /** The names of columns with days. */
    COLUMN_DATE,
    /** The names of columns with sessions. */
    COLUMN_SESSION,
    /** The names of columns with times. */
    COLUMN_TIME,
    /** The names of columns with titles. */
    COLUMN_TITLE,
    /** The names of columns with what takes place: the title, where no column is called so. */
    COLUMN_ITEM,
    /** The names of columns with authors. */
    COLUMN_AUTHORS,
    /** The names of columns with speakers. */
    COLUMN_SPEAKERS,
    /** The names of columns with who leads the discussion. */
    COLUMN_MODERATORS,
    /** The names of columns with who is in the chair. */
    COLUMN_CHAIRS,
    /** The names of columns with who guides a student or has invited a guest. */
    COLUMN_ADVISERS,
    /** The names of columns with places of work. */
    COLUMN_AFFILIATIONS,
    /** The names of columns with rooms. */
    COLUMN_ROOM,
    /** The names of columns with keywords. */
    COLUMN_KEYWORDS;
}

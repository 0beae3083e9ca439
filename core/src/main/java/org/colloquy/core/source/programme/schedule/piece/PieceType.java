package org.colloquy.core.source.programme.schedule.piece;

/** What a piece of a schedule may be. */
public enum PieceType {
    /** A day. */
    DAY,
    /** A time. */
    TIME,
    /** How long an item is. */
    LENGTH,
    /** A notice about the zone of all times. */
    ZONE,
    /** The heading of a session. */
    HEAD,
    /** A room. */
    ROOM,
    /** A room above all that takes place in it. */
    ROOM_ABOVE,
    /** People with the label of a role. */
    ROLE,
    /** The number of a poster's board. */
    BOARD,
    /** The number of a talk within its session. */
    CODE,
    /** A mark in front of an item of a list. */
    BULLET,
    /** A line of authors, labelled as such. */
    NAMES,
    /** Others whose work it is, too. */
    JOINT,
    /** A title, where its column says so. */
    TITLE,
    /** Where people work. */
    PLACES,
    /** An address. */
    LINK,
    /** An award. */
    AWARD,
    /** Keywords. */
    KEYWORDS,
    /** A paragraph. */
    PROSE,
    /** The name of a table's column. */
    COLUMN,
    /** The name of a grid's column, of which all items follow. */
    GRID_COLUMN,
    /** A cell whose column says nothing that is read. */
    CELL,
    /** A button, a menu entry. */
    NOISE,
    /** Anything else: a title, names, a room without a word that says so. */
    TEXT
}

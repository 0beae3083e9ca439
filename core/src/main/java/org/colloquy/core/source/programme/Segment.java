package org.colloquy.core.source.programme;

import java.util.Optional;

/**
 * A block with what it looks like by itself, before its neighbours are considered.
 *
 * @param type what it looks like
 * @param block the text
 * @param slot the time, of a {@link Type#SLOT}
 */
record Segment(Type type, Block block, Optional<SlotLine> slot) {

    enum Type {
        /** A time. */
        SLOT,
        /** The kind of an item, such as Oral. */
        KIND,
        /** The number of a poster. */
        BOARD,
        /** A room, where the page leaves no doubt. */
        ROOM,
        /** The notice that stands between the head of a session's page and its items. */
        NOTICE,
        /** The heading of an abstract. */
        HEADING,
        /** Anything else. */
        TEXT
    }

    static Segment of(Type type, Block block) {
        return new Segment(type, block, Optional.empty());
    }

    static Segment of(SlotLine slot) {
        return new Segment(Type.SLOT, Block.of(slot.printed()), Optional.of(slot));
    }

    /** Returns whether such a segment can begin an item. */
    boolean isMarker() {
        return type == Type.SLOT || type == Type.KIND || type == Type.BOARD;
    }

    boolean is(Type wanted) {
        return type == wanted;
    }

    Printed printed() {
        return block.whole();
    }

    String text() {
        return printed().text();
    }
}

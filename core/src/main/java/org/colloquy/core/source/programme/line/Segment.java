package org.colloquy.core.source.programme.line;

import java.util.Optional;
import org.colloquy.core.source.programme.Block;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.time.SlotLine;

/**
 * A block with what it looks like by itself, before its neighbours are considered.
 *
 * @param type what it looks like
 * @param block the text
 * @param slot the time, of a {@link Type#SLOT}
 */
public record Segment(Type type, Block block, Optional<SlotLine> slot) {

    /** What a block may look like. */
    public enum Type {
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

    /** Returns a segment without a time. */
    public static Segment of(Type type, Block block) {
        return new Segment(type, block, Optional.empty());
    }

    static Segment of(SlotLine slot) {
        return new Segment(Type.SLOT, Block.of(slot.printed()), Optional.of(slot));
    }

    /** Returns whether such a segment can begin an item. */
    public boolean isMarker() {
        return type == Type.SLOT || type == Type.KIND || type == Type.BOARD;
    }

    /** Returns whether it looks like {@code wanted}. */
    public boolean is(Type wanted) {
        return type == wanted;
    }

    /** Returns the whole text, its lines joined by spaces. */
    public Printed printed() {
        return block.whole();
    }

    /** Returns the characters of the whole text. */
    public String text() {
        return printed().text();
    }
}

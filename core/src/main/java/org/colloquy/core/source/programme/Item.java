package org.colloquy.core.source.programme;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An item of a programme as a page prints it; every part may be missing.
 *
 * @param kind the kind, for example Oral
 * @param title the title
 * @param authors the line of authors, one after the other in {@link NameList} form
 * @param slot the time
 * @param room the room
 * @param board the poster's number
 * @param awards awards
 * @param paragraphs the abstract
 */
record Item(
        Optional<Printed> kind,
        Optional<Printed> title,
        Optional<Printed> authors,
        Optional<SlotLine> slot,
        Optional<Printed> room,
        Optional<Printed> board,
        List<Printed> awards,
        List<Printed> paragraphs) {

    Item {
        awards = ImmutableList.copyOf(awards);
        paragraphs = ImmutableList.copyOf(paragraphs);
    }

    /** Collects the parts of an item in whatever order a page gives them. */
    static final class Builder {
        @Nullable
        Printed kind;

        @Nullable
        Printed title;

        @Nullable
        Printed authors;

        @Nullable
        SlotLine slot;

        @Nullable
        Printed room;

        @Nullable
        Printed board;

        final List<Printed> awards = new ArrayList<>();
        final List<Printed> paragraphs = new ArrayList<>();

        Item build() {
            return new Item(
                    Optional.ofNullable(kind),
                    Optional.ofNullable(title),
                    Optional.ofNullable(authors),
                    Optional.ofNullable(slot),
                    Optional.ofNullable(room),
                    Optional.ofNullable(board),
                    awards,
                    paragraphs);
        }
    }
}

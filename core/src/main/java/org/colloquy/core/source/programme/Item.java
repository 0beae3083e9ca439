package org.colloquy.core.source.programme;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param address where the title leads, as the markup has it; such an address names the kind
 * @param links addresses of files and pages about the item
 * @param session the session it belongs to, on a page that shows several
 * @param unplaced text that is none of these
 */
record Item(
        Optional<Printed> kind,
        Optional<Printed> title,
        Optional<Printed> authors,
        Optional<SlotLine> slot,
        Optional<Printed> room,
        Optional<Printed> board,
        List<Printed> awards,
        List<Printed> paragraphs,
        Optional<Printed> address,
        List<Printed> links,
        Optional<SessionHead> session,
        List<Printed> unplaced) {

    Item {
        awards = ImmutableList.copyOf(awards);
        paragraphs = ImmutableList.copyOf(paragraphs);
        links = ImmutableList.copyOf(links);
        unplaced = ImmutableList.copyOf(unplaced);
    }

    /** Returns all that is printed of the item itself; empty if it only stands for its session. */
    List<Printed> parts() {
        ImmutableList.Builder<Printed> parts = ImmutableList.builder();
        Stream.of(kind, title, authors, slot.map(SlotLine::printed), room, board, address)
                .flatMap(Optional::stream)
                .forEach(parts::add);
        return parts.addAll(paragraphs).addAll(awards).build();
    }

    /** Returns this item as one of {@code session}. */
    Item in(SessionHead ofItem) {
        return new Item(
                kind,
                title,
                authors,
                slot,
                room,
                board,
                awards,
                paragraphs,
                address,
                links,
                Optional.of(ofItem),
                unplaced);
    }

    /** Returns this item with what looked like its kind as its title, if it has authors and no other title. */
    Item withKindAsTitle() {
        return title.isPresent() || authors.isEmpty()
                ? this
                : new Item(
                        Optional.empty(),
                        kind,
                        authors,
                        slot,
                        room,
                        board,
                        awards,
                        paragraphs,
                        address,
                        links,
                        session,
                        unplaced);
    }

    /** Returns this item with the address of its page, and with links. A kind found in the address is not printed. */
    Item at(Optional<Printed> page, List<Printed> moreLinks) {
        boolean inAddress = kind.isPresent()
                && page.filter(url ->
                                url.start() <= kind.get().start() && kind.get().end() <= url.end())
                        .isPresent();
        return new Item(
                inAddress ? Optional.empty() : kind,
                title,
                authors,
                slot,
                room,
                board,
                awards,
                paragraphs,
                page,
                moreLinks,
                session,
                unplaced);
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

        @Nullable
        Printed address;

        @Nullable
        SessionHead session;

        final List<Printed> links = new ArrayList<>();
        final List<Printed> awards = new ArrayList<>();
        final List<Printed> paragraphs = new ArrayList<>();
        final List<Printed> unplaced = new ArrayList<>();

        Item build() {
            return new Item(
                    Optional.ofNullable(kind),
                    Optional.ofNullable(title),
                    Optional.ofNullable(authors),
                    Optional.ofNullable(slot),
                    Optional.ofNullable(room),
                    Optional.ofNullable(board),
                    awards,
                    paragraphs,
                    Optional.ofNullable(address),
                    links,
                    Optional.ofNullable(session),
                    unplaced);
        }
    }
}

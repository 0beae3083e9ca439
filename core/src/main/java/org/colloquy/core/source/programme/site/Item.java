package org.colloquy.core.source.programme.site;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.RoleLine;
import org.colloquy.core.source.programme.time.SlotLine;
import org.jspecify.annotations.Nullable;

/**
 * An item of a programme as a page prints it; every part may be missing.
 *
 * @param kind the kind, for example Oral
 * @param title the title
 * @param authors the line of authors, one after the other in {@link org.colloquy.core.source.programme.people.NameLine} form
 * @param slot the time
 * @param room the room
 * @param board the poster's number
 * @param awards awards
 * @param paragraphs the abstract
 * @param address where the title leads, as the markup has it; such an address names the kind
 * @param links addresses of files and pages about the item
 * @param session the session it belongs to, on a page that shows several
 * @param roles lines such as {@code Moderator: A · B}
 * @param keywords keywords
 * @param showings further times at which it is shown
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
        List<RoleLine> roles,
        List<Printed> keywords,
        List<Showing> showings,
        List<Printed> unplaced) {

    Item {
        awards = ImmutableList.copyOf(awards);
        paragraphs = ImmutableList.copyOf(paragraphs);
        links = ImmutableList.copyOf(links);
        roles = ImmutableList.copyOf(roles);
        keywords = ImmutableList.copyOf(keywords);
        showings = ImmutableList.copyOf(showings);
        unplaced = ImmutableList.copyOf(unplaced);
    }

    /** Returns all that is printed of the item itself; empty if it only stands for its session. */
    List<Printed> parts() {
        ImmutableList.Builder<Printed> parts = ImmutableList.builder();
        Stream.of(kind, title, authors, slot.map(SlotLine::printed), room, board, address)
                .flatMap(Optional::stream)
                .forEach(parts::add);
        roles.forEach(role -> parts.add(role.label(), role.names()));
        return parts.addAll(paragraphs).addAll(awards).build().stream()
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Returns this item as one of {@code session}. */
    Item in(SessionHead ofItem) {
        Builder changed = new Builder(this);
        changed.session = ofItem;
        return changed.build();
    }

    /** Returns this item with what looked like its kind as its title, if it has authors and no other title. */
    Item withKindAsTitle() {
        if (title.isPresent() || authors.isEmpty()) {
            return this;
        }
        Builder changed = new Builder(this);
        changed.title = changed.kind;
        changed.kind = null;
        return changed.build();
    }

    /** Returns this item with the address of its page, and with links. A kind found in the address is not printed. */
    Item at(Optional<Printed> page, List<Printed> moreLinks) {
        boolean inAddress = kind.isPresent()
                && page.filter(url ->
                                url.start() <= kind.get().start() && kind.get().end() <= url.end())
                        .isPresent();
        Builder changed = new Builder(this);
        changed.kind = inAddress ? null : changed.kind;
        changed.address = page.orElse(null);
        changed.links.clear();
        changed.links.addAll(moreLinks);
        return changed.build();
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
        final List<RoleLine> roles = new ArrayList<>();
        final List<Printed> keywords = new ArrayList<>();
        final Showings showings;
        final List<Printed> unplaced = new ArrayList<>();

        Builder() {
            showings = new Showings(List.of());
        }

        Builder(Item item) {
            showings = new Showings(item.showings);
            kind = item.kind.orElse(null);
            title = item.title.orElse(null);
            authors = item.authors.orElse(null);
            slot = item.slot.orElse(null);
            room = item.room.orElse(null);
            board = item.board.orElse(null);
            address = item.address.orElse(null);
            session = item.session.orElse(null);
            links.addAll(item.links);
            awards.addAll(item.awards);
            paragraphs.addAll(item.paragraphs);
            roles.addAll(item.roles);
            keywords.addAll(item.keywords);
            unplaced.addAll(item.unplaced);
        }

        /** Adds a role, or the names that belong to the role before; returns whether the line was one of these. */
        boolean addRole(Printed line) {
            Optional<RoleLine> role = RoleLine.parse(line);
            role.ifPresent(roles::add);
            boolean namesOfLast = role.isEmpty()
                    && !roles.isEmpty()
                    && roles.get(roles.size() - 1).names().isEmpty();
            if (namesOfLast) {
                roles.set(roles.size() - 1, roles.get(roles.size() - 1).with(line));
            }
            return role.isPresent() || namesOfLast;
        }

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
                    roles,
                    keywords,
                    showings.of(Optional.ofNullable(title)),
                    Stream.concat(unplaced.stream(), showings.withoutTime().stream())
                            .toList());
        }
    }
}

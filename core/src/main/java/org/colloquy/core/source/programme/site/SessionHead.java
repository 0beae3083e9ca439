package org.colloquy.core.source.programme.site;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.RoleLine;
import org.colloquy.core.source.programme.time.SlotLine;

/**
 * What a page prints about the session its items belong to.
 *
 * @param title the session's title
 * @param room where it is held
 * @param roles lines such as {@code Moderator: A · B}
 * @param slot the session's own time
 * @param paragraphs the session's own abstract
 */
record SessionHead(
        Printed title,
        Optional<Printed> room,
        List<RoleLine> roles,
        Optional<SlotLine> slot,
        List<Printed> paragraphs) {

    SessionHead {
        roles = ImmutableList.copyOf(roles);
        paragraphs = ImmutableList.copyOf(paragraphs);
    }

    /** Returns a session of which only the title is known. */
    static SessionHead named(Printed title) {
        return new SessionHead(title, Optional.empty(), List.of(), Optional.empty(), List.of());
    }
}

package org.colloquy.core.model;

import java.util.List;
import java.util.Optional;

/**
 * An item of a programme, as all sources together show it.
 *
 * @param entity which it is
 * @param title what it is called
 * @param kind what sort of item, if printed
 * @param slot when, if printed
 * @param holders who gives or leads it, if it presents no paper
 * @param paper the paper presented
 * @param room where, if it names a room of its own, else the session's
 * @param sessionTitle the title of the session it stands in
 * @param conference the edition it belongs to
 */
public record Talk(
        Entity entity,
        String title,
        Optional<TalkKind> kind,
        Optional<Slot> slot,
        List<RoleHolder> holders,
        Optional<Paper> paper,
        Optional<String> room,
        Optional<String> sessionTitle,
        Optional<Conference> conference) {

    /** Copies the holders. */
    public Talk {
        holders = List.copyOf(holders);
    }
}

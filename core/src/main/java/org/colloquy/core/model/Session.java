package org.colloquy.core.model;

import java.util.List;
import java.util.Optional;

/**
 * A session of a conference, as all sources together show it.
 *
 * @param entity which it is
 * @param title what it is called
 * @param room where it is held
 * @param holders who moderates or chairs it
 * @param conference the edition it belongs to
 * @param slot its own time, else that from its first item to its last
 * @param talks its items, by time
 */
public record Session(
        Entity entity,
        String title,
        Optional<String> room,
        List<RoleHolder> holders,
        Optional<Conference> conference,
        Optional<Slot> slot,
        List<Talk> talks) {

    /** Copies the lists. */
    public Session {
        holders = List.copyOf(holders);
        talks = List.copyOf(talks);
    }
}

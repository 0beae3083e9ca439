package org.colloquy.core.model;

import java.util.List;
import java.util.Optional;

/**
 * What one document says about one session of a conference.
 *
 * @param evidence the title's place
 * @param title the session's title
 * @param room where it is held
 * @param roles who moderates or chairs it
 * @param slot the session's own time, where the document prints one (not computed from its talks)
 * @param abstractText the session's own abstract
 * @param conference the edition it belongs to
 */
public record SessionMention(
        Evidence evidence,
        Stated<String> title,
        Optional<Stated<String>> room,
        List<Role> roles,
        Optional<Stated<Slot>> slot,
        Optional<Stated<String>> abstractText,
        Optional<ConferenceChoice> conference)
        implements Mention {

    /** Copies the roles. */
    public SessionMention {
        roles = List.copyOf(roles);
    }
}

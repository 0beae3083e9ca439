package org.colloquy.core.source.programme;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * What a page of a programme holds, whatever it was written in.
 *
 * @param session the session the items belong to; absent for a listing
 * @param items the items in the order of the page
 * @param clues what the page tells about its conference
 * @param loginRequired whether the page says that its content is for people who logged in
 */
record ProgrammePage(Optional<SessionHead> session, List<Item> items, Clues clues, boolean loginRequired) {

    ProgrammePage {
        items = ImmutableList.copyOf(items);
    }

    /**
     * What a page tells about its conference outside the programme itself.
     *
     * @param series the acronym of the site's conference
     * @param year the year of the site
     * @param zone the zone of the times that name none
     */
    record Clues(Optional<String> series, Optional<Integer> year, Optional<String> zone) {

        static final Clues NONE = new Clues(Optional.empty(), Optional.empty(), Optional.empty());
    }
}

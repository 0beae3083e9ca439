package org.colloquy.core.source.programme.site;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.programme.time.EditionClues;

/**
 * What a page of a programme holds, whatever it was written in.
 *
 * @param session the session the items belong to; absent for a listing
 * @param items the items in the order of the page
 * @param clues what the page tells about its conference
 * @param loginRequired whether the page says that its content is for people who logged in
 */
record ProgrammePage(Optional<SessionHead> session, List<Item> items, EditionClues clues, boolean loginRequired) {

    ProgrammePage {
        items = ImmutableList.copyOf(items);
    }
}

package org.colloquy.core.network;

import java.util.List;
import java.util.OptionalInt;
import org.colloquy.core.model.Entity;

/**
 * A paper as far as it says who wrote with whom.
 *
 * @param paper the paper
 * @param authors its authors; a person named twice counts once
 * @param year the year, if known
 */
public record Collaboration(Entity paper, List<Entity> authors, OptionalInt year) {

    /** Copies the authors. */
    public Collaboration {
        authors = List.copyOf(authors);
    }
}

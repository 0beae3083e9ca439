package org.colloquy.core.model;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * One author's place in a paper's author list, as one document prints it.
 *
 * @param position the place, from 1
 * @param author the author as printed there
 */
public record Authorship(int position, PersonMention author) {

    /** Checks that positions begin at 1. */
    public Authorship {
        checkArgument(position >= 1, "positions begin at 1, was %s", position);
    }
}

package org.colloquy.core.source.pdf;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What stands on a page.
 *
 * @param width how wide it is
 * @param pieces the pieces of its lines, from the top and then from the left
 */
record Page(double width, List<Piece> pieces) {

    Page {
        pieces = ImmutableList.copyOf(pieces);
    }
}

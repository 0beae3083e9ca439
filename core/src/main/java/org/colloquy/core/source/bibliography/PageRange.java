package org.colloquy.core.source.bibliography;

import org.colloquy.core.model.Detail;
import org.colloquy.core.source.Passage;

/**
 * First and last page, which some formats keep apart.
 *
 * @param pages the range
 * @param printed where they stand
 */
public record PageRange(String pages, Passage printed) {

    /** Gives the pages to a paper. */
    public void to(PaperRecord paper) {
        paper.detail(Detail.Kind.PAGES, paper.context().markup().line(pages), printed);
    }
}

package org.colloquy.core.source.bibliography.xml;

import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.PageRange;
import org.colloquy.core.source.xml.XmlElement;

/** First and last page in two elements. */
final class XmlPages {

    private XmlPages() {}

    /** Returns the range; where they are the same, or one is missing, the one page. */
    static Optional<PageRange> of(Optional<Passage> first, Optional<Passage> last) {
        if (first.isEmpty()
                || last.isEmpty()
                || first.get().text().equals(last.get().text())) {
            return first.or(() -> last).map(page -> new PageRange(page.text(), page));
        }
        boolean inOrder = first.get().start() < last.get().start();
        return XmlElement.join(inOrder ? List.of(first.get(), last.get()) : List.of(last.get(), first.get()), " ")
                .map(printed ->
                        new PageRange(first.get().text() + "-" + last.get().text(), printed));
    }
}

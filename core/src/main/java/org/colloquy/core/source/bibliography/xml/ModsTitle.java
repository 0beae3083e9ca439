package org.colloquy.core.source.bibliography.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.xml.XmlElement;

/**
 * A title of a MODS record. An article that is not sorted by stands before it, with its own space or apostrophe; the number
 * and the name of a part stand behind it.
 *
 * @param value the title
 * @param printed its pieces as they stand there
 */
record ModsTitle(String value, Passage printed) {

    /** Between a title and its part a subtitle may stand. */
    private static final String BETWEEN = "\n\n";

    static Optional<ModsTitle> of(XmlElement info) {
        List<Passage> main = texts(info, "nonSort", "title");
        boolean apostrophe = main.size() > 1 && main.get(0).text().matches(".{0,9}['\u2019]");
        List<Passage> pieces = new ArrayList<>();
        XmlElement.join(main, apostrophe ? "" : " ").ifPresent(pieces::add);
        pieces.addAll(texts(info, "partNumber", "partName"));
        String value = String.join(
                ". ", pieces.stream().map(piece -> piece.text().strip()).toList());
        return XmlElement.join(pieces, BETWEEN).map(printed -> new ModsTitle(value, printed));
    }

    /** Returns the title of a series, of which the number of a part is no part. */
    static Optional<Passage> ofSeries(XmlElement info) {
        return XmlElement.join(texts(info, "nonSort", "title", "partName"), " ");
    }

    private static List<Passage> texts(XmlElement holder, String... names) {
        return holder.children(names).stream()
                .flatMap(part -> part.text().stream())
                .toList();
    }
}

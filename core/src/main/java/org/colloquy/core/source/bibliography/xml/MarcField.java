package org.colloquy.core.source.bibliography.xml;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.xml.XmlElement;

/**
 * A field of a MARC record.
 *
 * @param element where it stands
 */
record MarcField(XmlElement element) {

    /** What library rules print between one part of a record and the next. */
    private static final CharMatcher BETWEEN = CharMatcher.anyOf(":/;,=").or(CharMatcher.whitespace());

    String tag() {
        return element.attributeText("tag");
    }

    /** Returns an indicator, a blank one as a space. */
    boolean isIndicated(int number, String value) {
        return element.attributeText("ind" + number).equals(value);
    }

    /** Returns what the subfields of a code say, without the punctuation that leads over to the next. */
    List<Passage> all(String code) {
        return element.children("subfield").stream()
                .filter(part -> part.attributeText("code").equals(code))
                .flatMap(part -> part.text().stream())
                .flatMap(text -> bare(text).stream())
                .toList();
    }

    Optional<Passage> first(String code) {
        return all(code).stream().findFirst();
    }

    private static Optional<Passage> bare(Passage text) {
        String kept = BETWEEN.trimTrailingFrom(text.text());
        return kept.isEmpty() ? Optional.empty() : Optional.of(text.part(0, kept.length()));
    }
}

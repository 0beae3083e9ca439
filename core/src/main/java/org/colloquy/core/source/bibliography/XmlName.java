package org.colloquy.core.source.bibliography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.xml.XmlElement;

/**
 * A name that a record gives in parts.
 *
 * @param printed all parts in the order of the document
 * @param name the name
 */
record XmlName(Passage printed, PersonName name) {

    /** Puts a name together; where there is no family name, the given name stands alone. */
    static Optional<XmlName> of(
            RecordContext context, Optional<Passage> given, Optional<Passage> family, Optional<Passage> suffix) {
        List<Passage> parts = new ArrayList<>();
        given.ifPresent(parts::add);
        family.ifPresent(parts::add);
        suffix.ifPresent(parts::add);
        parts.sort(Comparator.comparingLong(Passage::start));
        Optional<String> first = tidy(context, given);
        Optional<String> last = tidy(context, family).or(() -> first);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        PersonName name = new PersonName(
                tidy(context, family).isPresent() ? first : Optional.empty(),
                last.get(),
                Optional.empty(),
                tidy(context, suffix),
                Optional.empty());
        return XmlElement.join(parts, " ").map(printed -> new XmlName(printed, name));
    }

    private static Optional<String> tidy(RecordContext context, Optional<Passage> part) {
        return part.map(printed -> context.markup().name(printed.text())).filter(text -> !text.isEmpty());
    }

    Contributor person() {
        return Contributor.person(printed, name);
    }
}

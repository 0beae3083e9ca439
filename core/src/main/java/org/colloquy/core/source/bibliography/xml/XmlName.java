package org.colloquy.core.source.bibliography.xml;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.NameParts;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.xml.XmlElement;

/**
 * A name that an XML record gives in parts.
 *
 * @param printed all parts in the order of the document
 * @param name the name
 */
record XmlName(Passage printed, PersonName name) {

    /** Puts a name together; where there is no family name, the given name stands alone. */
    static Optional<XmlName> of(
            RecordContext context, Optional<Passage> given, Optional<Passage> family, Optional<Passage> suffix) {
        List<Passage> parts = Stream.of(given, family, suffix)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingLong(Passage::start))
                .toList();
        return name(context, given, family, suffix)
                .flatMap(name -> XmlElement.join(parts, " ").map(printed -> new XmlName(printed, name)));
    }

    /** Puts a name together whose suffix stands apart from it. */
    static Optional<XmlName> withSuffixApart(
            RecordContext context, Optional<Passage> given, Optional<Passage> family, Optional<Passage> suffix) {
        return of(context, given, family, Optional.empty())
                .map(found -> new XmlName(
                        found.printed(), name(context, given, family, suffix).orElse(found.name())));
    }

    private static Optional<PersonName> name(
            RecordContext context, Optional<Passage> given, Optional<Passage> family, Optional<Passage> suffix) {
        Optional<Passage> first = given.filter(part -> isName(context, part));
        Optional<Passage> last = family.filter(part -> isName(context, part));
        Optional<Passage> after = suffix.filter(part -> isName(context, part));
        if (last.isPresent()) {
            return Optional.of(new NameParts(first, Optional.empty(), last, after).name(context.markup()));
        }
        return first.flatMap(alone -> context.name(alone.text()));
    }

    private static boolean isName(RecordContext context, Passage part) {
        return !context.markup().name(part.text()).isBlank();
    }

    Contributor person() {
        return Contributor.person(printed, name);
    }
}

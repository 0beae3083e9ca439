package org.colloquy.core.source.bibliography;

import java.util.Optional;
import org.colloquy.core.model.HomonymNumbers;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.xml.XmlElement;

/** Names as dblp prints them: a number of four digits tells people of one name apart and is no part of the name. */
public final class DblpNames {

    private DblpNames() {}

    /** Returns who an {@code author} or {@code editor} element names. */
    public static Optional<Contributor> contributor(RecordContext context, XmlElement element) {
        Optional<Passage> printed = element.text();
        if (printed.isEmpty()) {
            return Optional.empty();
        }
        Passage name = withoutNumber(printed.get());
        return context.name(name.text()).map(known -> {
            Contributor person = Contributor.person(name, known);
            person.id(Scheme.DBLP_NAME, printed.get());
            element.attribute("pid").ifPresent(pid -> person.id(Scheme.DBLP_PERSON, pid));
            element.attribute("orcid").ifPresent(orcid -> person.id(Scheme.ORCID, orcid));
            return person;
        });
    }

    /** Returns a name without the number of a homonym; the same passage if it has none. */
    public static Passage withoutNumber(Passage printed) {
        int end = HomonymNumbers.without(printed.text()).length();
        return end < printed.text().length() ? printed.part(0, end) : printed;
    }
}

package org.colloquy.core.source.bibliography;

import java.util.Optional;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.source.Editions;
import org.colloquy.core.source.Proceedings;
import org.colloquy.core.source.Recent;

/** What recurs in the records of one source, and so is worked out once: names of people, dates, titles of proceedings. */
final class Recurring {

    private final Recent<Optional<PersonName>> names;
    private final Recent<Optional<DateSpan>> dates = Recent.of(RecordDate::parse);
    private final Recent<Proceedings> proceedings;

    Recurring(Markup markup, Editions known) {
        names = Recent.of(printed -> Optional.of(markup.name(printed))
                .filter(tidied -> !tidied.isBlank())
                .map(PersonName::parse));
        proceedings = Recent.of(known::proceedings);
    }

    /** Reads the printed name of a person; empty if none is printed. */
    Optional<PersonName> name(String printed) {
        return names.apply(printed);
    }

    /** Reads a date; empty if no year is in it. */
    Optional<DateSpan> date(String printed) {
        return dates.apply(printed);
    }

    /** Returns the edition whose proceedings are called so and appeared in {@code year}. */
    Optional<Conference> edition(String title, int year) {
        return proceedings.apply(title).edition(year);
    }
}

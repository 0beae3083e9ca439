package org.colloquy.core.source.bibliography;

import java.util.Optional;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.source.Editions;
import org.colloquy.core.source.Recent;

/** What recurs in the records of one source, and so is worked out once: names of people, dates, titles of proceedings. */
final class Recurring {

    private final Recent<Optional<PersonName>> names;
    private final Recent<Optional<DateSpan>> dates = Recent.of(RecordDate::parse);
    private final Recent<Optional<Conference>> editions;

    Recurring(Markup markup, Editions known) {
        names = Recent.of(printed -> Optional.of(markup.name(printed))
                .filter(tidied -> !tidied.isBlank())
                .map(PersonName::parse));
        editions = Recent.of(yearAndTitle -> edition(yearAndTitle, known));
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
        return editions.apply(year + " " + title);
    }

    private static Optional<Conference> edition(String yearAndTitle, Editions known) {
        int space = yearAndTitle.indexOf(' ');
        int year = Integer.parseInt(yearAndTitle.substring(0, space));
        return known.ofProceedings(yearAndTitle.substring(space + 1), year);
    }
}

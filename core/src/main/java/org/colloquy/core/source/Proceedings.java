package org.colloquy.core.source;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.ConferenceSeries;

/**
 * Proceedings of known conferences, by a title that volumes of many years may share. The title alone tells the series, but where a
 * year is written to an acronym, as in {@code ICML2021}.
 */
public final class Proceedings {

    private final Editions known;
    private final ContainerTitle title;
    private final OptionalInt printedYear;
    /** The series that the title names; of no use where a year is part of a word. */
    private final List<ConferenceSeries> series;

    Proceedings(Editions known, ContainerTitle title, OptionalInt printedYear) {
        this.known = known;
        this.title = title;
        this.printedYear = printedYear;
        this.series = known.series().stream().filter(title::names).toList();
    }

    /**
     * Returns the edition whose proceedings these are if they appeared in {@code year}. A year in the title counts for more, since
     * papers are published before and proceedings after a conference.
     */
    public Optional<Conference> edition(int year) {
        int held = printedYear.orElse(year);
        for (Conference edition : known.of(held)) {
            if (isOf(edition.series(), held)) {
                return Optional.of(edition);
            }
        }
        return Optional.empty();
    }

    private boolean isOf(ConferenceSeries one, int year) {
        return title.mayHoldYearInWord() ? title.names(one, year) : series.contains(one);
    }
}

package org.colloquy.core.model;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * One edition of a conference.
 *
 * @param series the series it belongs to
 * @param year the year in its name
 * @param firstDay its first day, tutorials and workshops included
 * @param lastDay its last day
 * @param place city and country, or {@code online}
 * @param zone the time zone of that place
 */
public record Conference(
        ConferenceSeries series, int year, LocalDate firstDay, LocalDate lastDay, String place, ZoneId zone) {

    /** Acronym and year tell nearly all editions apart. */
    @Override
    public int hashCode() {
        return 31 * series.acronym().hashCode() + year;
    }

    /** Returns acronym and year, for example {@code ICML 2021}. */
    public String label() {
        return series.acronym() + " " + year;
    }

    /** Returns the same edition as one of {@code series}. */
    public Conference ofSeries(ConferenceSeries series) {
        return new Conference(series, year, firstDay, lastDay, place, zone);
    }

    /** Returns whether {@code day} is a day of this edition. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}

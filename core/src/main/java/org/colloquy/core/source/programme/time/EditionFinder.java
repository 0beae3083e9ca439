package org.colloquy.core.source.programme.time;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.ConferenceChoice;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.source.Editions;

/**
 * Works out which edition of which conference a page is about. Programmes print no year: the weekday and the day leave
 * several, of which few fall into the days of a conference. A page's own words and the user's outrank that.
 */
public final class EditionFinder {

    /** A page may print its times in a zone where the conference's first day is still the day before. */
    private static final int MARGIN_DAYS = 1;

    private static final double BY_CALENDAR = 0.95;
    private static final double BY_CALENDAR_AND_MARGIN = 0.8;

    private final Editions editions;
    private final List<SlotLine> dated;

    /** Looks among {@code editions} for one into whose days those of the {@code slots} fall. */
    public EditionFinder(Editions editions, List<SlotLine> slots) {
        this.editions = editions;
        this.dated = slots.stream().filter(SlotLine::hasDate).distinct().toList();
    }

    /**
     * Returns the edition with the years that remain possible.
     *
     * @param printed the characters that the choice rests on
     * @param where where they stand
     */
    public Optional<ConferenceChoice> find(EditionClues clues, String printed, Evidence where) {
        List<Conference> named = editions.all().stream()
                .filter(edition -> clues.series().stream().allMatch(series -> isSeries(edition, series)))
                .filter(edition -> clues.year().stream().allMatch(year -> edition.year() == year))
                .toList();
        if (clues.series().isPresent() && clues.year().isPresent() && named.size() == 1) {
            return Optional.of(new ConferenceChoice(named.get(0), List.of(), true, printed, where));
        }
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        List<Conference> exact = fitting(named, 0);
        return exact.isEmpty()
                ? choose(fitting(named, MARGIN_DAYS), BY_CALENDAR_AND_MARGIN, printed, where)
                : choose(exact, BY_CALENDAR, printed, where);
    }

    private boolean isSeries(Conference edition, String series) {
        return editions.find(series + edition.year()).filter(edition::equals).isPresent();
    }

    private ImmutableList<Conference> fitting(List<Conference> candidates, int margin) {
        return candidates.stream()
                .filter(edition -> dated.stream().allMatch(slot -> fits(slot, edition, margin)))
                .sorted(Comparator.comparingInt(Conference::year).reversed())
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean fits(SlotLine slot, Conference edition, int margin) {
        return day(slot, edition, margin).isPresent();
    }

    /**
     * Returns the day of {@code slot} if it is one of the edition's, or as near to them as {@code margin} days. They may be
     * of another year than the edition, or of two.
     */
    static Optional<LocalDate> day(SlotLine slot, Conference edition, int margin) {
        LocalDate first = edition.firstDay().minusDays(margin);
        LocalDate last = edition.lastDay().plusDays(margin);
        return IntStream.rangeClosed(first.getYear(), last.getYear())
                .boxed()
                .flatMap(year -> date(slot, year).stream())
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .findFirst();
    }

    /** Returns the day of {@code slot} in {@code year}, unless the weekday or a printed year speaks against it. */
    static Optional<LocalDate> date(SlotLine slot, int year) {
        try {
            LocalDate day =
                    LocalDate.of(year, slot.month().orElseThrow(), slot.day().orElseThrow());
            boolean agrees = slot.weekday().stream().allMatch(day.getDayOfWeek()::equals)
                    && slot.year().stream().allMatch(printed -> printed == year);
            return agrees ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException notInThatYear) {
            return Optional.empty();
        }
    }

    /** Takes the latest of several editions that fit alike: more pages exist of recent editions. */
    private static Optional<ConferenceChoice> choose(
            List<Conference> fitting, double confidence, String printed, Evidence where) {
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        Evidence evidence = new Evidence(where.document(), where.span(), where.rule(), confidence / fitting.size());
        return Optional.of(
                new ConferenceChoice(fitting.get(0), fitting.subList(1, fitting.size()), false, printed, evidence));
    }
}

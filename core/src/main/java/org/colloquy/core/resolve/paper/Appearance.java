package org.colloquy.core.resolve.paper;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.resolve.corpus.PaperFeatures;

/**
 * When a paper came out, as far as all its records tell.
 *
 * @param year the first year that is told; 0 if none is
 * @param sort the sort of publication, in the order in which the versions of a work come out; 0 if it is none of these
 * @param ref its first record
 */
record Appearance(int year, int sort, MentionRef ref) {
    private static final Comparator<Appearance> BY_SORT =
            Comparator.comparingInt(Appearance::sort).thenComparing(Appearance::ref);

    static Appearance of(Collection<PaperFeatures> records) {
        return new Appearance(
                first(records.stream().mapToInt(PaperFeatures::year)),
                first(records.stream().mapToInt(record -> PaperConflicts.sort(record.kind()))),
                records.stream()
                        .map(PaperFeatures::ref)
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private static int first(IntStream numbers) {
        return numbers.filter(number -> number > 0).min().orElse(0);
    }

    /** By year; where that does not tell, a preprint is before what was presented, and that before what was printed. */
    boolean isBefore(Appearance other) {
        return year > 0 && other.year > 0 && year != other.year ? year < other.year : BY_SORT.compare(this, other) < 0;
    }
}

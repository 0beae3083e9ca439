package org.colloquy.core.network;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * Takes signatures one by one, in any order: a paper, and somebody who signed it, as numbers. Makes {@link
 * Collaborations} of them. Takes 8 bytes a signature.
 */
public final class Signatures {
    private static final int FIRST_ROOM = 1024;

    private int[] papers = new int[FIRST_ROOM];
    private int[] people = new int[FIRST_ROOM];
    private int count;
    private short[] years = new short[0];

    /** Takes note that a person signed a paper; a second time counts for nothing. */
    public void add(int paper, int person) {
        checkArgument(paper >= 0 && person >= 0, "numbers begin at 0, were paper %s, person %s", paper, person);
        if (count == papers.length) {
            papers = Arrays.copyOf(papers, 2 * count);
            people = Arrays.copyOf(people, 2 * count);
        }
        papers[count] = paper;
        people[count] = person;
        count++;
    }

    /**
     * Takes note of the year of a paper; of several years the first counts, in whatever order they come. A year that no
     * calendar of papers has counts as unknown.
     */
    public void year(int paper, int year) {
        room(paper + 1);
        boolean known = years[paper] != Links.NO_YEAR;
        if (year > Short.MIN_VALUE && year <= Short.MAX_VALUE && !(known && years[paper] <= year)) {
            years[paper] = (short) year;
        }
    }

    private void room(int needed) {
        int had = years.length;
        if (had < needed) {
            years = Arrays.copyOf(years, Math.max(needed, had + (had >> 1)));
            Arrays.fill(years, had, years.length, Links.NO_YEAR);
        }
    }

    /**
     * Makes the arrays.
     *
     * @param paperCount how many papers there are, of which the last is one less
     * @param personCount how many people there are
     * @param mostAuthors papers with more authors make no pairs
     */
    public Collaborations build(int paperCount, int personCount, int mostAuthors) {
        room(paperCount);
        Rows authors = Rows.of(paperCount, personCount, papers, people, count);
        return new Collaborations(authors, authors.transposed(personCount), years, mostAuthors);
    }
}

package org.colloquy.core.network;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Papers, people and who wrote with whom, all as numbers in plain arrays: the authors of each paper, the papers of each
 * person, and the links between people. Does not change once made; safe for use by several threads.
 *
 * @see Signatures how it is made
 */
public final class Collaborations {
    /**
     * Papers with more authors than this make no pairs unless told otherwise: nobody knows so many co-authors, and one
     * paper of 3,000 authors makes more pairs than 300,000 usual papers.
     */
    public static final int MOST_AUTHORS = 500;

    private final Rows authors;
    private final Rows papersOf;
    private final short[] years;
    private final int mostAuthors;
    private final Links links;

    Collaborations(Rows authors, Rows papersOf, short[] years, int mostAuthors) {
        this.authors = authors;
        this.papersOf = papersOf;
        this.years = years;
        this.mostAuthors = mostAuthors;
        this.links = LinkCount.links(authors, papersOf, years, mostAuthors);
    }

    /** Returns the authors of each paper. */
    public Rows authors() {
        return authors;
    }

    /** Returns the papers of each person, those included that make no pairs. */
    public Rows papersOf() {
        return papersOf;
    }

    /** Returns who wrote with whom. */
    public Links links() {
        return links;
    }

    /** Returns the year of a paper, if it is known. */
    public OptionalInt year(int paper) {
        return Links.year(years[paper]);
    }

    /** Returns the papers by which two people are co-authors, in order. */
    public int[] shared(int one, int other) {
        return Arrays.stream(papersOf.common(one, other))
                .filter(paper -> authors.length(paper) <= mostAuthors)
                .toArray();
    }

    /** Returns how many papers two people wrote together in each year; papers without a year are left out. */
    public SortedMap<Integer, Integer> overTime(int one, int other) {
        SortedMap<Integer, Integer> papers = new TreeMap<>();
        for (int paper : shared(one, other)) {
            year(paper).ifPresent(year -> papers.merge(year, 1, Integer::sum));
        }
        return papers;
    }
}
